using RateCards.Compiler.Base;

namespace RateCards.Compiler.Binding.Formulas.Syntax;

/// <summary>An expression's text, able to tell where in its file a part of it stands.</summary>
/// <param name="Locate">The location of some characters of <paramref name="Text"/>, by start and length.</param>
internal sealed record ExpressionText(string Text, Func<int, int, SourceLocation> Locate)
{
    public SourceLocation LocationOf(TextSpan span) => Locate(span.Start, span.Length);
}
