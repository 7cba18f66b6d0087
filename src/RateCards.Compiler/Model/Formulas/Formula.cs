using RateCards.Compiler.Base;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Model.Formulas;

/// <summary>A cost formula: parsed, bound, unit-checked and folded into one tree that every target walks.</summary>
internal sealed record Formula
{
    /// <summary>Name in other formulas, snake case: <c>prompt_tokens</c>.</summary>
    public required string Name { get; init; }

    /// <summary>LaTeX symbol: <c>P_\Sigma</c>.</summary>
    public required string Notation { get; init; }

    public required string Title { get; init; }

    public required Unit Unit { get; init; }

    /// <summary>What it says, in a sentence.</summary>
    public required string Sentence { get; init; }

    /// <summary>The definition as written, bound, with conversions of unit made visible.</summary>
    public required Node Definition { get; init; }

    /// <summary>The closed form, where one stands beside the definition; proved equal to it, or compared on <see cref="Samples"/>.</summary>
    public Node? ClosedForm { get; init; }

    /// <summary>How the closed form follows from the definition; null where there is none, or no proof of it.</summary>
    public ClosedFormProof? Proof { get; init; }

    /// <summary>On how many samples a closed form without a proof was found equal to the definition; null where it has a proof.</summary>
    public int? Samples { get; init; }

    /// <summary>What is computed: the closed form where there is one, else the definition.</summary>
    public Node Body => ClosedForm ?? Definition;

    /// <summary>Symbols that its value depends on, through other formulas too, in the order of the library: a function's parameters.</summary>
    public ValueList<Symbol> Parameters { get; init; }

    public Origin Origin { get; init; }
}
