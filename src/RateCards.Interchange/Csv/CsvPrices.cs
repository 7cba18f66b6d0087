using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Reading;
using RateCards.Compiler.Units;
using RateCards.Interchange.Reading;
using RateCards.Interchange.Terms;

namespace RateCards.Interchange.Csv;

/// <summary>
/// A price list as a CSV file of any columns, which a mapping names: <c>model</c>, and either a column for each meter
/// (<c>input=Input $/1M</c>), or <c>meter</c> and <c>price</c> for a row a price.
/// </summary>
internal static class CsvPrices
{
    public const string Format = "csv";

    /// <summary>What a column may be, beside a meter.</summary>
    public static IReadOnlyList<string> Columns { get; } = ["model", "label", "provider", "meter", "price", "unit", "tier", "above", "since"];

    /// <summary>Everything that a column may be.</summary>
    public static IEnumerable<string> Known => Columns.Concat(ListMeters.All.Select(m => m.Id));

    /// <summary>Reads the file, with what is wrong with it in <paramref name="diagnostics"/>.</summary>
    /// <param name="columns">What the file calls the columns, by what they are.</param>
    /// <param name="provider">Whose prices they are where no column says so.</param>
    /// <param name="units">What the project writes units with.</param>
    public static PriceListContent Read(SourceText file, IReadOnlyDictionary<string, string> columns, ListedProvider provider, UnitTable units, DiagnosticBag diagnostics)
    {
        var content = new ContentBuilder(Format);
        var rows = new CsvReader(new StringReader(file.Content));
        var cells = new List<CsvCell>();
        if (!rows.Read(cells) || Places(file, cells, columns, diagnostics) is not { } places)
        {
            return content.Build(0);
        }

        var models = new Dictionary<(string Provider, string Name), ModelBuilder>();
        var providers = new HashSet<string>(StringComparer.Ordinal);
        var width = cells.Count;
        var numbers = 0;
        while (rows.Read(cells))
        {
            if (cells is [{ Text: "" }])
            {
                continue;
            }

            var row = new CsvRow(file, [.. cells], places, diagnostics);
            if (cells.Count != width || row.Text("model") is not { } name)
            {
                diagnostics.Report(ListDiagnostics.RowWithoutModel, row.At(cells[0]), cells.Count, width);
                continue;
            }

            var seller = row.Text("provider") ?? provider.Id;
            if (providers.Add(seller))
            {
                content.AddProvider(seller == provider.Id ? provider : provider with { Id = seller, Name = seller });
            }

            if (!models.TryGetValue((seller, name), out var model))
            {
                models[(seller, name)] = model = content.AddModel(seller, name, row.Text("label"));
            }

            numbers += ReadRow(model, row, units);
        }

        return content.Build(numbers);
    }

    /// <summary>The place of each column in a row; null where one is missing, which is reported.</summary>
    private static Dictionary<string, int>? Places(SourceText file, List<CsvCell> header, IReadOnlyDictionary<string, string> columns, DiagnosticBag diagnostics)
    {
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        var there = header.ConvertAll(c => c.Text);
        foreach (var what in Known)
        {
            var place = there.IndexOf(columns.GetValueOrDefault(what, what));
            if (place >= 0)
            {
                places[what] = place;
            }
            else if (columns.TryGetValue(what, out var named))
            {
                diagnostics.Report(ListDiagnostics.NoSuchColumn, new SourceLocation(file.Path, 0, 0, new LinePosition(1, 1), new LinePosition(1, 1)), named, Suggestion.DidYouMean(named, there), string.Join(", ", there));
            }
        }

        var hasPrices = places.ContainsKey("price") ? places.ContainsKey("meter") : ListMeters.All.Any(m => places.ContainsKey(m.Id));
        if (!diagnostics.HasErrors && !(places.ContainsKey("model") && hasPrices))
        {
            diagnostics.Report(ListDiagnostics.NoPriceColumns, new SourceLocation(file.Path, 0, 0, new LinePosition(1, 1), new LinePosition(1, 1)), string.Join(", ", there));
        }

        return diagnostics.HasErrors ? null : places;
    }

    /// <summary>How many prices the row has.</summary>
    private static int ReadRow(ModelBuilder model, CsvRow row, UnitTable units)
    {
        var term = new PriceTerm("", "", 0)
        {
            Coordinates = row.Text("tier") is { } tier && tier != TermAxes.StandardTier ? [new Coordinate(TermAxes.Tier, ListIds.IdOf(tier))] : [],
            From = row.Number("above") is { } above && above > 0 ? new StepBound(above, false) : null,
            Since = row.Date("since"),
        };
        if (row.Text("meter") is { } meter)
        {
            return row.Number("price") is { } price ? Add(ListIds.IdOf(meter), "price", price) : 0;
        }

        return ListMeters.All.Sum(m => row.Number(m.Id) is { } amount ? Add(m.Id, m.Id, amount) : 0);

        int Add(string id, string column, decimal amount)
        {
            var unit = row.Text("unit") ?? ListMeters.Find(id)?.Unit ?? ListMeters.PerMtok;
            if (!units.TryParse(unit, out _, out var word))
            {
                row.ReportUnit(word, units);
                return 0;
            }

            model.Price(row.Line + column, amount.ToString(CultureInfo.InvariantCulture), term with { Meter = id, Unit = unit, Amount = amount, Place = row.PlaceOf(column) });
            return 1;
        }
    }
}
