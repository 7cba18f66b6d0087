using System.Globalization;

namespace RateCards.Compiler.Checks.Prices;

/// <summary>Amounts and ratios as the messages write them.</summary>
internal static class AmountText
{
    public static string Of(decimal amount) => amount.ToString("0.############################", CultureInfo.InvariantCulture);

    /// <summary>How many times one amount is the other, the larger above: <c>6.7</c>, <c>1,600</c>.</summary>
    public static string Times(decimal a, decimal b) => Times(a > b ? a / b : b / a);

    public static string Times(decimal ratio) => Math.Round(ratio, ratio < 10 ? 1 : 0).ToString("#,0.#", CultureInfo.InvariantCulture);
}
