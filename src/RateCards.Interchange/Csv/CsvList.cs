using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Reading;

using RateCards.Interchange.Terms;

namespace RateCards.Interchange.Csv;

/// <summary>A list of rates by their ids: a CSV file with the columns <c>id,value,unit</c>.</summary>
internal static class CsvList
{
    private static readonly string[] Columns = ["id", "value", "unit"];

    /// <summary>The list's prices, with what is wrong with it in <paramref name="diagnostics"/>.</summary>
    public static IReadOnlyList<ForeignPrice> Read(SourceText text, Project project, DiagnosticBag diagnostics)
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

        if (ForeignAmount.Check(number, at(value), diagnostics) is not { } amount)
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
}
