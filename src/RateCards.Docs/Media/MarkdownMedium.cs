using RateCards.Docs.Content;
using RateCards.Docs.Escaping;

namespace RateCards.Docs.Media;

/// <summary>
/// Markdown of the site for readers that run no scripts: as MDX, but a calculator is the table of what its defaults give, and files stand
/// where the site has them.
/// </summary>
internal sealed class MarkdownMedium : IMedium
{
    private readonly MdxMedium _mdx = new(BareAddresses.InMarkdown);

    // Readers of Markdown take braces for text.
    public string Write(IContent content, OutputPlace place) =>
        place == OutputPlace.JavaScript && content is not RawContent ? MarkdownPlaces.HideSigns(Mdx(content, place)) : Mdx(content, place);

    private string Mdx(IContent content, OutputPlace place) => _mdx.Write(
        content switch
        {
            CalculatorContent calculator => calculator.Default,
            DownloadContent file => file with { OutputPath = SitePaths.Data + file.Path },
            _ => content,
        },
        place);
}
