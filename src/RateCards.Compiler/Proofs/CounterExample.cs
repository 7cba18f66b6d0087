using RateCards.Compiler.Model.Formulas;

namespace RateCards.Compiler.Proofs;

/// <summary>Values of symbols at which a closed form differs from its definition.</summary>
internal sealed record CounterExample(IReadOnlyList<Symbol> Symbols, IReadOnlyDictionary<string, Rational> ByName, Rational Definition, Rational ClosedForm)
{
    public IEnumerable<(string Name, Rational Value)> Values() => Symbols.Select(s => (s.Name, ByName[s.Name]));
}
