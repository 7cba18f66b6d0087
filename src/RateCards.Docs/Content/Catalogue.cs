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

    private readonly List<Line> _lines = [.. Lines(project, asOf)];

    /// <summary>Meters of cards are the same column where they are called alike and have one unit.</summary>
    private sealed record Kind(string Id, Unit Unit);

    private sealed record Line(SkuOfCard Sku, IReadOnlyDictionary<Kind, Rate> Prices);

    /// <summary>The rates that it shows.</summary>
    public IEnumerable<Rate> Rates => _lines.SelectMany(l => l.Prices).Where(p => Shown.Contains(p.Key)).Select(p => p.Value);

    /// <summary>The kinds of most SKUs.</summary>
    private HashSet<Kind> Shown => field ??= _lines.SelectMany(l => l.Prices.Keys).GroupBy(k => k)
        .OrderByDescending(g => g.Count()).ThenBy(g => g.Key.Id, StringComparer.Ordinal).Take(MostMeters).Select(g => g.Key).ToHashSet();

    public Table Build()
    {
        // In the order in which cards name them, and as the first of them calls them.
        var columns = project.Cards.SelectMany(c => c.Meters).Where(m => m.Unit is not null)
            .Select(m => (Kind: new Kind(m.Id, m.Unit!), m.Label)).Where(m => Shown.Contains(m.Kind)).DistinctBy(m => m.Kind).ToList();
        var unit = new SharedUnit(columns.Select(c => c.Kind.Unit));
        var caption = new SequenceContent([new TextContent($"Everything that is sold{unit.InCaption}, as of "), FigureContents.AsOf(asOf)]);
        return new Table(
            caption,
            [new("Model"), new("Provider"), .. columns.Select(c => new TableColumn(unit.Heading(c.Label, c.Kind.Unit), IsNumeric: true))],
            _lines.Where(l => l.Prices.Keys.Any(Shown.Contains)).Select(l => new Row([Name(l.Sku), Provider(l.Sku.Card), .. columns.Select(c => Cell(l, c.Kind))])));
    }

    private IContent Name(SkuOfCard sku) => LinkTo(subjects.OfSku(sku.Card.Id, sku.Sku.Id) ?? subjects.OfModel(sku.Label), sku.Label, sku.FullId);

    private IContent Provider(Card card) => LinkTo(subjects.OfCard(card.Id, card.Provider), card.Provider, card.Id);

    private static IContent LinkTo(string? page, string text, string whose) =>
        page is null ? new TextContent(text, Provenance.Name(whose)) : new LinkContent(text, page, Provenance.Name(whose));

    private IContent Cell(Line line, Kind kind) =>
        line.Prices.TryGetValue(kind, out var rate) ? FigureContents.Of(rate, rate.AsOf(asOf)!, asOf) : TextContent.Empty;

    private static IEnumerable<Line> Lines(Project project, Date asOf) =>
        from card in project.Cards
        from sku in card.Skus
        where !sku.IsRetired(asOf)
        let prices = project.Rates.OfSku(card.Id, sku.Id)
            .Where(r => r.Meter.Unit is { IsMoney: true } && (r.Path is null || r.Path == card.Paths[0]) && r.AsOf(asOf) is { Value.Kind: not RateKind.NotOffered })
            .ToDictionary(r => new Kind(r.Meter.Id, r.Meter.Unit!))
        where prices.Count > 0
        select new Line(new SkuOfCard(project, card, sku), prices);
}
