using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using RateCards.Compiler.Reading;

namespace RateCards.Fuzzing.Tests.Targets;

/// <summary>Numbers: what is taken is exactly what was written.</summary>
internal static partial class NumberReading
{
    public static bool Run(string text)
    {
        if (Numbers.Read(text, out var number) is { } refusal)
        {
            return string.IsNullOrEmpty(refusal.Message) ? throw new FuzzException("A number is refused without a reason.") : false;
        }

        return Plain().IsMatch(text) && Exactly(text) == Exactly(number.ToString(CultureInfo.InvariantCulture))
            ? true
            : throw new FuzzException($"'{text}' is read as {number.ToString(CultureInfo.InvariantCulture)}.");
    }

    /// <summary>In units of 10^-40, which is finer than any number that is read.</summary>
    private static BigInteger Exactly(string text)
    {
        var parts = text.Split('.');
        return BigInteger.Parse(parts[0] + (parts.Length > 1 ? parts[1] : "").PadRight(40, '0'), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
    }

    [GeneratedRegex(@"^-?(0|[1-9][0-9]*)(\.[0-9]+)?\z")]
    private static partial Regex Plain();
}

/// <summary>Something that holds for every input does not hold for this one.</summary>
internal sealed class FuzzException(string message) : Exception(message);
