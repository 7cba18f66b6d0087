using Scriban.Syntax;

namespace RateCards.Docs.Templates;

/// <summary>Values that are written out in a template.</summary>
/// <param name="Text">The value; of a number, its digits as they are written.</param>
/// <param name="Start">Where it begins in the template, within the quotes of a quoted one.</param>
/// <param name="IsWrittenOut">The text stands in the template character by character; not so where a character is escaped.</param>
internal sealed record Literal(string Text, int Start, int Length, bool IsWrittenOut)
{
    /// <summary>What an expression writes out; null where it is not a literal.</summary>
    /// <param name="content">The template.</param>
    public static Literal? Of(ScriptExpression expression, string content)
    {
        var (start, length) = expression.Range();
        switch (expression)
        {
            case ScriptLiteral { Value: string text }:
                return new Literal(text, start + 1, length - 2, text.Length == length - 2);
            case ScriptLiteral or ScriptUnaryExpression { Operator: ScriptUnaryOperator.Negate, Right: ScriptLiteral }:
                return new Literal(content.Substring(start, length), start, length, true);
            case ScriptNestedExpression nested:
                return Of(nested.Expression!, content);
            default:
                return null;
        }
    }
}
