namespace RateCards.Primitives;

/// <summary>Requests to a model within an episode.</summary>
public readonly record struct Turns(double Value) : IQuantity<Turns>
{
    public static string Unit => "turns";

    public static Turns FromValue(double value) => new(value);

    public static Tokens operator *(Turns turns, TokensPerTurn added) => new(turns.Value * added.Value);

    public override string ToString() => MeasureText.OfQuantity(this);
}
