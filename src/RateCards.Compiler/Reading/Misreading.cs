using System.Globalization;
using RateCards.Compiler.Diagnostics;

namespace RateCards.Compiler.Reading;

/// <summary>Says what is wrong with a text that ought to be a plain decimal number, and which number it probably means.</summary>
internal static class Misreading
{
    public static NumberRefusal Explain(string text) =>
        Reason(text) is { } reason
            ? new NumberRefusal(ReadingDiagnostics.MisreadNumber, text, reason.Why, reason.Meant is { } meant ? ": " + meant : "")
            : new NumberRefusal(ReadingDiagnostics.NotANumber, text);

    /// <summary>Whether there is a reader that takes the text for something else than words.</summary>
    public static bool IsKnown(string text) => Reason(text) is not null;

    private static (string Why, string? Meant)? Reason(string text)
    {
        var unsigned = text.TrimStart('+', '-');
        if (unsigned.ToLowerInvariant() is ".inf" or "inf" or "infinity" or ".nan" or "nan")
        {
            return ("is no number that can be charged", null);
        }

        if (text.ToLowerInvariant() is "yes" or "no" or "on" or "off" or "true" or "false" or "y" or "n")
        {
            return ("is read as true or false by some YAML readers, and as a word by others", null);
        }

        var bare = text.Trim('$', '€', '£', ' ');
        if (bare.Length < text.Length && NumberText.IsPlainDecimal(bare))
        {
            return ("has a sign or space beside the number; the meter says the unit", bare);
        }

        if (unsigned.Length == 0 || !HasOnly(unsigned, "0123456789abcdefABCDEFxXoO_.,:+-"))
        {
            return null;
        }

        if (NumberText.IsJsonNumber(text))
        {
            return ("is written with an exponent, which some YAML readers take for text", Plain(text));
        }

        if (unsigned.StartsWith("0x", StringComparison.OrdinalIgnoreCase) || unsigned.StartsWith("0o", StringComparison.OrdinalIgnoreCase)
            || unsigned.StartsWith("0b", StringComparison.OrdinalIgnoreCase))
        {
            return ("is hexadecimal, octal or binary for some YAML readers, and text for others", null);
        }

        if (!HasOnly(unsigned, "0123456789_.,:"))
        {
            return null;
        }

        if (text.Contains(':'))
        {
            return ("is a number to the base of 60 for some YAML readers, and text for others", null);
        }

        var separators = unsigned.Replace("_", "").Replace(",", "");
        if (separators.Length < unsigned.Length)
        {
            var isDecimalComma = !unsigned.Contains('.') && unsigned.Count(c => c == ',') == 1 && unsigned.Length - unsigned.IndexOf(',') != 4;
            return ("has separators that readers disagree about", Plain(isDecimalComma ? unsigned.Replace(',', '.') : separators));
        }

        if (Plain(text) is { } plain)
        {
            return ("is not written as a plain decimal number; some readers would take it for octal, or for text", plain);
        }

        return null;
    }

    private static bool HasOnly(string text, string characters) => text.All(c => characters.Contains(c));

    /// <summary>The same number in the plain form, where it is one.</summary>
    private static string? Plain(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? NumberText.WithoutNoise(number)
            : null;
}
