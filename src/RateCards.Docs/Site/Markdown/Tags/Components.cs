using RateCards.Docs.Escaping;
using RateCards.Docs.Site.Html;

namespace RateCards.Docs.Site.Markdown.Tags;

/// <summary>The documentation platform's components as HTML that needs no script.</summary>
internal static class Components
{
    private static readonly Dictionary<string, Func<Tag, PageLinks, (string Open, string Close)>> All = new(StringComparer.Ordinal)
    {
        ["Note"] = (_, _) => Callout("note", "Note"),
        ["Info"] = (_, _) => Callout("note", "Info"),
        ["Tip"] = (_, _) => Callout("tip", "Tip"),
        ["Check"] = (_, _) => Callout("tip", "Check"),
        ["Warning"] = (_, _) => Callout("warning", "Warning"),
        ["Danger"] = (_, _) => Callout("warning", "Danger"),
        ["AccordionGroup"] = (_, _) => ("<div class=\"accordions\">", "</div>"),
        ["Accordion"] = (tag, _) => ($"<details><summary>{Title(tag)}</summary>", "</details>"),
        ["CardGroup"] = (_, _) => ("<div class=\"cards\">", "</div>"),
        ["Card"] = (tag, links) => ($"<a class=\"card\" href=\"{HtmlText.Escape(links.To(tag["href"]))}\"><strong>{Title(tag)}</strong>", "</a>"),
        ["Tabs"] = (_, _) => ("<div class=\"tabs\">", "</div>"),
        ["Tab"] = (tag, _) => ($"<section class=\"tab\"><p class=\"tab-title\">{Title(tag)}</p>", "</section>"),
        ["Visibility"] = (tag, _) => (tag["for"] == "agents" ? "<div hidden>" : "<div>", "</div>"),
    };

    public static IReadOnlyCollection<string> Names => All.Keys;

    /// <summary>What stands before and after what a component holds; nothing where there is no such component.</summary>
    public static (string Open, string Close) Write(Tag tag, PageLinks links) => All.TryGetValue(tag.Name, out var component) ? component(tag, links) : ("", "");

    private static (string Open, string Close) Callout(string kind, string title) =>
        ($"<aside class=\"callout {kind}\" role=\"note\"><p class=\"callout-title\">{title}</p>", "</aside>");

    private static string Title(Tag tag) => HtmlDates.Escape(tag["title"]);
}
