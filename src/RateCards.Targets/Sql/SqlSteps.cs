using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Proofs;

namespace RateCards.Targets.Sql;

/// <summary>
/// What formulas compare with bounds of rates, such as the length of a prompt: requests of which each lies between the same
/// bounds are priced alike, so that they are told apart by it before their counts are added up.
/// </summary>
internal sealed class SqlSteps
{
    private readonly List<SqlStep> _all = [];

    /// <param name="conditions">Of the formulas that are linear within them.</param>
    /// <param name="terms">What the symbols of bounds are.</param>
    public SqlSteps(IEnumerable<CountCondition> conditions, IReadOnlyList<OfferTerms> terms, Traffic traffic)
    {
        foreach (var ofCount in conditions.GroupBy(c => c.Count))
        {
            var cuts = ofCount.SelectMany(c => BoundsOf(c.Bound, terms, traffic).SelectMany(bound => CutsAt(bound, c.Comparison)));
            _all.Add(new SqlStep($"{RequestCounts.StepPrefix}{_all.Count + 1}", ofCount.Key, [.. cuts.Distinct().Order()]));
        }
    }

    public IReadOnlyList<SqlStep> All => _all;

    private static IEnumerable<double> BoundsOf(Node bound, IReadOnlyList<OfferTerms> terms, Traffic traffic) => bound switch
    {
        NumberNode number => [number.AsDouble],
        SymbolNode { Symbol.Name: var name } when traffic.Values.FirstOrDefault(v => v.Input == name) is { } given => [NearestDouble.To(given.Value)],
        SymbolNode { Symbol.Name: var name } => terms.SelectMany(t => t.Values).Where(v => v.Symbol == name).Select(v => NearestDouble.To(v.Value)),
        _ => throw new ArgumentException("A bound is a number or a symbol.", nameof(bound)),
    };

    private static SqlCut[] CutsAt(double bound, Comparison comparison) => comparison switch
    {
        Comparison.Less or Comparison.GreaterOrEqual => [new(bound, IsBehind: false)],
        Comparison.LessOrEqual or Comparison.Greater => [new(bound, IsBehind: true)],
        _ => [new(bound, IsBehind: false), new(bound, IsBehind: true)],
    };
}

/// <summary>A count that is compared with bounds.</summary>
/// <param name="Name">Of the column that has, in place of the count, a number between the same bounds, the same for all that lie there.</param>
/// <param name="Cuts">What separates numbers that are not alike, ascending.</param>
internal sealed record SqlStep(string Name, Node Count, IReadOnlyList<SqlCut> Cuts)
{
    /// <summary>The column's value for a count.</summary>
    /// <param name="count">The count, as it is written in the dialect.</param>
    public string Write(SqlDialect dialect, string count)
    {
        var cases = Cuts.Select((cut, i) => $"WHEN {count} {(cut.IsBehind ? "<=" : "<")} {SqlExpression.Number(dialect, cut.Bound)} THEN {SqlExpression.Number(dialect, Between(i - 1))}");
        return $"CASE {string.Join(" ", cases)} ELSE {SqlExpression.Number(dialect, Between(Cuts.Count - 1))} END";
    }

    /// <summary>A number above a cut and below the next one.</summary>
    private double Between(int lower) => (lower < 0 ? null : Cuts[lower], lower + 1 < Cuts.Count ? Cuts[lower + 1] : null) switch
    {
        (null, { IsBehind: true, Bound: var upper }) => upper,
        (null, { Bound: var upper }) => upper - 1,
        ({ IsBehind: false, Bound: var bound }, _) => bound,
        ({ Bound: var bound }, null) => bound + 1,
        ({ Bound: var bound }, { IsBehind: true, Bound: var upper }) => upper,
        ({ Bound: var bound }, { Bound: var upper }) => bound + ((upper - bound) / 2),
        _ => throw new InvalidOperationException("A count that is compared has a cut."),
    };
}

/// <summary>Separates the numbers below a bound from those above it.</summary>
/// <param name="IsBehind">The bound itself is on the side of what is below.</param>
internal sealed record SqlCut(double Bound, bool IsBehind) : IComparable<SqlCut>
{
    public int CompareTo(SqlCut? other) => other is null ? 1 : (Bound, IsBehind).CompareTo((other.Bound, other.IsBehind));
}
