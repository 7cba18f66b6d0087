using RateCards.Docs.Media;

namespace RateCards.Docs.Site.Html;

/// <summary>
/// Where the links of a page lead: the platform's addresses (<c>/pricing#x</c>) as files beside the page, so that the site
/// works from any folder.
/// </summary>
/// <param name="isPage">Whether there is a page of a path.</param>
/// <param name="page">The path of this one.</param>
internal sealed class PageLinks(Func<string, bool> isPage, string page)
{
    private const string Home = "index";

    private readonly string _root = string.Concat(Enumerable.Repeat("../", page.Count(c => c == '/')));
    private readonly List<string> _dead = [];

    /// <summary>Addresses that lead to no page, in the order in which they were asked for.</summary>
    public IReadOnlyList<string> Dead => _dead;

    /// <summary>An address as the page writes it. Those of other hosts and of the page itself stay as they are.</summary>
    public string To(string address)
    {
        if (!address.StartsWith('/') || address.StartsWith("//", StringComparison.Ordinal))
        {
            return address;
        }

        var end = address.AsSpan().IndexOfAny('#', '?') is var index and >= 0 ? index : address.Length;
        var path = address[1..end];
        if (path.StartsWith("assets/", StringComparison.Ordinal) || path.StartsWith(SitePaths.Data, StringComparison.Ordinal))
        {
            return _root + address[1..];
        }

        path = path.Length == 0 ? Home : path;
        if (!isPage(path))
        {
            _dead.Add(address);
        }

        return $"{_root}{path}.html{address[end..]}";
    }
}
