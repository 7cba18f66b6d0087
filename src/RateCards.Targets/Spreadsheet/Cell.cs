using System.Globalization;
using RateCards.Compiler.Base;

namespace RateCards.Targets.Spreadsheet;

/// <summary>What a cell looks like.</summary>
/// <param name="Format">A number format: <c>#,##0.00</c>.</param>
internal sealed record CellStyle(string Format = "General", CellLook Look = CellLook.Plain)
{
    public static CellStyle Plain { get; } = new();

    public static CellStyle Title { get; } = new(Look: CellLook.Title);

    public static CellStyle Bold { get; } = new(Look: CellLook.Bold);

    public static CellStyle Heading { get; } = new(Look: CellLook.Heading);

    /// <summary>Text that is broken into lines where its column ends.</summary>
    public static CellStyle Wrapped { get; } = new(Look: CellLook.Wrapped);

    public static CellStyle Unit { get; } = new(Look: CellLook.Unit);

    public static CellStyle Date { get; } = new(NumberFormats.Date);
}

/// <summary>Kinds of cells, by what a reader does with them.</summary>
internal enum CellLook
{
    Plain,
    Title,
    Bold,
    Heading,
    Wrapped,

    /// <summary>Stands behind a number, a little apart.</summary>
    Unit,

    /// <summary>May be typed into; nothing else may.</summary>
    Input,
}

/// <summary>A cell: a text, a number, a formula with the value that it had when the file was made, or nothing yet.</summary>
internal sealed record Cell(string? Formula, string? Text, string? Number, CellStyle Style)
{
    /// <summary>The formula computes over arrays.</summary>
    public bool IsArray { get; init; }

    /// <summary>A cell for a value of the reader's own.</summary>
    public static Cell OfNothing(CellStyle style) => new(null, null, null, style);

    /// <summary>Text is never a formula, whatever it begins with.</summary>
    public static Cell OfText(string text, CellStyle? style = null) => new(null, text, null, style ?? CellStyle.Plain);

    public static Cell OfNumber(decimal number, CellStyle? style = null) => new(null, null, NumberLiteral.Digits(number), style ?? CellStyle.Plain);

    public static Cell OfDate(Date date) => OfNumber(SpreadsheetText.Day(date), CellStyle.Date);

    /// <summary>A formula, without the equals sign.</summary>
    /// <param name="value">Its value; null or not finite where there is none.</param>
    public static Cell OfFormula(string formula, double? value, CellStyle? style = null) => new(
        formula, null, value is { } number && !double.IsNaN(number) && !double.IsInfinity(number) ? number.ToString("R", CultureInfo.InvariantCulture) : null, style ?? CellStyle.Plain);

    /// <summary>A formula whose value is a text.</summary>
    public static Cell OfFormula(string formula, string value, CellStyle? style = null) => new(formula, value, null, style ?? CellStyle.Plain);
}
