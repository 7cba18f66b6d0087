using RateCards.Compiler;
using RateCards.Compiler.Base;
using RateCards.Compiler.CSharp;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Units;

namespace RateCards.Generator;

/// <summary>All formulas, bound. Two are equal where their texts are: diagnostics need the places of now.</summary>
internal sealed record BoundFormulas(ValueList<SourceText> Texts, FormulasResult Result)
{
    public bool Equals(BoundFormulas? other) => other is not null && Texts == other.Texts;

    public override int GetHashCode() => Texts.GetHashCode();

    /// <summary>Units of the formulas without a type of their own.</summary>
    public static ValueList<Unit> MarkedUnits(FormulaLibrary library) =>
        library.Symbols.Select(s => s.Unit).Concat(library.Formulas.Select(f => f.Unit)).Where(CSharpUnits.NeedsMarker).Distinct().ToValueList();
}
