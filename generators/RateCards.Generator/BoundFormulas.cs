using RateCards.Compiler;
using RateCards.Compiler.Base;

namespace RateCards.Generator;

/// <summary>All formulas, bound. Two are equal where their texts are: diagnostics need the places of now.</summary>
internal sealed record BoundFormulas(ValueList<SourceText> Texts, FormulasResult Result)
{
    public bool Equals(BoundFormulas? other) => other is not null && Texts == other.Texts;

    public override int GetHashCode() => Texts.GetHashCode();
}
