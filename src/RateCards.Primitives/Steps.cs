namespace RateCards.Primitives;

/// <summary>Denoising steps of an image model.</summary>
[Quantity("steps")]
public readonly partial record struct Steps(double Value)
{
    public static Usd operator *(Steps steps, StepRate rate) => new(steps.Value * rate.Value);
}
