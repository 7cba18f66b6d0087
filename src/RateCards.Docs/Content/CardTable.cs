using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Units;
using RateCards.Docs.Media;

namespace RateCards.Docs.Content;

/// <summary>A card's rates in force on a day: a row for each SKU and service path, a column for each meter.</summary>
internal sealed class CardTable(Project project, Card card, Date asOf)
{
    /// <summary>SKUs to show; null for all.</summary>
    public IReadOnlyCollection<string>? Skus { get; init; }

    /// <summary>Service paths to show; null for all.</summary>
    public IReadOnlyCollection<string>? Paths { get; init; }

    /// <summary>Meters to show; null for all that have a value.</summary>
    public IReadOnlyCollection<string>? Meters { get; init; }

    /// <summary>Names of attributes to show as columns before the meters.</summary>
    public IReadOnlyList<string> Attributes { get; init; } = [];

    /// <summary>The rates that it shows.</summary>
    public IEnumerable<Rate> Rates => Lines.SelectMany(l => l.Rates.Values).Where(r => Meters?.Contains(r.Meter.Id) ?? true);

    private IReadOnlyList<Line>? _lines;

    private IReadOnlyList<Line> Lines => _lines ??= [.. FindLines()];

    private sealed record Line(Sku Sku, ServicePath? Path, IReadOnlyDictionary<string, Rate> Rates);

    public Table Build()
    {
        var lines = Lines;
        if (lines.Count == 0)
        {
            return NothingKnown();
        }

        var meters = card.Meters
            .Where(m => Meters?.Contains(m.Id) ?? true)
            .Where(m => lines.Any(l => l.Rates.ContainsKey(m.Id)))
            .ToList();
        var unit = new SharedUnit(meters.Select(m => m.Unit).OfType<Unit>());
        var columns = LeadingColumns(lines);
        var headings = columns.Select(c => c.Column).Concat(meters.Select(m => new TableColumn(unit.Heading(m.Label, m.Unit), m.Unit is not null))).ToList();
        var remarks = new RateRemarks(asOf, project.Settings.StaleAfterDays);
        var said = lines.Select(l => RemarksOn(l, meters, remarks)).ToList();
        if (said.Exists(r => r.Count > 0))
        {
            headings.Add(new TableColumn("Remarks"));
        }

        Row ToRow(Line line, int number) => new([.. columns.Select(c => c.Cell(line)), .. meters.Select(IContent (m) => line.Rates.TryGetValue(m.Id, out var rate) ? Cell(rate) : TextContent.Empty), .. headings.Count > columns.Count + meters.Count ? [FigureContents.Remarks(said[number])] : Array.Empty<IContent>()]);
        var groups = lines.Select((line, number) => (line.Sku.Group, Row: ToRow(line, number))).GroupBy(l => l.Group, l => l.Row).Select(g => new RowGroup(g.Key, [.. g])).ToList();
        return new Table(Caption(unit.InCaption), headings, groups.Count == 1 ? [groups[0] with { Heading = null }] : groups)
        {
            Notes = Notes(lines, meters).Distinct().ToList(),
        };
    }

    /// <summary>Says that nothing of the card can be bought on the day, and from when on something can.</summary>
    private Table NothingKnown()
    {
        var first = card.Skus.Where(s => Skus?.Contains(s.Id) ?? true).SelectMany(s => project.Rates.OfSku(card.Id, s.Id))
            .Where(r => Paths is null || r.Path is null || Paths.Contains(r.Path.Id))
            .SelectMany(r => r.History).Where(v => v.Since > asOf && v.Value.Kind != RateKind.NotOffered).MinBy(v => v.Since);
        var said = first is null ? [new TextContent("Nothing is offered.")]
            : new IContent[] { new TextContent("Nothing is known yet; the first prices are of "), FigureContents.Date(first.Since, first.IsApproximate, card.Id), new TextContent(".") };
        return new Table(Caption(""), [new TableColumn("Rates")], [new Row([new SequenceContent(said)])]);
    }

    private SequenceContent Caption(string unit) => new([new TextContent(card.Title, Provenance.Name(card.Id)), new TextContent($"{unit}, as of "), FigureContents.AsOf(asOf)]);

    /// <summary>What is to know of the prices in a line, and of those that begin there later.</summary>
    private ValueList<RateRemark> RemarksOn(Line line, List<Meter> meters, RateRemarks remarks) =>
        remarks.Of(project.Rates.OfSku(card.Id, line.Sku.Id).Where(r => r.Path?.Id == line.Path?.Id && (Meters is null || meters.Contains(r.Meter))));

    /// <summary>Name, band, service path and attributes, as far as they tell rows apart.</summary>
    private List<(TableColumn Column, Func<Line, IContent> Cell)> LeadingColumns(IReadOnlyList<Line> lines)
    {
        var columns = new List<(TableColumn, Func<Line, IContent>)>();
        var shown = SkuColumns.Of(card, lines.Select(l => l.Sku));
        if (shown.Names)
        {
            columns.Add((new TableColumn("Name"), l => NameOf(l, l.Sku.LabelAsOf(asOf, card.Bands))));
        }

        if (shown.Bands && card.Bands is { } scale)
        {
            columns.Add((new TableColumn(scale.Title), l => l.Sku.BandAsOf(asOf) is { } band ? NameOf(l, BandLabel.Of(band, scale)) : TextContent.Empty));
        }

        if (lines.Select(l => l.Path?.Id).Distinct().Count() > 1)
        {
            columns.Add((new TableColumn("Service path"), l => NameOf(l, l.Path?.Label ?? "")));
        }

        columns.AddRange(Attributes.Select(a => (new TableColumn(NameCase.Heading(a), IsNumericAttribute(a)), (Func<Line, IContent>)(l => AttributeCell(l, a)))));
        return columns;
    }

    private IEnumerable<Line> FindLines()
    {
        foreach (var sku in card.Skus.Where(s => !s.IsRetired(asOf) && (Skus?.Contains(s.Id) ?? true)))
        {
            var rates = project.Rates.OfSku(card.Id, sku.Id).Where(r => r.AsOf(asOf) is not null);
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

    /// <summary>What the card remarks on the SKUs, paths and meters that are shown, and on the values in force.</summary>
    private IEnumerable<Note> Notes(IReadOnlyList<Line> lines, List<Meter> meters)
    {
        var remarks = meters.Select(m => Remark(m.Label, m.Note))
            .Concat(lines.Select(l => Remark(l.Path?.Label ?? "", l.Path?.Note)))
            .Concat(lines.Select(l => Remark(l.Sku.LabelAsOf(asOf, card.Bands), l.Sku.Note)))
            .Concat(lines.SelectMany(l => meters.Where(m => l.Rates.ContainsKey(m.Id)).Select(m => Remark(l.Sku.LabelAsOf(asOf, card.Bands), l.Rates[m.Id].AsOf(asOf)!.Note))));
        return remarks.OfType<Note>();

        static Note? Remark(string name, string? text) => text is null ? null : new Note(name, text);
    }

    private FigureContent Cell(Rate rate)
    {
        var value = rate.AsOf(asOf)!;
        var figure = FigureContents.Of(rate, value, asOf);
        return value.Value.Kind == RateKind.Reference ? figure with { Text = FigureContents.ReferenceLabel(project, rate, value.Value) } : figure;
    }

    private TextContent NameOf(Line line, string name) => new(name, Provenance.Name($"{card.Id}.{line.Sku.Id}"));

    private TextContent AttributeCell(Line line, string name)
    {
        var provenance = new Provenance(ProvenanceKind.Attribute, $"{card.Id}.{line.Sku.Id}.{name}");
        return line.Sku.FindAttribute(name) switch
        {
            { Amount: { } amount, Unit: { } unit } => new TextContent($"{RateText.Of(RateValue.Of(amount), unit)} {UnitWords.Of(unit)}".TrimEnd(), provenance),
            { } attribute => new TextContent(attribute.Text, provenance),
            null => TextContent.Empty,
        };
    }

    private bool IsNumericAttribute(string name) => card.Skus.SelectMany(s => s.Attributes).Any(a => a.Name == name && a.Amount is not null);

    /// <summary>An attribute's name as a heading: <c>billed-by</c> is "Billed by".</summary>
}
