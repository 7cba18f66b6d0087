namespace RateCards.Primitives;

/// <summary>Requests to a model within an episode.</summary>
[Quantity("turns")]
public readonly partial record struct Turns(double Value)
{
    public static Tokens operator *(Turns turns, TokensPerTurn added) => new(turns.Value * added.Value);
}
