using System.Globalization;
using System.Text.RegularExpressions;
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
            return ("is not a number that can be charged", null);
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

        if (text.Contains('_') || text.Contains(','))
        {
            return ("has separators that readers disagree about", WithoutSeparators(text.Replace("_", "")));
        }

        if (Plain(text) is { } plain)
        {
            return ("is not written as a plain decimal number; some readers would take it for octal, or for text", plain);
        }

        return null;
    }

    /// <summary>
    /// What a number with commas stands for: both numbers where the comma may separate thousands or decimals; null where
    /// it can be neither.
    /// </summary>
    private static string? WithoutSeparators(string text)
    {
        var thousands = Regex.IsMatch(text, @"^[+-]?[1-9][0-9]{0,2}(,[0-9]{3})*(\.[0-9]+)?$") ? Plain(text.Replace(",", "")) : null;
        var decimals = Regex.IsMatch(text, @"^[+-]?([0-9]+|[1-9][0-9]{0,2}(\.[0-9]{3})+)(,[0-9]+)?$") ? Plain(text.Replace(".", "").Replace(',', '.')) : null;
        return thousands is not null && decimals is not null && thousands != decimals ? $"{thousands}, or {decimals} where the comma separates decimals" : thousands ?? decimals;
    }

    private static bool HasOnly(string text, string characters) => text.All(c => characters.Contains(c));

    /// <summary>The same number in the plain form, where it is one.</summary>
    private static string? Plain(string text) =>
        decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? NumberText.WithoutNoise(number)
            : null;
}
