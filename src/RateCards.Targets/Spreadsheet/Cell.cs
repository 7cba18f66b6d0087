using System.Globalization;
using RateCards.Compiler.Base;

namespace RateCards.Targets.Spreadsheet;

/// <summary>What a cell looks like.</summary>
/// <param name="Format">A number format: <c>#,##0.00</c>.</param>
internal sealed record CellStyle(string Format = "General", bool IsBold = false, bool IsInput = false)
{
    public static CellStyle Plain { get; } = new();

    public static CellStyle Bold { get; } = new(IsBold: true);

    public static CellStyle Date { get; } = new("yyyy-mm-dd");
}

/// <summary>A cell: a text, a number, or a formula with the value that it had when the file was made.</summary>
internal sealed record Cell(string? Formula, string? Text, string? Number, CellStyle Style)
{
    /// <summary>The formula computes over arrays.</summary>
    public bool IsArray { get; init; }

    /// <summary>Text is never a formula, whatever it begins with.</summary>
    public static Cell OfText(string text, CellStyle? style = null) => new(null, text, null, style ?? CellStyle.Plain);

    public static Cell OfNumber(decimal number, CellStyle? style = null) => new(null, null, NumberLiteral.Digits(number), style ?? CellStyle.Plain);

    /// <summary>A day: spreadsheets count days from 1899-12-30.</summary>
    public static Cell OfDate(Date date) => OfNumber(date.DaysSince(new Date(1899, 12, 30)), CellStyle.Date);

    /// <summary>A formula, without the equals sign.</summary>
    /// <param name="value">Its value; null or not finite where there is none.</param>
    public static Cell OfFormula(string formula, double? value, CellStyle? style = null) => new(
        formula, null, value is { } number && !double.IsNaN(number) && !double.IsInfinity(number) ? number.ToString("R", CultureInfo.InvariantCulture) : null, style ?? CellStyle.Plain);

    /// <summary>A formula whose value is a text.</summary>
    public static Cell OfFormula(string formula, string value, CellStyle? style = null) => new(formula, value, null, style ?? CellStyle.Plain);
}
