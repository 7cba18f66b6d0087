using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using RateCards.Analyzers;

namespace RateCards.CodeFixes;

/// <summary>Puts the generated constant in place of a number that repeats it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RepeatedRateFix() : ReplacementFix(FixProperties.Expressions, "RC9001")
{
    /// <inheritdoc/>
    protected override ExpressionSyntax Replacement(string text)
    {
        var parsed = SyntaxFactory.ParseExpression(text);
        return parsed.ReplaceNodes(parsed.DescendantNodesAndSelf(), (_, node) => node.WithAdditionalAnnotations(Simplifier.Annotation));
    }

    /// <inheritdoc/>
    protected override string TitleOf(string text) => $"Use {text.Replace("global::", "")}";
}
