using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RateCards.Analyzers;

namespace RateCards.CodeFixes;

/// <summary>Puts an id that there is in place of one that there is not, or of a retired SKU's.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class IdFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("RC9002", "RC9003");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            // A constant that is declared elsewhere is left to its author.
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not LiteralExpressionSyntax literal)
            {
                continue;
            }

            foreach (var id in FixProperties.Read(diagnostic.Properties, FixProperties.Ids))
            {
                var replacement = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(id)).WithTriviaFrom(literal);
                var document = context.Document.WithSyntaxRoot(root.ReplaceNode(literal, replacement));
                context.RegisterCodeFix(CodeAction.Create($"Use \"{id}\"", _ => Task.FromResult(document), id), diagnostic);
            }
        }
    }
}
