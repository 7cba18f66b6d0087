using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Units;
using RateCards.Docs.Content;
using RateCards.Docs.Pages;
using RateCards.Targets;
using RateCards.Targets.Data;

namespace RateCards.Docs.Site.Search;

/// <summary>
/// What the site's search finds: pages, their headings, and everything that has a price. It is a module, so that it is
/// loaded from any file server, and only when somebody searches.
/// </summary>
internal static class SearchIndex
{
    /// <param name="site">The site's pages, in the order in which the search lists them.</param>
    public static OutputFile Write(Project project, IReadOnlyList<(PageTemplate Template, SitePage Page)> site)
    {
        var entries = new List<JsonNode>();
        foreach (var (template, page) in site)
        {
            entries.Add(Entry(template.Title, $"{template.Path}.html", template.Group));
            entries.AddRange(page.Headings.Select(h => Entry(h.Text, $"{template.Path}.html#{h.Anchor}", template.Title)));
        }

        if (site.Select(s => s.Template).FirstOrDefault(p => p.Path == "rate-history") is { } history)
        {
            entries.AddRange(project.Cards.SelectMany(c => c.Skus.Select(s =>
                Entry(s.LabelAsOf(project.AsOf, c.Bands), $"{history.Path}.html#{FigureContents.HistoryAnchor(c.Id, s.Id)}", c.Title))));
            entries.AddRange(project.Rates.InForce(project.AsOf).Where(r => r.Value.Value.IsAmount).Select(r => OfRate(r.Rate, r.Value, history, project)));
        }

        return new OutputFile("site/assets/search-index.mjs", $"// [what, where, in what]\nexport default {JsonArray.Of(entries).ToIndentedString()};\n");
    }

    /// <summary>A price with what it is of: "Kimi K2.6 (128K), Prefill: $5.15 per 1M tokens".</summary>
    private static JsonArray OfRate(Rate rate, DatedValue value, PageTemplate history, Project project)
    {
        var path = rate.Path is { } some && some != rate.Card.Paths[0] ? $", {some.Label}" : "";
        var unit = rate.Meter.Unit is { } own ? $" {UnitWords.Of(own)}" : "";
        return Entry(
            $"{rate.Sku.LabelAsOf(project.AsOf, rate.Card.Bands)}, {rate.Meter.Label}{path}: {RateText.Of(value.Value, rate.Meter.Unit)}{unit}",
            $"{history.Path}.html#{FigureContents.HistoryAnchor(rate.Card.Id, rate.Sku.Id)}",
            rate.Meter.Unit is { IsMoney: true } ? $"price, {rate.Card.Title}" : rate.Card.Title);
    }

    private static JsonArray Entry(string text, string address, string context) => JsonArray.Of([text, address, context]);
}
