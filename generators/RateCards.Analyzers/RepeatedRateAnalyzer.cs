using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace RateCards.Analyzers;

/// <summary>Looks for numbers that a card has as a rate in force, for a million tokens or for one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class RepeatedRateAnalyzer : DiagnosticAnalyzer
{
    private const int Offered = 3;
    private const decimal Million = 1_000_000;

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(CodeRules.RepeatedRate);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            var rates = new Lazy<GeneratedRates?>(() => GeneratedRates.Of(start.Compilation, CancellationToken.None));
            start.RegisterOperationAction(operation => LookAtCreation(operation, rates), OperationKind.ObjectCreation);
            start.RegisterOperationAction(operation => LookAtLiteral(operation, rates), OperationKind.Literal);
        });
    }

    private static void LookAtCreation(OperationAnalysisContext context, Lazy<GeneratedRates?> rates)
    {
        var creation = (IObjectCreationOperation)context.Operation;
        if (creation.Arguments is [{ Value.ConstantValue.Value: decimal amount }] && amount != 0 && Measures.IsRate(creation.Type))
        {
            var type = creation.Type!.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
            Report(context, creation, rates, r => r.Amount == amount && type.EndsWith(r.Type, StringComparison.Ordinal), r => r.FullName);
        }
    }

    private static void LookAtLiteral(OperationAnalysisContext context, Lazy<GeneratedRates?> rates)
    {
        // Whole numbers are too often something else.
        var literal = (ILiteralOperation)context.Operation;
        if (Number(literal) is not { } number || number == decimal.Truncate(number) || IsOfRate(literal))
        {
            return;
        }

        var isDecimal = literal.ConstantValue.Value is decimal;
        Report(context, literal, rates, r => r.Amount == number || IsPerToken(r, number), r =>
        {
            var amount = r.FullName + "." + (isDecimal ? AmountOf(r.Type, context.Compilation) : "Value");
            return r.Amount == number ? amount : $"({amount} / 1_000_000)";
        });
    }

    private static bool IsPerToken(RateCode rate, decimal number) => rate.Type == "TokenRate" && rate.Amount == number * Million;

    /// <summary>The property of a rate that is its decimal.</summary>
    private static string AmountOf(string type, Compilation compilation) =>
        compilation.GetTypeByMetadataName("RateCards.Primitives." + (type.IndexOf('<') is var at and >= 0 ? type.Substring(0, at) + "`1" : type))?.GetMembers().OfType<IPropertySymbol>()
            .FirstOrDefault(p => p is { Type.SpecialType: SpecialType.System_Decimal, DeclaredAccessibility: Accessibility.Public })?.Name ?? "Value";

    private static decimal? Number(ILiteralOperation literal) => literal.ConstantValue.Value switch
    {
        decimal number => number,
        double number when Math.Abs(number) is > 1e-12 and < 1e12 => (decimal)number,
        _ => null,
    };

    /// <summary>What makes a rate of a number is looked at as a whole.</summary>
    private static bool IsOfRate(IOperation literal)
    {
        var around = literal.Parent;
        while (around is IConversionOperation)
        {
            around = around.Parent;
        }

        return around is IArgumentOperation { Parent: IObjectCreationOperation { Type: var type } } && Measures.IsRate(type);
    }

    private static void Report(OperationAnalysisContext context, IOperation found, Lazy<GeneratedRates?> rates, Func<RateCode, bool> isMeant, Func<RateCode, string> write)
    {
        var meant = rates.Value?.Cards.SelectMany(c => c.Rates).Where(isMeant).Take(Offered).ToList();
        if (meant is [var first, ..])
        {
            context.ReportDiagnostic(CodeRules.RepeatedRate.At(
                found.Syntax.GetLocation(), context.Options, FixProperties.Of(FixProperties.Expressions, meant.Select(write)),
                found.Syntax.ToString(), first.FullName.Replace("global::", "")));
        }
    }
}
