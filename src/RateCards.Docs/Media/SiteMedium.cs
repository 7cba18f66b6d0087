using RateCards.Docs.Content;
using RateCards.Docs.Escaping;

namespace RateCards.Docs.Media;

/// <summary>
/// Markdown for the static site. Content that is more than text stands in it as a <see cref="ContentMark"/>: it becomes a
/// node of the Markdown's tree, and HTML when that tree is written.
/// </summary>
internal sealed class SiteMedium : IMedium
{
    private readonly List<IContent> _contents = [];

    /// <summary>The contents that marks stand for, by their numbers.</summary>
    public IReadOnlyList<IContent> Contents => _contents;

    public string Write(IContent content, OutputPlace place)
    {
        if (content is RawContent raw)
        {
            return raw.Text;
        }

        if (content is TextContent || place is not (OutputPlace.Text or OutputPlace.Heading or OutputPlace.TableCell))
        {
            return Escape(PlainContent.Of(content), place);
        }

        _contents.Add(content);
        return ContentMark.Write(_contents.Count - 1);
    }

    private static string Escape(string text, OutputPlace place) => place switch
    {
        // Between two $$ the site's Markdown is text like any other: it sets formulas, and no mathematics of pages.
        OutputPlace.Mathematics => MarkdownText.Escape(text),
        // A bar within code ends no cell there.
        OutputPlace.CodeInTable => MarkdownPlaces.Escape(text, OutputPlace.Code, MarkdownText.Escape),
        // So it is between braces that stand in text: a link or an image within the string would be one.
        OutputPlace.JavaScript => MarkdownPlaces.HideSigns(MarkdownPlaces.Escape(text, place, MarkdownText.Escape)),
        _ => MarkdownPlaces.Escape(text, place, MarkdownText.Escape),
    };
}
