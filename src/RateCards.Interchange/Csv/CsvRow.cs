using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Reading;
using RateCards.Compiler.Units;

namespace RateCards.Interchange.Csv;

/// <summary>A row of a CSV price list, whose cells are found by what they are.</summary>
internal sealed class CsvRow(SourceText file, IReadOnlyList<CsvCell> cells, IReadOnlyDictionary<string, int> places, DiagnosticBag diagnostics)
{
    /// <summary>The row as a place of the ledger begins: "line 3, ".</summary>
    public string Line => string.Create(CultureInfo.InvariantCulture, $"line {cells[0].Place.Line}, ");

    /// <summary>The text of a cell; null where it is empty or there is no such column.</summary>
    public string? Text(string what) => Cell(what) is { Text.Length: > 0 } cell ? cell.Text.Trim() : null;

    /// <summary>The number of a cell; null where it is empty, or none, which is reported.</summary>
    public decimal? Number(string what)
    {
        if (Text(what) is not { } text)
        {
            return null;
        }

        if (Numbers.Read(text.TrimStart('$'), out var number) is { } refusal)
        {
            refusal.ReportAt(At(Cell(what)!.Value), diagnostics);
            return null;
        }

        return number;
    }

    /// <summary>The date of a cell; null where it is empty, or none, which is reported.</summary>
    public Date? Date(string what)
    {
        if (Text(what) is not { } text)
        {
            return null;
        }

        if (!Compiler.Base.Date.TryParse(text, out var date))
        {
            diagnostics.Report(ReadingDiagnostics.NotADate, At(Cell(what)!.Value), text, "");
        }

        return date;
    }

    public void ReportUnit(string word, UnitTable units) => diagnostics.Report(ReadingDiagnostics.UnknownUnit, At(Cell("unit")!.Value), word, UnitSuggestion.DidYouMean(word, units), UnitSuggestion.Known(units));

    public SourceLocation? PlaceOf(string what) => Cell(what) is { } cell ? At(cell) : null;

    public SourceLocation At(CsvCell cell) => new(file.Path, 0, 0, cell.Place, cell.Place);

    private CsvCell? Cell(string what) => places.TryGetValue(what, out var place) && place < cells.Count ? cells[place] : null;
}
