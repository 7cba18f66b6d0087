using RateCards.Compiler;
using RateCards.Compiler.Base;

namespace RateCards.Generator;

/// <summary>All formulas, bound. Two are equal where their texts and the units are: diagnostics need the places of now.</summary>
internal sealed record BoundFormulas(ValueList<SourceText> Texts, FormulasResult Result)
{
    public bool Equals(BoundFormulas? other) => other is not null && Texts == other.Texts && Result.Library.Units.Equals(other.Result.Library.Units);

    public override int GetHashCode() => Texts.GetHashCode();
}
