using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Units;

namespace RateCards.Targets.Spreadsheet;

/// <summary>Every value that the needed rates ever had, rate by rate, oldest first, and where each was read.</summary>
internal sealed class HistorySheet
{
    public const string Name = "History";

    /// <summary>The value of a rate before its history begins.</summary>
    public const string NotListed = "not listed";

    /// <summary>The value of a rate whose SKU is no longer sold.</summary>
    public const string Retired = "retired";
    private const int ValueColumn = 1;
    private const int SinceColumn = 3;
    private const int SeenColumn = 5;
    private const int SourceColumn = 6;

    private readonly Dictionary<string, (int First, int Last)> _rows = new(StringComparer.Ordinal);

    public HistorySheet(IEnumerable<Rate> rates)
    {
        Sheet = new Sheet(Name, 52, 14, 18, 12, 12, 12, 40, 56) { IsTable = true };
        Sheet.AddHeadings(["Rate", "Value", "Unit", "Since", "Until", "Seen", "Source", "Address"]);
        foreach (var rate in rates)
        {
            var first = Sheet.NextRow;
            foreach (var (value, until) in rate.Periods)
            {
                // What follows from another rate was not seen itself.
                var seen = value.Derivation is null && value.Verified.Count > 0 ? value.Verified[value.Verified.Count - 1] : null;
                Sheet.Add(
                    Cell.OfText(rate.Id),
                    OfValue(value.Value, rate.Meter.Unit),
                    Cell.OfText(rate.Meter.Unit?.Text ?? ""),
                    Cell.OfDate(value.Since),
                    until is null ? Cell.OfText("") : Cell.OfDate(until),
                    seen is null ? Cell.OfText("") : Cell.OfDate(seen),
                    Cell.OfText(value.Source.Title),
                    Cell.OfText(value.Source.Url));
            }

            if (rate.Sku.Retired is { } end)
            {
                Sheet.Add(Cell.OfText(rate.Id), Cell.OfText(Retired), Cell.OfText(""), Cell.OfDate(end), Cell.OfText(""), Cell.OfText(""), Cell.OfText(""), Cell.OfText(""));
            }

            _rows.Add(rate.Id, (first, Sheet.NextRow - 1));
        }
    }

    public Sheet Sheet { get; }

    /// <summary>The formula of a rate's value on the date chosen; words where the history begins later.</summary>
    public string Value(Rate rate) => On(rate, ValueColumn, SpreadsheetText.Literal(NotListed));

    /// <summary>The formula of the day since when that value has held.</summary>
    public string Since(Rate rate) => On(rate, SinceColumn, "\"\"");

    /// <summary>The formula of the last day on which it was seen.</summary>
    public string Seen(Rate rate) => On(rate, SeenColumn, "\"\"");

    /// <summary>The formula of where it was read.</summary>
    public string Source(Rate rate) => On(rate, SourceColumn, "\"\"");

    /// <summary>How a rate's value is shown. What is free is offered at no charge: a zero that reads as the word.</summary>
    public static CellStyle StyleOf(Rate rate)
    {
        var format = rate.Meter.Unit is { } unit ? NumberFormats.OfGiven(unit, isWhole: false) : "General";
        return new CellStyle(rate.History.Any(v => v.Value.Kind == RateKind.Free) ? $"[=0]\"{RateValue.Free.Words}\";{format}" : format);
    }

    private string On(Rate rate, int column, string before)
    {
        var (first, last) = _rows[rate.Id];
        var since = SpreadsheetText.Range(Sheet, SinceColumn, first, last);
        return $"IF({AsOfCell.Name}<{SpreadsheetText.Fixed(Sheet, SinceColumn, first)},{before},LOOKUP({AsOfCell.Name},{since},{SpreadsheetText.Range(Sheet, column, first, last)}))";
    }

    private static Cell OfValue(RateValue value, Unit? unit) =>
        value.IsAmount ? Cell.OfNumber(value.Amount, new CellStyle(unit is null ? "General" : NumberFormats.OfGiven(unit, isWhole: false)))
        : value.Kind == RateKind.Free ? Cell.OfNumber(0, new CellStyle($"\"{value.Words}\""))
        : Cell.OfText(value.Words);
}
