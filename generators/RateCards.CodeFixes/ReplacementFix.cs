using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using RateCards.Analyzers;

namespace RateCards.CodeFixes;

/// <summary>Offers each of the texts that a diagnostic carries in place of the expression that it is about.</summary>
/// <param name="property">The property of the diagnostic that has the texts.</param>
/// <param name="ids">What it fixes.</param>
public abstract class ReplacementFix(string property, params string[] ids) : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(ids);

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax expression || !CanReplace(expression))
            {
                continue;
            }

            foreach (var text in FixProperties.Read(diagnostic.Properties, property))
            {
                var document = context.Document.WithSyntaxRoot(root.ReplaceNode(expression, Replacement(text).WithTriviaFrom(expression)));
                context.RegisterCodeFix(CodeAction.Create(TitleOf(text), _ => Task.FromResult(document), text), diagnostic);
            }
        }
    }

    /// <summary>Whether an expression is one that may be replaced.</summary>
    protected virtual bool CanReplace(ExpressionSyntax expression) => true;

    /// <summary>What a text is as code.</summary>
    protected abstract ExpressionSyntax Replacement(string text);

    /// <summary>What an editor offers.</summary>
    protected abstract string TitleOf(string text);
}
