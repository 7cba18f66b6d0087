using System.Globalization;

namespace RateCards.Compiler.Text;

/// <summary>
/// Figures as readers see them, rounded here once, half away from zero. The web calculator's <c>numbers.mjs</c> follows
/// the same rules, so that a page and the command show the same.
/// </summary>
public static class FigureText
{
    /// <summary>
    /// An amount of money, from $0.000123 to $22,649,600: whole above 100,000, cents above 10, below that as a price of
    /// tokens needs, and cents again where the digits behind them are zeros.
    /// </summary>
    /// <param name="currency">ISO 4217 code.</param>
    public static string Money(double amount, string currency)
    {
        var size = Math.Abs(amount);
        var decimals = size is >= 1e5 or 0 ? 0 : size >= 10 ? 2 : DecimalsFor(size, 3, 5);
        var number = Fixed(amount, decimals);
        return WithSymbol(decimals > 2 && EndsInCents(number, decimals) ? number.Substring(0, number.Length - decimals + 2) : number, currency);
    }

    /// <summary>A price as a price list prints it: at least two decimals, and all it has.</summary>
    public static string Price(decimal amount, string currency) =>
        WithSymbol(amount.ToString("#,0.00##########", CultureInfo.InvariantCulture), currency);

    /// <summary>A number of four significant digits, or more where it is whole: 400,000 and 2.963.</summary>
    public static string Figure(double value) => Fixed(value, value == Math.Floor(value) ? 0 : DecimalsFor(Math.Abs(value), 4, 0));

    /// <summary>A share with one decimal: 0.77 is 77.0%.</summary>
    public static string Percent(double share) => Fixed(share * 100, 1) + "%";

    /// <summary>How an offer compares with the baseline: "8.0× cheaper", "1.3× more", "at par".</summary>
    /// <param name="ratio">The baseline's cost ÷ the offer's.</param>
    public static string RatioWords(double ratio)
    {
        var isCheaper = ratio >= 1;
        var factor = isCheaper ? ratio : 1 / ratio;
        return factor < 1.05 ? "at par" : $"{Fixed(factor, factor < 100 ? 1 : 0)}× {(isCheaper ? "cheaper" : "more")}";
    }

    /// <summary>A number with exactly so many decimals, its thousands separated.</summary>
    public static string Fixed(double value, int decimals)
    {
        // The shortest text that reads back as this double is what its writer meant: 1.005, not 1.00499999999999989….
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            ? Math.Round(exact, decimals, MidpointRounding.AwayFromZero).ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
            : text;
    }

    private static bool EndsInCents(string number, int decimals) => number.EndsWith(new string('0', decimals - 2), StringComparison.Ordinal);

    private static int DecimalsFor(double size, int significant, int least)
    {
        var places = size > 0 ? significant - 1 - (int)Math.Floor(Math.Log10(size)) : 0;
        return Math.Min(12, Math.Max(least, places));
    }

    private static string WithSymbol(string number, string currency)
    {
        var symbol = currency switch
        {
            "USD" => "$",
            "EUR" => "€",
            "GBP" => "£",
            _ => currency + " ",
        };
        return number[0] == '-' ? $"-{symbol}{number.Substring(1)}" : symbol + number;
    }
}
