using RateCards.Docs.Escaping;
using RateCards.Docs.Site.Html;

namespace RateCards.Docs.Site.Markdown.Tags;

/// <summary>Elements of HTML that a page writes itself.</summary>
internal static class HtmlElements
{
    private static readonly HashSet<string> Void = new(["area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"], StringComparer.Ordinal);

    /// <summary>The tags before and after what an element holds.</summary>
    public static (string Open, string Close) Write(Tag tag, PageLinks links) => (
        $"<{tag.Name}{string.Concat(tag.Attributes.Select(a => Attribute(a.Name, a.Value, links)))}>",
        Void.Contains(tag.Name) ? "" : $"</{tag.Name}>");

    private static string Attribute(string name, string? value, PageLinks links) => value switch
    {
        null => $" {name}",
        _ when name is "href" or "src" => $" {name}=\"{HtmlText.Escape(links.To(value))}\"",
        _ => $" {name}=\"{HtmlText.Escape(value)}\"",
    };
}
