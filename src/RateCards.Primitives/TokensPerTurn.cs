namespace RateCards.Primitives;

/// <summary>Tokens that every turn adds or generates.</summary>
[Quantity("tokens/turn")]
public readonly partial record struct TokensPerTurn(double Value)
{
    public static Tokens operator *(TokensPerTurn added, Turns turns) => new(added.Value * turns.Value);
}
