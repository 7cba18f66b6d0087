using RateCards.Compiler.Base;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Model.Formulas;

/// <summary>A quantity that formulas take from outside: an input of the workload, or a rate.</summary>
/// <param name="Name">Name in formulas, snake case: <c>initial_prompt</c>.</param>
/// <param name="Notation">LaTeX: <c>P_1</c>.</param>
/// <param name="Title">What tables call it.</param>
/// <param name="Sentence">What it is, in a sentence.</param>
internal sealed record Symbol(string Name, string Notation, string Title, Unit Unit, string Sentence, Origin Origin)
{
    /// <summary>What tells its amounts by steps apart, of a rate that has another amount for more; null where it is one amount.</summary>
    public SymbolSteps? Steps { get; init; }

    /// <summary>
    /// The symbol or formula that counts what the rate is for, where the rate may be missing as long as that is 0: formulas do not
    /// depend on it then, which is proved. Null where it is always needed.
    /// </summary>
    public string? Optional { get; init; }

    /// <summary>Which part of the steps of another symbol it is; null where it is a symbol of its own.</summary>
    public StepPart? Part { get; init; }
}
