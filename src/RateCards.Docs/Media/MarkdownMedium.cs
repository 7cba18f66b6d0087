using RateCards.Docs.Content;

namespace RateCards.Docs.Media;

/// <summary>Markdown for readers that run no scripts: as MDX, but a calculator is the table of what its defaults give.</summary>
public sealed class MarkdownMedium : IMedium
{
    private readonly MdxMedium _mdx = new();

    public string Write(IContent content, OutputPlace place) => _mdx.Write(content is CalculatorContent calculator ? calculator.Default : content, place);
}
