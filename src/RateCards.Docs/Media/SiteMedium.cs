using RateCards.Docs.Content;
using RateCards.Docs.Escaping;

namespace RateCards.Docs.Media;

/// <summary>
/// Markdown for the static site. Content that is more than text stands in it as a <see cref="ContentMark"/>: it becomes a
/// node of the Markdown's tree, and HTML when that tree is written.
/// </summary>
public sealed class SiteMedium : IMedium
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

        if (content is TextContent || place is not (OutputPlace.Text or OutputPlace.TableCell))
        {
            // Between two $$ the site's Markdown is text like any other: it sets formulas, and no mathematics of pages.
            return MarkdownPlaces.Escape(PlainContent.Of(content), place == OutputPlace.Mathematics ? OutputPlace.Text : place);
        }

        _contents.Add(content);
        return ContentMark.Write(_contents.Count - 1);
    }
}
