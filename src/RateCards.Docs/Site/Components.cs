using System.Text.RegularExpressions;

namespace RateCards.Docs.Site;

/// <summary>The documentation platform's components as HTML that needs no script.</summary>
internal static partial class Components
{
    private static readonly Dictionary<string, Func<string, (string Open, string Close)>> All = new(StringComparer.Ordinal)
    {
        ["Note"] = _ => Callout("note", "Note"),
        ["Info"] = _ => Callout("note", "Info"),
        ["Tip"] = _ => Callout("tip", "Tip"),
        ["Check"] = _ => Callout("tip", "Check"),
        ["Warning"] = _ => Callout("warning", "Warning"),
        ["Danger"] = _ => Callout("warning", "Danger"),
        ["AccordionGroup"] = _ => ("<div class=\"accordions\">", "</div>"),
        ["Accordion"] = a => ($"<details><summary>{Attribute(a, "title")}</summary>", "</details>"),
        ["CardGroup"] = _ => ("<div class=\"cards\">", "</div>"),
        ["Card"] = a => ($"<a class=\"card\" href=\"{Attribute(a, "href")}\"><strong>{Attribute(a, "title")}</strong>", "</a>"),
        ["Tabs"] = _ => ("<div class=\"tabs\">", "</div>"),
        ["Tab"] = a => ($"<section class=\"tab\"><p class=\"tab-title\">{Attribute(a, "title")}</p>", "</section>"),
        ["Visibility"] = a => (Attribute(a, "for") == "agents" ? "<div hidden>" : "<div>", "</div>"),
    };

    public static IEnumerable<string> Names => All.Keys;

    /// <summary>Replaces the components' tags. They stand as they are in HTML that Markdown made: a name in text is escaped there.</summary>
    public static string Replace(string html) => Tag().Replace(html, match =>
    {
        var (isEnd, name, attributes) = (match.Groups[1].Length > 0, match.Groups[2].Value, match.Groups[3].Value);
        if (!All.TryGetValue(name, out var component))
        {
            return "";
        }

        var (open, close) = component(attributes);
        return isEnd ? close : attributes.EndsWith('/') ? open + close : open;
    });

    /// <summary>The components that a text names, with their places.</summary>
    public static IEnumerable<(string Name, int Index)> Used(string text) => Tag().Matches(text).Select(m => (m.Groups[2].Value, m.Groups[2].Index));

    private static (string Open, string Close) Callout(string kind, string title) =>
        ($"<aside class=\"callout {kind}\" role=\"note\"><p class=\"callout-title\">{title}</p>", "</aside>");

    /// <summary>An attribute's value, which is escaped already.</summary>
    private static string Attribute(string attributes, string name)
    {
        var start = $" {name}=\"";
        var at = attributes.IndexOf(start, StringComparison.Ordinal);
        return at < 0 ? "" : attributes[(at + start.Length)..].Split('"')[0];
    }

    [GeneratedRegex(@"<(/?)([A-Z][A-Za-z]*)\b([^<>]*)>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
