namespace RateCards.Primitives;

/// <summary>Tokens of a model's vocabulary.</summary>
[Quantity("tokens")]
public readonly partial record struct Tokens(double Value)
{
    public static Usd operator *(Tokens tokens, TokenRate rate) => new(tokens.Value * rate.Value / TokenRate.TokensPerUnit);

    public static Seconds operator /(Tokens tokens, TokensPerSecond speed) => new(tokens.Value / speed.Value);

    public static TokensPerSecond operator /(Tokens tokens, Seconds time) => new(tokens.Value / time.Value);

    public static TokensPerTurn operator /(Tokens tokens, Turns turns) => new(tokens.Value / turns.Value);
}
