namespace RateCards.Compiler.Printing;

/// <summary>How tightly an expression holds together: an operand that holds less tightly than its place asks for stands in parentheses.</summary>
internal enum Precedence
{
    Lowest,
    Conditional,
    Additive,

    /// <summary>Σ reaches over products and stops at a plus.</summary>
    Sum,
    Multiplicative,
    Unary,

    /// <summary>Names, numbers, calls: never in parentheses.</summary>
    Primary,
}
