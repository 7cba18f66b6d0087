using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RateCards.Analyzers;

namespace RateCards.CodeFixes;

/// <summary>Puts an id that there is in place of one that there is not, or of a retired SKU's.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class IdFix() : ReplacementFix(FixProperties.Ids, "RC9002", "RC9003")
{
    /// <summary>A constant that is declared elsewhere is left to its author.</summary>
    protected override bool CanReplace(ExpressionSyntax expression) => expression is LiteralExpressionSyntax;

    /// <inheritdoc/>
    protected override ExpressionSyntax Replacement(string text) => SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(text));

    /// <inheritdoc/>
    protected override string TitleOf(string text) => $"Use \"{text}\"";
}
