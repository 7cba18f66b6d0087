using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Reading;

namespace RateCards.Changes.Reconciling;

/// <summary>A price as another list states it.</summary>
/// <param name="Name">What the list calls what is sold, and what is counted.</param>
/// <param name="Rate">The rate of the cards that it is about; null where they have none.</param>
public sealed record ForeignPrice(string Name, Rate? Rate, decimal Amount, SourceLocation Location)
{
    /// <summary>What the list calls what is sold; empty where it names rates by their ids.</summary>
    public string Sku { get; init; } = "";

    /// <summary>What is counted, where the list names what is sold.</summary>
    public string Meter { get; init; } = "";
}

/// <summary>Reads foreign price lists. What is not understood to the last field is an error, not a guess.</summary>
public static class ForeignPrices
{
    private static readonly string[] Columns = ["id", "value", "unit"];

    private static readonly string[] TinkerMeters = ["prefill", "sample", "train"];

    public static IReadOnlyList<string> Formats { get; } = ["tinker", "csv"];

    /// <summary>The list's prices, with what is wrong with it in <paramref name="diagnostics"/>.</summary>
    /// <param name="format">One of <see cref="Formats"/>.</param>
    /// <param name="card">Id of the card whose SKUs a list names that has no ids of ours.</param>
    public static IReadOnlyList<ForeignPrice> Read(string format, SourceText text, Project project, string card, DiagnosticBag diagnostics) =>
        format == "csv" ? ReadCsv(text, project, diagnostics) : ReadTinker(text, project, card, diagnostics);

    /// <summary>Tinker's <c>models.json</c>: a list of models with prices such as "$7.25" per 1M tokens.</summary>
    private static List<ForeignPrice> ReadTinker(SourceText text, Project project, string card, DiagnosticBag diagnostics)
    {
        var prices = new List<ForeignPrice>();
        foreach (var item in Models(DocumentReader.Read(text, diagnostics)))
        {
            var reader = new MappingReader(item, diagnostics, "A model");
            var name = reader.RequiredText("name");
            reader.OptionalText("tinker_id");
            var context = reader.Take("context") is ScalarNode { IsEmpty: false } given ? given.Value : null;
            reader.Take("note");
            var cells = TinkerMeters.Select(m => (Meter: m, Cell: reader.Take(m) as ScalarNode)).ToList();
            reader.Finish();
            foreach (var (meter, cell) in cells.Where(c => c.Cell is { IsEmpty: false }))
            {
                var called = context is null ? name : $"{name} ({context})";
                if (name is not null && Dollars(cell!, diagnostics) is { } amount)
                {
                    var sku = SkuOf(project, card, called!);
                    prices.Add(new ForeignPrice($"{called} {meter}", sku is null ? null : project.Rates.Find($"{card}.{sku.Id}.{meter}"), amount, cell!.Location) { Sku = called!, Meter = meter });
                }
            }
        }

        return prices;
    }

    private static IEnumerable<MappingNode> Models(DataNode? root) => root switch
    {
        SequenceNode list => list.Items.OfType<MappingNode>(),
        MappingNode { Entries: [{ Value: SequenceNode list }] } => list.Items.OfType<MappingNode>(),
        _ => [],
    };

    private static Sku? SkuOf(Project project, string card, string name) => project.Cards.FirstOrDefault(c => c.Id == card)?.Skus.FirstOrDefault(
        s => string.Equals(s.Label, name, StringComparison.OrdinalIgnoreCase) || s.Aliases.Any(a => string.Equals(a.Name, name, StringComparison.OrdinalIgnoreCase)));

    private static decimal? Dollars(ScalarNode cell, DiagnosticBag diagnostics)
    {
        if (!cell.Value.StartsWith('$'))
        {
            diagnostics.Report(ChangeDiagnostics.ForeignUnit, cell.Location, cell.Value, "US dollars per 1M tokens, written \"$7.25\"");
            return null;
        }

        return Numbers.TryParse(cell, 1, cell.Value.Length - 1, diagnostics, out var amount) ? Price(amount, cell.Location, diagnostics) : null;
    }

    private static List<ForeignPrice> ReadCsv(SourceText text, Project project, DiagnosticBag diagnostics)
    {
        var prices = new List<ForeignPrice>();
        var rows = new CsvReader(new StringReader(text.Content));
        var cells = new List<CsvCell>();
        rows.Read(cells);
        if (!cells.Select(c => c.Text).SequenceEqual(Columns))
        {
            var wrong = cells.Where((c, i) => i >= Columns.Length || c.Text != Columns[i]).DefaultIfEmpty(new CsvCell(string.Join(",", cells.Select(c => c.Text)), new LinePosition(1, 1))).First();
            diagnostics.Report(ChangeDiagnostics.ForeignColumn, At(wrong), wrong.Text);
            return prices;
        }

        while (rows.Read(cells))
        {
            if (cells is [{ Text: "" }])
            {
                continue;
            }

            if (cells.Count != Columns.Length)
            {
                diagnostics.Report(ChangeDiagnostics.ForeignColumn, At(cells[0]), string.Join(",", cells.Select(c => c.Text)));
            }
            else if (Price(cells, project, At, diagnostics) is { } price)
            {
                prices.Add(price);
            }
        }

        return prices;

        SourceLocation At(CsvCell cell) => new(text.Path, 0, 0, cell.Place, cell.Place);
    }

    private static ForeignPrice? Price(List<CsvCell> cells, Project project, Func<CsvCell, SourceLocation> at, DiagnosticBag diagnostics)
    {
        var (id, value, unit) = (cells[0], cells[1], cells[2]);
        var rate = project.Rates.Find(id.Text);
        if (Numbers.Read(value.Text, out var number) is { } refusal)
        {
            refusal.ReportAt(at(value), diagnostics);
            return null;
        }

        if (Price(number, at(value), diagnostics) is not { } amount)
        {
            return null;
        }

        if (rate is not null && rate.Meter.Unit?.Text != unit.Text)
        {
            diagnostics.Report(ChangeDiagnostics.ForeignUnit, at(value), $"{value.Text} {unit.Text}", rate.Meter.Unit?.Text ?? "");
            return null;
        }

        return new ForeignPrice(id.Text, rate, amount, at(id));
    }

    private static decimal? Price(decimal amount, SourceLocation location, DiagnosticBag diagnostics)
    {
        if (amount >= 0)
        {
            return amount;
        }

        diagnostics.Report(CardDiagnostics.NegativeRate, location, amount);
        return null;
    }
}
