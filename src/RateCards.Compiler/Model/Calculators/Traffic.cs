using RateCards.Compiler.Base;

namespace RateCards.Compiler.Model.Calculators;

/// <summary>
/// How requests that were really made are priced: an offer's total is computed with what a log counted in place of the
/// formulas that would estimate it.
/// </summary>
/// <param name="Model">Name of the choice that a request's model makes.</param>
/// <param name="Measured">The formulas that counts take the place of.</param>
/// <param name="Values">Values of the other inputs that totals take, in the inputs' units.</param>
public sealed record Traffic(string Model, ValueList<MeasuredFormula> Measured, ValueList<FixedValue> Values, Origin Origin);

/// <summary>A formula whose value a log has counted.</summary>
/// <param name="Count">One of <see cref="TokenCounts.All"/>.</param>
public sealed record MeasuredFormula(string Formula, string Count, Origin Origin);

/// <summary>An input's value where requests are priced.</summary>
public sealed record FixedValue(string Input, decimal Value, Origin Origin);

/// <summary>What is counted of a request, in tokens.</summary>
public static class TokenCounts
{
    /// <summary>Prompt tokens, cached ones among them.</summary>
    public const string Prompt = "prompt";

    /// <summary>Prompt tokens that were not in the cache.</summary>
    public const string Uncached = "uncached";

    public const string Cached = "cached";

    public const string Generated = "generated";

    public static ValueList<string> All { get; } = [Prompt, Uncached, Cached, Generated];
}
