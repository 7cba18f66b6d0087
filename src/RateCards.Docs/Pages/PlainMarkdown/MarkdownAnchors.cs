using System.Globalization;
using System.Text;
using RateCards.Docs.Escaping;

namespace RateCards.Docs.Pages.PlainMarkdown;

/// <summary>
/// The anchors of a file's headings. Links in the file name them as GitHub does, where the file is read too; the pages have those of the
/// documentation platform.
/// </summary>
internal sealed class MarkdownAnchors
{
    private readonly Dictionary<string, string> _ofPage = new(StringComparer.Ordinal);

    /// <param name="title">The first heading, which is the page's title and no heading of its text.</param>
    /// <param name="headings">The texts of all others, in their order.</param>
    /// <param name="own">Anchors that the file writes itself, as ids of HTML.</param>
    public MarkdownAnchors(string title, IEnumerable<string> headings, IEnumerable<string> own)
    {
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        var platform = new PlatformAnchors();
        _ofPage[Numbered(title)] = "";
        foreach (var heading in headings)
        {
            _ofPage.TryAdd(Numbered(heading), platform.Next(heading));
        }

        foreach (var id in own)
        {
            _ofPage.TryAdd(id, id);
        }

        string Numbered(string text)
        {
            var slug = SlugOf(text);
            var count = counts[slug] = counts.GetValueOrDefault(slug) + 1;
            return count == 1 ? slug : string.Create(CultureInfo.InvariantCulture, $"{slug}-{count - 1}");
        }
    }

    /// <summary>The page's anchor for one of GitHub's; empty for the title, null where no heading has it.</summary>
    public string? Find(string anchor) => _ofPage.GetValueOrDefault(anchor);

    private static string SlugOf(string text)
    {
        var slug = new StringBuilder(text.Length);
        foreach (var c in text.Trim().ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_'))
        {
            slug.Append(c == ' ' ? '-' : c);
        }

        return slug.ToString();
    }
}
