namespace RateCards.Primitives;

/// <summary>What a denoising step of an image model costs.</summary>
[Rate("USD/step")]
public readonly partial record struct StepRate
{
    public StepRate(decimal usdPerStep) => _amount = new(usdPerStep);

    /// <summary>The exact rate: 0.00013 for $0.00013 per step.</summary>
    /// <exception cref="OverflowException">The rate was computed and is not a number that a decimal can hold.</exception>
    public decimal UsdPerStep => _amount.Decimal;

    public static Usd operator *(StepRate rate, Steps steps) => steps * rate;
}
