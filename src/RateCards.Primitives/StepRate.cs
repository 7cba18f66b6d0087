namespace RateCards.Primitives;

/// <summary>What a denoising step of an image model costs.</summary>
public readonly record struct StepRate : IRate<StepRate>
{
    private readonly ExactAmount _amount;

    public StepRate(decimal usdPerStep) => _amount = new(usdPerStep);

    private StepRate(double value) => _amount = new(value);

    public static string Unit => "USD/step";

    /// <summary>The exact rate: 0.00013 for $0.00013 per step.</summary>
    /// <exception cref="OverflowException">The rate was computed and is not a number that a decimal can hold.</exception>
    public decimal UsdPerStep => _amount.Decimal;

    public double Value => _amount.Double;

    decimal IMeasure<StepRate>.Amount => _amount.Decimal;

    public static StepRate FromValue(double value) => new(value);

    public static StepRate FromAmount(decimal amount) => new(amount);

    public static Usd operator *(StepRate rate, Steps steps) => steps * rate;

    public override string ToString() => MeasureText.OfRate(this, _amount);
}
