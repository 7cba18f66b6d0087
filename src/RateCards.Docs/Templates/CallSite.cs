using RateCards.Compiler.Base;

namespace RateCards.Docs.Templates;

/// <summary>One function call, or one value, in a template: everything about it that is known before it runs.</summary>
/// <param name="Function">Name of the function; null for a value.</param>
/// <param name="Path">What is called or named, as written.</param>
internal sealed record CallSite(
    string? Function, string Path, IReadOnlyList<TemplateArgument> Arguments, Place Place, CallUse Use, SourceLocation Location);

/// <summary>What becomes of a call's result.</summary>
internal enum CallUse
{
    /// <summary>It is written out.</summary>
    Output,

    /// <summary>It is an argument of a call or of a built-in block.</summary>
    Argument,

    /// <summary>The call opens a block, and has no result.</summary>
    Block,
}

/// <summary>An argument as written.</summary>
/// <param name="Name">Its name in <c>name=value</c>; null for one by position.</param>
/// <param name="Literal">Its text where it is a literal; null where it comes from the data or from another call.</param>
/// <param name="Offset">Where its text begins in the template, within the quotes of a quoted one.</param>
internal sealed record TemplateArgument(string? Name, string? Literal, int Offset, int Length);
