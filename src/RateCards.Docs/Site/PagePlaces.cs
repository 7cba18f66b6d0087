using RateCards.Compiler.Base;
using RateCards.Docs.Pages;

namespace RateCards.Docs.Site;

/// <summary>
/// Where in its template something of a finished page was written. A template has no positions of the page that comes of
/// it, so its text is looked for: where it stands as often as in the page, each is taken for its counterpart.
/// </summary>
/// <param name="markdown">The page, as the template wrote it.</param>
internal sealed class PagePlaces(PageTemplate page, string markdown)
{
    /// <param name="position">Where the text begins in the Markdown.</param>
    public SourceLocation Of(string text, int position)
    {
        var written = Occurrences(page.Text.Content, text);
        var index = written.Count == Occurrences(markdown, text).Count ? Occurrences(markdown[..position], text).Count : 0;
        return written.Count > 0 ? page.Text.Locate(written[index], text.Length) : SourceLocation.OfFile(page.Text.Path);
    }

    private static List<int> Occurrences(string within, string text)
    {
        var found = new List<int>();
        for (var at = within.IndexOf(text, StringComparison.Ordinal); at >= 0; at = within.IndexOf(text, at + text.Length, StringComparison.Ordinal))
        {
            found.Add(at);
        }

        return found;
    }
}
