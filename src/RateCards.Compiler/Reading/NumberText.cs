using System.Globalization;

namespace RateCards.Compiler.Reading;

/// <summary>The grammar of numbers.</summary>
internal static class NumberText
{
    /// <summary>More digits than this, leading and trailing zeros aside, are noise: a double has 15 to 17.</summary>
    public const int MostDigits = 14;

    /// <summary>A plain decimal number: <c>-?(0|[1-9][0-9]*)(\.[0-9]+)?</c>.</summary>
    public static bool IsPlainDecimal(string text) => text.Length > 0 && SkipPlainDecimal(text) == text.Length;

    /// <summary>A number of JSON: a plain decimal one, or that with an exponent.</summary>
    public static bool IsJsonNumber(string text)
    {
        var at = SkipPlainDecimal(text);
        if (at > 0 && at < text.Length && text[at] is 'e' or 'E')
        {
            at += at + 1 < text.Length && text[at + 1] is '+' or '-' ? 2 : 1;
            return SkipDigits(text, at) > at && SkipDigits(text, at) == text.Length;
        }

        return at > 0 && at == text.Length;
    }

    /// <summary>Digits from the first to the last that is not zero: 3 for <c>0.1090</c>.</summary>
    public static int SignificantDigits(string plainDecimal)
    {
        var digits = plainDecimal.Replace("-", "").Replace(".", "").TrimStart('0');
        return digits.TrimEnd('0').Length;
    }

    /// <summary>
    /// The number of at most 12 digits that noise stands for: 0.05 for <c>0.049999999999999996</c>. A number without noise
    /// is given as it is.
    /// </summary>
    public static string WithoutNoise(decimal number)
    {
        var text = number.ToString("0.############################", CultureInfo.InvariantCulture);
        if (SignificantDigits(text) <= MostDigits)
        {
            return text;
        }

        var magnitude = (int)Math.Floor(Math.Log10((double)Math.Abs(number))) + 1;
        var decimals = Math.Max(0, Math.Min(28, 12 - magnitude));
        return Math.Round(number, decimals, MidpointRounding.AwayFromZero).ToString("0.############################", CultureInfo.InvariantCulture);
    }

    /// <summary>The end of the plain decimal number that the text begins with; 0 where it begins with none.</summary>
    private static int SkipPlainDecimal(string text)
    {
        var start = text.Length > 0 && text[0] == '-' ? 1 : 0;
        var at = SkipDigits(text, start);
        if (at == start || (text[start] == '0' && at > start + 1))
        {
            return 0;
        }

        if (at < text.Length && text[at] == '.')
        {
            var end = SkipDigits(text, at + 1);
            return end > at + 1 ? end : 0;
        }

        return at;
    }

    private static int SkipDigits(string text, int at)
    {
        while (at < text.Length && text[at] is >= '0' and <= '9')
        {
            at++;
        }

        return at;
    }
}
