using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace RateCards.CodeFixes;

/// <summary>
/// Computes with the measures themselves where they know how: <c>tokens.Value * rate.Value / 1_000_000</c> becomes
/// <c>(tokens * rate).Value</c>, which has the division within it.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class UnitFix : CodeFixProvider
{
    private const double TokensPerUnit = 1_000_000;

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create("RC9004");

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (model is null || root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not BinaryExpressionSyntax binary
                || MeasureOf(binary.Left) is not { } left || MeasureOf(binary.Right) is not { } right)
            {
                continue;
            }

            var measures = $"{left} {binary.OperatorToken.ValueText} {right}";
            var result = model.GetSpeculativeTypeInfo(binary.SpanStart, SyntaxFactory.ParseExpression(measures), SpeculativeBindingOption.BindAsExpression).Type;
            if (result is null or IErrorTypeSymbol)
            {
                continue;
            }

            var whole = WithItsDivision(binary, model);
            // Where the number goes into the very measure that the result is, the result itself does.
            var around = (whole.Parent as ArgumentSyntax)?.Parent?.Parent;
            var (replaced, text) = around is BaseObjectCreationExpressionSyntax && SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(around).Type, result)
                ? ((ExpressionSyntax)around, measures)
                : (whole, model.GetTypeInfo(whole).Type is { SpecialType: SpecialType.System_Decimal } ? $"(decimal)({measures}).Value" : $"({measures}).Value");
            var document = context.Document.WithSyntaxRoot(root.ReplaceNode(replaced, SyntaxFactory.ParseExpression(text).WithTriviaFrom(replaced)));
            context.RegisterCodeFix(CodeAction.Create($"Use {measures}", _ => Task.FromResult(document), nameof(UnitFix)), diagnostic);
        }
    }

    /// <summary>The measure that an expression takes the number of, through casts and parentheses.</summary>
    private static ExpressionSyntax? MeasureOf(ExpressionSyntax operand) => operand switch
    {
        ParenthesizedExpressionSyntax inner => MeasureOf(inner.Expression),
        CastExpressionSyntax cast => MeasureOf(cast.Expression),
        MemberAccessExpressionSyntax number => number.Expression,
        _ => null,
    };

    /// <summary>The product, with a division by a million that follows it: the measures divide by themselves.</summary>
    private static BinaryExpressionSyntax WithItsDivision(BinaryExpressionSyntax binary, SemanticModel model)
    {
        ExpressionSyntax whole = binary;
        while (whole.Parent is ParenthesizedExpressionSyntax around)
        {
            whole = around;
        }

        return whole.Parent is BinaryExpressionSyntax division && division.IsKind(SyntaxKind.DivideExpression) && division.Left == whole
            && model.GetConstantValue(division.Right).Value is IConvertible value && Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture) is TokensPerUnit
            ? division
            : binary;
    }
}
