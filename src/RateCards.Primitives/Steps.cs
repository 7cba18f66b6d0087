namespace RateCards.Primitives;

/// <summary>Denoising steps of an image model.</summary>
public readonly record struct Steps(double Value) : IQuantity<Steps>
{
    public static string Unit => "steps";

    public static Steps FromValue(double value) => new(value);

    public static Usd operator *(Steps steps, StepRate rate) => new(steps.Value * rate.Value);

    public override string ToString() => MeasureText.OfQuantity(this);
}
