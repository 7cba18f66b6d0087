using System.Globalization;
using RateCards.Compiler.Diagnostics;

namespace RateCards.Compiler.Reading;

/// <summary>
/// The one place where numbers are read, in cards, formulas, inputs, conditions and foreign lists alike: plain decimals,
/// exactly as written. Forms that readers disagree about, and digits that only binary arithmetic prints, are refused with
/// what was probably meant.
/// </summary>
internal static class Numbers
{
    /// <summary>Whole digits that a number has at most.</summary>
    private const int MostWholeDigits = 15;

    /// <summary>Reads a whole text.</summary>
    /// <returns>Null where the text is a number, else why it is not.</returns>
    public static NumberRefusal? Read(string text, out decimal number)
    {
        number = 0;
        if (!NumberText.IsPlainDecimal(text))
        {
            return Misreading.Explain(text);
        }

        // 14 digits, a sign, a point and leading zeros: anything this short is in range.
        if (text.Length > NumberText.MostDigits && Refuse(text) is { } refusal)
        {
            return refusal;
        }

        number = Parse(text);
        return null;
    }

    /// <summary>Reads the scalar's whole value; false where it has reported why it cannot.</summary>
    public static bool TryParse(ScalarNode scalar, DiagnosticBag diagnostics, out decimal number) =>
        TryParse(scalar, 0, scalar.Value.Length, diagnostics, out number);

    /// <summary>Reads a part of the scalar's value, such as the number in <c>1.25 USD/Mtok</c> or <c>50%</c>.</summary>
    public static bool TryParse(ScalarNode scalar, int offset, int length, DiagnosticBag diagnostics, out decimal number)
    {
        var text = offset == 0 && length == scalar.Value.Length ? scalar.Value : scalar.Value.Substring(offset, length);
        var refusal = Read(text, out number);
        refusal?.ReportAt(scalar.LocateInside(offset, length), diagnostics);
        return refusal is null;
    }

    private static NumberRefusal? Refuse(string text)
    {
        var point = text.IndexOf('.');
        var whole = (point < 0 ? text.Length : point) - (text[0] == '-' ? 1 : 0);
        if (whole > MostWholeDigits || text.Length > 28)
        {
            return new NumberRefusal(ReadingDiagnostics.NumberOutOfRange, text);
        }

        return NumberText.SignificantDigits(text) > NumberText.MostDigits
            ? new NumberRefusal(ReadingDiagnostics.FloatNoise, text, NumberText.WithoutNoise(Parse(text)))
            : null;
    }

    private static decimal Parse(string text) =>
        decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
