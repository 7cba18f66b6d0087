using RateCards.Compiler.Display;
using RateCards.Compiler.Model;
using RateCards.Docs.Media;

namespace RateCards.Docs.Content;

/// <summary>A card's rates in force on a day: a row for each SKU and service path, a column for each meter.</summary>
internal sealed class RateTable(Project project, Card card, Date asOf)
{
    /// <summary>Service paths to show; null for all.</summary>
    public IReadOnlyCollection<string>? Paths { get; init; }

    /// <summary>Meters to show; null for all that have a value.</summary>
    public IReadOnlyCollection<string>? Meters { get; init; }

    /// <summary>Names of attributes to show as columns before the meters.</summary>
    public IReadOnlyList<string> Attributes { get; init; } = [];

    private sealed record Line(Sku Sku, ServicePath? Path, IReadOnlyDictionary<string, Rate> Rates);

    public Table Build()
    {
        var lines = Lines().ToList();
        var meters = card.Meters
            .Where(m => Meters?.Contains(m.Id) ?? true)
            .Where(m => lines.Exists(l => l.Rates.ContainsKey(m.Id)))
            .ToList();
        var namesPath = lines.Select(l => l.Path?.Id).Distinct().Count() > 1;
        var columns = new List<Column> { new(card.Bands?.Title ?? "Name") };
        if (namesPath)
        {
            columns.Add(new Column("Service path"));
        }

        var units = meters.Select(m => m.Unit).OfType<Compiler.Units.Unit>().Distinct().ToList();
        columns.AddRange(Attributes.Select(a => new Column(Headline(a), IsNumericAttribute(a))));
        columns.AddRange(meters.Select(m => new Column(Heading(m, units.Count > 1), m.Unit is not null)));
        var groups = lines.GroupBy(l => l.Sku.Group).Select(g => new RowGroup(g.Key, g.Select(l => ToRow(l, meters, namesPath)).ToList())).ToList();
        var unit = units.Count == 1 && UnitWords.WithCurrency(units[0]) is { Length: > 0 } words ? $", {words}" : "";
        return new Table($"{card.Title}{unit}, as of {asOf}", columns, groups.Count == 1 ? [groups[0] with { Heading = null }] : groups);
    }

    private IEnumerable<Line> Lines()
    {
        foreach (var sku in card.Skus.Where(s => !s.IsRetired(asOf)))
        {
            var rates = project.Rates.OfCard(card.Id).Where(r => r.Sku.Id == sku.Id && r.AsOf(asOf) is not null);
            foreach (var path in rates.GroupBy(r => r.Path?.Id).Where(p => Paths is null || p.Key is null || Paths.Contains(p.Key)))
            {
                // What cannot be bought on a path has no row of its own: the absence says it.
                if (path.Any(r => r.AsOf(asOf)!.Value.Kind != RateKind.NotOffered))
                {
                    yield return new Line(sku, path.First().Path, path.ToDictionary(r => r.Meter.Id, StringComparer.Ordinal));
                }
            }
        }
    }

    private Row ToRow(Line line, List<Meter> meters, bool namesPath)
    {
        var cells = new List<IContent> { new TextContent(line.Sku.LabelAsOf(asOf, card.Bands)) };
        if (namesPath)
        {
            cells.Add(new TextContent(line.Path?.Label ?? ""));
        }

        cells.AddRange(Attributes.Select(a => AttributeCell(line.Sku, a)));
        cells.AddRange(meters.Select(IContent (m) => line.Rates.TryGetValue(m.Id, out var rate) ? Cell(rate) : TextContent.Empty));
        return new Row(cells);
    }

    private FigureContent Cell(Rate rate)
    {
        var value = rate.AsOf(asOf)!;
        var figure = Figures.Of(rate, value, asOf);
        return value.Value.Kind == RateKind.Reference ? figure with { Text = Figures.ReferenceLabel(project, rate, value.Value) } : figure;
    }

    private static TextContent AttributeCell(Sku sku, string name) => sku.Attributes.FirstOrDefault(a => a.Name == name) switch
    {
        { Amount: { } amount, Unit: { } unit } => new TextContent($"{RateText.Of(RateValue.Of(amount), unit)} {UnitWords.Of(unit)}".TrimEnd()),
        { } attribute => new TextContent(attribute.Text),
        null => TextContent.Empty,
    };

    private bool IsNumericAttribute(string name) => card.Skus.SelectMany(s => s.Attributes).Any(a => a.Name == name && a.Amount is not null);

    private static string Heading(Meter meter, bool withUnit) =>
        withUnit && meter.Unit is { } unit && UnitWords.WithCurrency(unit) is { Length: > 0 } words ? $"{meter.Label} ({words})" : meter.Label;

    /// <summary>An attribute's name as a heading: <c>billed-by</c> is "Billed by".</summary>
    private static string Headline(string name) => char.ToUpperInvariant(name[0]) + name[1..].Replace('-', ' ');
}
