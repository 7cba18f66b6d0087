using System.Globalization;

namespace RateCards.Compiler.Base;

/// <summary>
/// Figures as readers see them, rounded here once, half away from zero. The web calculator's <c>numbers.mjs</c> follows
/// the same rules, so that a page and the command show the same.
/// </summary>
internal static class FigureText
{
    /// <summary>Digits that count of a number that is neither money nor a share.</summary>
    public const int SignificantDigits = 4;

    /// <summary>Decimals of a share in percent.</summary>
    public const int PercentDecimals = 1;

    /// <summary>By the currency's decimals.</summary>
    private static readonly string[] PriceFormats = [.. Enumerable.Range(0, 5).Select(digits => $"#,0.{new string('0', digits)}{new string('#', 12 - digits)}")];

    /// <summary>What a whole workload costs: whole above 100,000, cents above 1, and four digits that count below that.</summary>
    public static MoneyRule TotalRule { get; } = new(WholeFrom: 100_000, CurrencyDecimalsFrom: 1, SignificantDigits: 4, LeastDecimals: 0);

    /// <summary>What one of many costs, an episode or a million tokens: as a total, but below 10 with the digits that a price of tokens needs.</summary>
    public static MoneyRule MoneyRule { get; } = new(WholeFrom: 100_000, CurrencyDecimalsFrom: 10, SignificantDigits: 3, LeastDecimals: 5);

    /// <summary>What a whole workload costs.</summary>
    /// <param name="currency">ISO 4217 code.</param>
    public static string Total(double amount, string currency) => Money(amount, currency, TotalRule);

    /// <summary>What one of many costs, an episode or a million tokens.</summary>
    /// <param name="currency">ISO 4217 code.</param>
    public static string Money(double amount, string currency) => Money(amount, currency, MoneyRule);

    /// <summary>A price as a price list prints it: at least the currency's decimals, and all it has.</summary>
    public static string Price(decimal amount, string currency)
    {
        var digits = CurrencyText.Digits(currency);
        return CurrencyText.WithSymbol(amount.ToString(PriceFormats[digits], CultureInfo.InvariantCulture), currency);
    }

    /// <summary>A number of four significant digits, or more where it is whole: 400,000 and 2.963.</summary>
    public static string Figure(double value) => Fixed(value, value == Math.Floor(value) ? 0 : DecimalsFor(Math.Abs(value), SignificantDigits, 0));

    /// <summary>A share with one decimal: 0.77 is 77.0%.</summary>
    public static string Percent(double share) => Fixed(share * 100, PercentDecimals) + "%";

    /// <summary>A factor as a card states it, with all of its digits: "50%", "112.5%".</summary>
    public static string ExactPercent(decimal factor) => (factor * 100).ToString("0.############", CultureInfo.InvariantCulture) + "%";

    /// <summary>How an offer compares with the baseline: "8.0× cheaper", "1.3× more", "at par".</summary>
    /// <param name="ratio">The baseline's cost ÷ the offer's; null where the offer alone costs nothing, 0 where the baseline alone does.</param>
    public static string RatioWords(double? ratio) => ratio switch
    {
        null => "at no cost",
        0 => "not free",
        >= 1 => FactorWords(ratio.Value, "cheaper"),
        _ => FactorWords(1 / ratio.Value, "more"),
    };

    /// <summary>A number with exactly so many decimals, its thousands separated.</summary>
    public static string Fixed(double value, int decimals)
    {
        // The shortest text that reads back as this double is what its writer meant: 1.005, not 1.00499999999999989….
        var text = value.ToString("R", CultureInfo.InvariantCulture);
        return decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            ? Math.Round(exact, decimals, MidpointRounding.AwayFromZero).ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
            : text;
    }

    /// <summary>With so many decimals, without the zeros that stand behind the cents.</summary>
    private static string Money(double amount, string currency, MoneyRule rule)
    {
        var size = Math.Abs(amount);
        var digits = CurrencyText.Digits(currency);
        var isWhole = size >= rule.WholeFrom || size == 0;
        var decimals = size >= rule.CurrencyDecimalsFrom ? digits : DecimalsFor(size, rule.SignificantDigits, Math.Max(rule.LeastDecimals, digits));
        var number = Fixed(amount, isWhole ? 0 : decimals);
        var point = number.IndexOf('.');
        var trimmed = point < 0 ? number : number.TrimEnd('0').PadRight(point + 1 + digits, '0').TrimEnd('.');
        return CurrencyText.WithSymbol(isWhole ? number : trimmed, currency);
    }

    private static string FactorWords(double factor, string than) => factor < 1.05 ? "at par" : $"{Fixed(factor, factor < 100 ? 1 : 0)}× {than}";

    private static int DecimalsFor(double size, int significant, int least)
    {
        var places = size > 0 ? significant - 1 - (int)Math.Floor(Math.Log10(size)) : 0;
        return Math.Min(12, Math.Max(least, places));
    }
}

/// <summary>With how many decimals an amount of money is shown, by its size; zeros behind the currency's own decimals are not.</summary>
/// <param name="WholeFrom">From here on it has no decimals.</param>
/// <param name="CurrencyDecimalsFrom">From here on it has those of its currency: 2 for cents, none for yen.</param>
/// <param name="SignificantDigits">Below that, so many digits count.</param>
/// <param name="LeastDecimals">Below that, it has at least so many decimals, and those of its currency.</param>
internal sealed record MoneyRule(int WholeFrom, int CurrencyDecimalsFrom, int SignificantDigits, int LeastDecimals);
