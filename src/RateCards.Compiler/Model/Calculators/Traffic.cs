using RateCards.Compiler.Base;

namespace RateCards.Compiler.Model.Calculators;

/// <summary>
/// How requests that were really made are priced: an offer's total is computed with what a log counted in place of the
/// formulas and inputs that would estimate it.
/// </summary>
/// <param name="Model">Name of the choice that a request's model makes.</param>
/// <param name="Counts">What a log counts of a request, in the order of its columns.</param>
/// <param name="Measured">The formulas and inputs that counts take the place of.</param>
/// <param name="Together">
/// Ids of offers that serve all requests of a period side by side, such as a cluster: the total is that of the period's
/// counts, not a sum over requests.
/// </param>
/// <param name="Values">Values of the other inputs that totals take, in the inputs' units.</param>
internal sealed record Traffic(
    string Model, ValueList<RequestCount> Counts, ValueList<MeasuredQuantity> Measured, ValueList<string> Together, ValueList<FixedValue> Values, Origin Origin)
{
    /// <summary>Ids of the axes on which a log says how a request was served, a column each. Hours follow from the moment.</summary>
    public ValueList<string> By { get; init; }
}

/// <summary>A formula or an input whose value a log has counted.</summary>
/// <param name="Count">One of <see cref="RequestCounts.NamesOf"/>.</param>
internal sealed record MeasuredQuantity(string Name, string Count, Origin Origin);

/// <summary>An input's value where requests are priced.</summary>
internal sealed record FixedValue(string Input, decimal Value, Origin Origin);
