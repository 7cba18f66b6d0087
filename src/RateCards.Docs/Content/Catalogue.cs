using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Units;
using RateCards.Docs.Media;

namespace RateCards.Docs.Content;

/// <summary>One table of everything that is sold: a row for each SKU, and what it costs by the meters that most of them have.</summary>
internal sealed class Catalogue(Project project, Date asOf, SubjectPages subjects)
{
    /// <summary>More columns do not stand side by side. A page of its own has them all.</summary>
    private const int MostMeters = 4;

    /// <summary>Meters of cards are the same column where they are called alike and have one unit.</summary>
    private sealed record Kind(string Id, Unit Unit);

    private sealed record Line(SkuOfCard Sku, IReadOnlyDictionary<Kind, Rate> Prices);

    /// <summary>The rates that it shows.</summary>
    public IEnumerable<Rate> Rates => Lines().SelectMany(l => l.Prices.Values);

    public Table Build()
    {
        var lines = Lines().ToList();
        // Those of most SKUs, in the order in which cards name them.
        var shown = lines.SelectMany(l => l.Prices.Keys).GroupBy(k => k).OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Id, StringComparer.Ordinal).Take(MostMeters).Select(g => g.Key).ToHashSet();
        var kinds = project.Cards.SelectMany(c => c.Meters).Where(m => m.Unit is not null).Select(m => new Kind(m.Id, m.Unit!)).Where(shown.Contains).Distinct().ToList();
        var columns = new List<Column> { new("Model"), new("Provider") };
        var units = kinds.Select(k => k.Unit).Distinct().ToList();
        columns.AddRange(kinds.Select(k => new Column(units.Count == 1 ? LabelOf(k) : UnitWords.Heading(LabelOf(k), k.Unit), IsNumeric: true)));
        var unit = units.Count == 1 ? $", {UnitWords.WithCurrency(units[0])}" : "";
        var caption = new SequenceContent([new TextContent($"Everything that is sold{unit}, as of "), FigureContents.AsOf(asOf)]);
        return new Table(caption, columns, lines.Where(l => l.Prices.Keys.Any(shown.Contains)).Select(l => new Row([Name(l.Sku), Provider(l.Sku.Card), .. kinds.Select(k => Cell(l, k))])));
    }

    private string LabelOf(Kind kind) => project.Cards.SelectMany(c => c.Meters).First(m => m.Id == kind.Id && m.Unit == kind.Unit).Label;

    private IContent Name(SkuOfCard sku) => LinkTo(subjects.OfSku(sku.Card.Id, sku.Sku.Id) ?? subjects.OfModel(sku.Label), sku.Label, sku.FullId);

    private IContent Provider(Card card) => LinkTo(subjects.OfCard(card.Id, card.Provider), card.Provider, card.Id);

    private static IContent LinkTo(string? page, string text, string whose) =>
        page is null ? new TextContent(text, Provenance.Name(whose)) : new LinkContent(text, page, Provenance.Name(whose));

    private IContent Cell(Line line, Kind kind) =>
        line.Prices.TryGetValue(kind, out var rate) ? FigureContents.Of(rate, rate.AsOf(asOf)!, asOf) : TextContent.Empty;

    private IEnumerable<Line> Lines() =>
        from card in project.Cards
        from sku in card.Skus
        where !sku.IsRetired(asOf)
        let prices = project.Rates.OfSku(card.Id, sku.Id)
            .Where(r => r.Meter.Unit is { IsMoney: true } && (r.Path is null || r.Path == card.Paths[0]) && r.AsOf(asOf) is { Value.Kind: not RateKind.NotOffered })
            .ToDictionary(r => new Kind(r.Meter.Id, r.Meter.Unit!))
        where prices.Count > 0
        select new Line(new SkuOfCard(project, card, sku), prices);
}
