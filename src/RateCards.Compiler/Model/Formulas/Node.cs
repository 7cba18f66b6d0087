using RateCards.Compiler.Base;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Model.Formulas;

/// <summary>
/// A bound expression. Arithmetic is IEEE double in exactly this tree's order in every target, so that all targets
/// agree to the bit; a target may lay a node out differently, but may not reorder or merge operations.
/// </summary>
internal abstract record Node(Unit Unit);

/// <summary>A literal. <paramref name="Value"/> enters arithmetic as the nearest double.</summary>
/// <param name="IsConversion">Put in by the compiler to change the unit (÷ 3,600), not written by a person.</param>
/// <param name="IsQuantity">Written with its unit, as <c>1[turn]</c>; other numbers take the unit that is needed where they stand.</param>
internal sealed record NumberNode(decimal Value, Unit Unit, bool IsConversion = false, bool IsQuantity = false) : Node(Unit)
{
    /// <summary>The value in arithmetic.</summary>
    public double AsDouble { get; } = NearestDouble.To(Value);
}

/// <summary>A symbol: a parameter of the function.</summary>
internal sealed record SymbolNode(Symbol Symbol) : Node(Symbol.Unit);

/// <summary>The running index of an enclosing <see cref="SumNode"/>.</summary>
internal sealed record IndexNode(string Name, Unit Unit) : Node(Unit);

/// <summary>Another formula's value; its parameters are this formula's of the same names.</summary>
internal sealed record FormulaNode(string Name, string Notation, Unit Unit) : Node(Unit);

internal enum BinaryOperator
{
    Add,
    Subtract,
    Multiply,
    Divide,
}

internal sealed record BinaryNode(BinaryOperator Operator, Node Left, Node Right, Unit Unit) : Node(Unit);

/// <summary>Minus the operand.</summary>
internal sealed record NegateNode(Node Operand) : Node(Operand.Unit);

/// <summary>The greater, or the smaller, of two values.</summary>
internal sealed record ExtremumNode(bool IsMaximum, Node Left, Node Right) : Node(Left.Unit);

/// <summary>A whole number near a value: not below it, not above it, or the nearest, of two that are as near the one away from zero.</summary>
internal sealed record RoundingNode(Rounding Rounding, Node Operand) : Node(Operand.Unit);

internal enum Rounding
{
    Up,
    Down,
    Nearest,
}

/// <summary>
/// Σ of <paramref name="Body"/> for an index of From, From + 1, … up to To, added in that order, beginning with 0. Without
/// a step to take it is 0; with more than <see cref="MaximumTerms"/> of them, or a bound that is not a number, it is NaN:
/// a slip in an input must not make a page hang.
/// </summary>
internal sealed record SumNode(string Index, Node From, Node To, Node Body) : Node(Body.Unit)
{
    public const int MaximumTerms = 1_000_000;
}

internal enum Comparison
{
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Equal,
    NotEqual,
}

/// <summary><paramref name="WhenTrue"/> where <c>Left comparison Right</c> holds, else <paramref name="WhenFalse"/>; only the chosen one is evaluated.</summary>
internal sealed record ConditionalNode(Comparison Comparison, Node Left, Node Right, Node WhenTrue, Node WhenFalse) : Node(WhenTrue.Unit)
{
    /// <summary>
    /// Put in by the compiler where an optional rate is taken, so that a missing one is not asked for: people wrote
    /// <see cref="WhenFalse"/> alone, and where the count is 0 the formula is the same with either.
    /// </summary>
    public bool IsOptional { get; init; }
}
