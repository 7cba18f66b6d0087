using RateCards.Compiler.Base;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Model.Formulas;

/// <summary>
/// The steps that a rate may have in formulas. The symbol itself is the amount of the lowest; whatever else is needed to find
/// the step of a count is a symbol too, so that a formula with steps is made of the nodes that all formulas are made of.
/// </summary>
/// <param name="Of">Unit of the counts that find a step.</param>
/// <param name="IsGraduated">Each unit has the amount of the step that it is in; else all have that of the step that the count is in.</param>
/// <param name="Higher">The steps above the lowest, ascending. A rate with fewer has its last amount in the rest.</param>
internal sealed record SymbolSteps(Unit Of, bool IsGraduated, ValueList<SymbolStep> Higher)
{
    /// <summary>The most steps that a rate may have.</summary>
    public int AtMost => Higher.Count + 1;
}

/// <summary>A step above the lowest, as symbols.</summary>
/// <param name="Bound">The count at which it begins.</param>
/// <param name="AtBound">The amount for exactly that count: of the step below behind <c>up-to</c>, of this one behind <c>below</c>.</param>
/// <param name="Above">The amount for what is more.</param>
internal sealed record SymbolStep(Symbol Bound, Symbol AtBound, Symbol Above);

/// <summary>What a symbol is of the steps of a rate.</summary>
/// <param name="Step">Number of the step, from 2 on.</param>
internal sealed record StepPart(int Step, StepPartKind Kind)
{
    /// <summary>Last part of the id of what stands for it in calculators: <c>step_2</c>. No id has an underscore.</summary>
    public string Id => Kind switch
    {
        StepPartKind.Bound => $"step_{Step}_bound",
        StepPartKind.AtBound => $"step_{Step}_at_bound",
        _ => $"step_{Step}",
    };

    /// <summary>The part with an id, or null.</summary>
    public static StepPart? Find(string id) =>
        id.Split('_') is ["step", var number, ..] && int.TryParse(number, out var step)
            ? new[] { StepPartKind.Bound, StepPartKind.AtBound, StepPartKind.Above }.Select(kind => new StepPart(step, kind)).FirstOrDefault(p => p.Id == id)
            : null;
}

internal enum StepPartKind
{
    /// <summary>The count at which it begins.</summary>
    Bound,

    /// <summary>The amount for exactly that count.</summary>
    AtBound,

    /// <summary>The amount for more.</summary>
    Above,
}
