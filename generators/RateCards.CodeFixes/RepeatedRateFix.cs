using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;
using RateCards.Analyzers;

namespace RateCards.CodeFixes;

/// <summary>Puts the generated constant in place of a number that repeats it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class RepeatedRateFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("RC9001");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax number)
            {
                continue;
            }

            foreach (var text in FixProperties.Read(diagnostic.Properties, FixProperties.Expressions))
            {
                var parsed = SyntaxFactory.ParseExpression(text).WithTriviaFrom(number);
                var replacement = parsed.ReplaceNodes(parsed.DescendantNodesAndSelf(), (_, node) => node.WithAdditionalAnnotations(Simplifier.Annotation));
                var document = context.Document.WithSyntaxRoot(root.ReplaceNode(number, replacement));
                context.RegisterCodeFix(CodeAction.Create($"Use {text.Replace("global::", "")}", _ => Task.FromResult(document), text), diagnostic);
            }
        }
    }
}
