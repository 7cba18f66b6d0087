namespace RateCards.Primitives;

/// <summary>Tokens that every turn adds or generates.</summary>
public readonly record struct TokensPerTurn(double Value) : IQuantity<TokensPerTurn>
{
    public static string Unit => "tokens/turn";

    public static TokensPerTurn FromValue(double value) => new(value);

    public static Tokens operator *(TokensPerTurn added, Turns turns) => new(added.Value * turns.Value);

    public override string ToString() => MeasureText.OfQuantity(this);
}
