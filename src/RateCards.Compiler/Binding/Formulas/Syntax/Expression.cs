namespace RateCards.Compiler.Binding.Formulas.Syntax;

/// <summary>An expression as written, before names and units have a meaning.</summary>
/// <param name="Depth">Levels of nesting in it, itself included.</param>
internal abstract record Expression(TextSpan Span, int Depth);

/// <param name="Unit">The unit that it names, as in <c>1[turn]</c>; null where it names none.</param>
internal sealed record NumberExpression(decimal Value, Token? Unit, TextSpan Span) : Expression(Span, 1);

internal sealed record NameExpression(string Name, TextSpan Span) : Expression(Span, 1);

internal sealed record NegateExpression(Expression Operand, TextSpan Span) : Expression(Span, Operand.Depth + 1);

/// <summary>Arithmetic, or a comparison.</summary>
internal sealed record BinaryExpression(Token Operator, Expression Left, Expression Right)
    : Expression(Left.Span.To(Right.Span), Math.Max(Left.Depth, Right.Depth) + 1);

/// <summary>A name with arguments: <c>max(a, b)</c>.</summary>
internal sealed record CallExpression(NameExpression Function, IReadOnlyList<Expression> Arguments, TextSpan Span)
    : Expression(Span, Arguments.Select(a => a.Depth).DefaultIfEmpty(0).Max() + 1);

/// <summary>Stands where the text is wrong; the error is already reported.</summary>
internal sealed record MissingExpression(TextSpan Span) : Expression(Span, 1);
