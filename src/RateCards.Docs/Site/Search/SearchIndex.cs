using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Units;
using RateCards.Docs.Content;
using RateCards.Docs.Pages;
using RateCards.Targets;
using RateCards.Targets.Data;

namespace RateCards.Docs.Site.Search;

/// <summary>
/// What the site's search finds: pages, their headings with what stands below them, and everything that has a price, or will have one. It is a module, so that it is
/// loaded from any file server, and only when somebody searches.
/// </summary>
internal static class SearchIndex
{
    /// <param name="pages">All of them, with those to which a price leads.</param>
    /// <param name="site">The site's pages, in the order in which the search lists them.</param>
    public static OutputFile Write(Project project, PageList pages, IReadOnlyList<(PageTemplate Template, SitePage Page)> site)
    {
        var subjects = pages.Subjects;
        var files = pages.Files.GroupBy(f => f.Title).ToDictionary(f => f.Key, f => f.First().Description, StringComparer.Ordinal);
        var ofPages = site.SelectMany(p => p.Page.Headings
            .Select(h => Entry(h.Text, $"{p.Template.Path}.html#{h.Anchor}", p.Template.Title, $"{h.Prose} {files.GetValueOrDefault(h.Text, "")}".Trim()))
            .Prepend(Entry(p.Template.Title, $"{p.Template.Path}.html", p.Template.Group, p.Template.Description)));
        var ofSkus =
            from card in project.Cards
            from sku in card.Skus
            let address = Address(subjects.OfFigure(card.Id, sku.Id))
            where address is not null
            select Entry(sku.LabelAsOf(project.AsOf, card.Bands), address, $"{card.Title}{(sku.Retired is { } day ? $", retired {day}" : "")}");
        var ofPrices =
            from found in project.Rates.InForce(project.AsOf)
            where found.Value.Value.IsAmount
            let sku = found.Rate.Sku
            // Where there is no page of the SKU alone, that of the model has its prices.
            let address = Address(subjects.OfFigure(found.Rate.Card.Id, sku.Id) ?? subjects.OfModel(sku.LabelAsOf(project.AsOf, found.Rate.Card.Bands)))
            where address is not null
            select OfRate(found.Rate, found.Value, address, project);
        var ofLaterPrices =
            from rate in project.Rates.All
            where rate.AsOf(project.AsOf)?.Value.IsAmount != true
            let value = rate.History.FirstOrDefault(v => v.Since > project.AsOf && v.Value.IsAmount)
            where value is not null
            let address = Address(subjects.OfFigure(rate.Card.Id, rate.Sku.Id) ?? subjects.OfModel(rate.Sku.LabelAsOf(project.AsOf, rate.Card.Bands)))
            where address is not null
            select OfRate(rate, value, address, project);
        return new OutputText().Append("// [what, where, in what, what else it is found by]\nglobalThis.rateCardsSearch = ")
            .Append(new JsonSequence(ofPages.Concat(ofSkus).Concat(ofPrices).Concat(ofLaterPrices)), int.MaxValue).Append(";\n").ToFile("site/assets/search-index.js");
    }


    /// <summary>A price with what it is of: "Kimi K2.6 (128K), Prefill: $5.15 per 1M tokens".</summary>
    private static JsonArray OfRate(Rate rate, DatedValue value, string address, Project project)
    {
        var path = rate.Path is { } some && some != rate.Card.Paths[0] ? $", {some.Label}" : "";
        var unit = rate.Meter.Unit is { } own ? $" {UnitWords.Of(own)}" : "";
        var start = value.Since > project.AsOf ? $" from {value.SinceText} on" : "";
        return Entry(
            $"{rate.Sku.LabelAsOf(project.AsOf, rate.Card.Bands)}, {rate.Meter.Label}{path}: {RateText.Of(value.Value, rate.Meter.Unit)}{unit}{start}",
            address,
            rate.Meter.Unit is { IsMoney: true } ? $"price, {rate.Card.Title}" : rate.Card.Title);
    }

    /// <summary>A page's address as the search follows it: <c>/rate-history#tinker</c> is <c>rate-history.html#tinker</c>.</summary>
    private static string? Address(string? link) => link?.Split('#', 2) switch
    {
        [var page, var anchor] => $"{page[1..]}.html#{anchor}",
        [var page] => $"{page[1..]}.html",
        _ => null,
    };

    /// <param name="more">Words that it is found by, and that are not shown.</param>
    private static JsonArray Entry(string text, string address, string context, string more = "") =>
        JsonArray.Of(more.Length > 0 ? [text, address, context, more] : [text, address, context]);
}
