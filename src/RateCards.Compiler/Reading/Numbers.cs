using System.Globalization;
using RateCards.Compiler.Diagnostics;

namespace RateCards.Compiler.Reading;

/// <summary>
/// The one place where numbers are read: plain decimals, exactly as written. Forms that YAML readers disagree about, and
/// digits that only binary arithmetic prints, are refused with what was probably meant.
/// </summary>
public static class Numbers
{
    /// <summary>Whole digits that a number has at most.</summary>
    private const int MostWholeDigits = 15;

    /// <summary>Reads the scalar's whole value; false where it has reported why it cannot.</summary>
    public static bool TryParse(ScalarNode scalar, DiagnosticBag diagnostics, out decimal number) =>
        TryParse(scalar, 0, scalar.Value.Length, diagnostics, out number);

    /// <summary>Reads a part of the scalar's value, such as the number in <c>1.25 USD/Mtok</c> or <c>50%</c>.</summary>
    public static bool TryParse(ScalarNode scalar, int offset, int length, DiagnosticBag diagnostics, out decimal number)
    {
        number = 0;
        var text = offset == 0 && length == scalar.Value.Length ? scalar.Value : scalar.Value.Substring(offset, length);
        if (!NumberText.IsPlainDecimal(text))
        {
            var (descriptor, arguments) = Misreading.Explain(text);
            diagnostics.Report(descriptor, scalar.LocateInside(offset, length), arguments);
            return false;
        }

        // 14 digits, a sign, a point and leading zeros: anything this short is in range.
        if (text.Length > NumberText.MostDigits && Refuse(text) is { } refusal)
        {
            diagnostics.Report(refusal.Descriptor, scalar.LocateInside(offset, length), refusal.Arguments);
            return false;
        }

        number = Parse(text);
        return true;
    }

    private static (DiagnosticDescriptor Descriptor, object[] Arguments)? Refuse(string text)
    {
        var point = text.IndexOf('.');
        var whole = (point < 0 ? text.Length : point) - (text[0] == '-' ? 1 : 0);
        if (whole > MostWholeDigits || text.Length > 28)
        {
            return (ReadingDiagnostics.NumberOutOfRange, [text]);
        }

        return NumberText.SignificantDigits(text) > NumberText.MostDigits
            ? (ReadingDiagnostics.FloatNoise, [text, NumberText.WithoutNoise(Parse(text))])
            : null;
    }

    private static decimal Parse(string text) =>
        decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
}
