namespace RateCards.Primitives;

/// <summary>US dollars: what formulas compute. Round once, where it is shown or billed.</summary>
[Quantity("USD")]
public readonly partial record struct Usd(double Value)
{
    /// <summary>The amount rounded half away from zero, as invoices are.</summary>
    /// <param name="decimals">Digits after the point, 0 to 15.</param>
    /// <returns>US dollars with so many digits after the point.</returns>
    /// <exception cref="OverflowException">It is infinite, not a number, or beyond what a decimal can hold.</exception>
    public decimal Rounded(int decimals = 2) => decimal.Round((decimal)Value, decimals, MidpointRounding.AwayFromZero);

    public static TokenRate operator /(Usd cost, Tokens tokens) => TokenRate.FromValue(cost.Value / tokens.Value * TokenRate.TokensPerUnit);

    public static GpuHourRate operator /(Usd cost, GpuHours hours) => GpuHourRate.FromValue(cost.Value / hours.Value);
}
