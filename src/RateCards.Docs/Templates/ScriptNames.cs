using Scriban.Syntax;

namespace RateCards.Docs.Templates;

/// <summary>A tree that the parser made without an error has all its parts, though its types do not say so.</summary>
internal static class ScriptNames
{
    /// <summary>What an expression begins with: the name of the function that it calls, or the value that it names.</summary>
    public static ScriptExpression Head(ScriptExpression expression) => expression switch
    {
        ScriptFunctionCall call => call.Target!,
        ScriptNestedExpression nested => Head(nested.Expression!),
        _ => expression,
    };
}
