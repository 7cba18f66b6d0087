using RateCards.Compiler.Diagnostics;
using RateCards.Docs.Pages;
using RateCards.Docs.Pages.PlainMarkdown;

namespace RateCards.Docs.Publishing;

/// <summary>Where the links of a Markdown file lead that name files beside it: to their pages, or to where the project's files are read.</summary>
/// <param name="sourceUrl">Where they are read; null where nobody can read them.</param>
internal sealed class MarkdownLinks(string? sourceUrl, PageList pages, MarkdownPage page)
{
    public string To(string address) => Find(address).Address;

    /// <summary>Reports links that lead nowhere.</summary>
    public void Report(DiagnosticBag diagnostics)
    {
        foreach (var address in page.Marks.Addresses)
        {
            if (Find(address).Problem is { } problem)
            {
                diagnostics.Report(PageDiagnostics.DeadLink, page.PlacesOfLinks[address], address, page.File, problem);
            }
        }
    }

    private (string Address, string? Problem) Find(string address)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var (path, anchor) = hash < 0 ? (address, "") : (address[..hash], address[(hash + 1)..]);
        var file = path.Length == 0 ? page.File : Normalized(path);
        if ((pages.OfFile(file) ?? pages.OfFile(file + "/README.md")) is not { Markdown: { } target } found)
        {
            return sourceUrl is null
                ? (address, "that file is not a page, and 'site' does not say by 'source-url' where it can be read")
                : (new Uri(new Uri($"{sourceUrl}/{page.File}"), address).AbsoluteUri, null);
        }

        var onPage = anchor.Length == 0 ? "" : target.Anchors.Find(anchor);
        return ((path.Length == 0 ? "" : $"/{found.Path}") + (onPage is { Length: > 0 } ? $"#{onPage}" : path.Length == 0 ? "#" : ""), onPage is null ? "the page has no such heading" : null);
    }

    /// <summary>A path from the page's folder as one from the project's.</summary>
    private string Normalized(string path)
    {
        var parts = new List<string>(page.File.Split('/')[..^1]);
        foreach (var part in Uri.UnescapeDataString(path).Split('/').Where(p => p is not ("" or ".")))
        {
            if (part == ".." && parts.Count > 0 && parts[^1] != "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }
}
