using RateCards.Compiler.Base;

namespace RateCards.Compiler.Proofs;

/// <summary>A variable to a power of at least 1.</summary>
internal sealed record VariablePower(string Variable, int Power);

/// <summary>A product of powers of variables, such as <c>turns²·added_per_turn</c>; 1 where there are none.</summary>
/// <param name="Factors">In ordinal order of the variables, each once.</param>
internal sealed record Monomial(ValueList<VariablePower> Factors)
{
    public int Degree => Factors.Sum(f => f.Power);

    public int PowerOf(string variable) => Factors.FirstOrDefault(f => f.Variable == variable)?.Power ?? 0;

    public Monomial Without(string variable) => new(Factors.Where(f => f.Variable != variable).ToValueList());

    public static Monomial operator *(Monomial a, Monomial b) => new(
        a.Factors.Concat(b.Factors)
            .GroupBy(f => f.Variable, StringComparer.Ordinal)
            .Select(g => new VariablePower(g.Key, g.Sum(f => f.Power)))
            .OrderBy(f => f.Variable, StringComparer.Ordinal)
            .ToValueList());

    public override string ToString() => string.Join("·", Factors.Select(f => f.Power == 1 ? f.Variable : $"{f.Variable}^{f.Power}"));
}
