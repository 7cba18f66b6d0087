using RateCards.Compiler.Model;
using RateCards.Docs.Branding;
using RateCards.Docs.Pages;
using RateCards.Targets;
using RateCards.Targets.Data;

namespace RateCards.Docs.Publishing;

/// <summary><c>docs.json</c>: the documentation platform's settings, with the pages by group.</summary>
internal static class Navigation
{
    public static OutputFile Write(Project project, PageList pages)
    {
        var groups = pages.Groups.Select(JsonNode (g) => JsonObject.Of(
            ("group", g.Name),
            ("pages", JsonArray.Of(g.Pages.Select(JsonNode (p) => p.Path)))));
        var document = JsonObject.Of(
            ("$schema", "https://mintlify.com/docs.json"),
            ("theme", "mint"),
            ("name", project.Settings.Site.Title),
            ("colors", Colors(project.Settings.Site)),
            ("navigation", JsonObject.Of(("groups", JsonArray.Of(groups)))));
        return new OutputFile("docs.json", document.ToIndentedString() + "\n");
    }

    /// <summary>The platform takes its primary colour in dark mode too, unless there is one for it, which it calls light.</summary>
    private static JsonObject Colors(SiteSettings site)
    {
        var colors = JsonObject.Of(("primary", site.Accent?.Text ?? SiteColors.Accent));
        return site.AccentDark is { } dark ? colors.With(JsonObject.Of(("light", dark.Text))) : colors;
    }
}
