using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using RateCards.Compiler.Diagnostics;
using DiagnosticDescriptor = Microsoft.CodeAnalysis.DiagnosticDescriptor;

namespace RateCards.Analyzers;

/// <summary>Looks at ids that the code has as constants: whether there is such an SKU, rate or model, and whether it is still sold.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IdAnalyzer : DiagnosticAnalyzer
{
    private const string Skus = "Skus";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = ImmutableArray.Create(CodeRules.UnknownId, CodeRules.RetiredSku);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterOperationAction(LookAtCall, OperationKind.Invocation);
        context.RegisterOperationAction(LookAtIndex, OperationKind.PropertyReference);
    }

    private static void LookAtCall(OperationAnalysisContext context)
    {
        var call = (IInvocationOperation)context.Operation;
        switch (call.TargetMethod.Name)
        {
            case "Find" when GeneratedRates.IsRatesClass(call.TargetMethod.ContainingType):
                Check(context, call.TargetMethod.ContainingType, call.Arguments[0].Value, isRate: true);
                break;
            case "Tariffs" when GeneratedRates.IsRatesClass(call.TargetMethod.ContainingType):
                Check(context, call.TargetMethod.ContainingType, call.Arguments[0].Value, isRate: false);
                break;
            case "ContainsKey" or "TryGetValue" when RatesWithSkus(call.Instance) is { } rates:
                Check(context, rates, call.Arguments[0].Value, isRate: false);
                break;
            // An extension: the dictionary is its first argument.
            case "GetValueOrDefault" when call.Arguments.Length > 1 && RatesWithSkus(call.Arguments[0].Value) is { } rates:
                Check(context, rates, call.Arguments[1].Value, isRate: false);
                break;
            case "Price" when GeneratedRates.IsRatesClass(call.TargetMethod.ContainingType) && Model(call.Arguments[0].Value) is { } model:
                CheckModel(context, call.TargetMethod.ContainingType, model);
                break;
        }
    }

    private static void LookAtIndex(OperationAnalysisContext context)
    {
        var property = (IPropertyReferenceOperation)context.Operation;
        if (property.Property.IsIndexer && RatesWithSkus(property.Instance) is { } rates)
        {
            Check(context, rates, property.Arguments[0].Value, isRate: false);
        }
    }

    /// <summary>The generated class whose SKUs an expression is; null where it is something else.</summary>
    private static INamedTypeSymbol? RatesWithSkus(IOperation? operation) =>
        Unconverted(operation) is IPropertyReferenceOperation { Property: { Name: Skus, ContainingType: var type } } && GeneratedRates.IsRatesClass(type) ? type : null;

    /// <summary>The model of a request that is made where it is priced.</summary>
    private static IOperation? Model(IOperation request) =>
        Unconverted(request) is IObjectCreationOperation { Arguments: [var model, ..] } ? model.Value : null;

    private static IOperation? Unconverted(IOperation? operation)
    {
        while (operation is IConversionOperation { IsImplicit: true } conversion)
        {
            operation = conversion.Operand;
        }

        return operation;
    }

    private static void Check(OperationAnalysisContext context, INamedTypeSymbol ratesClass, IOperation argument, bool isRate)
    {
        if (argument.ConstantValue.Value is not string id || GeneratedRates.Of(ratesClass, context.CancellationToken) is not { } rates)
        {
            return;
        }

        var sku = rates.FindSku(id);
        var isKnown = isRate ? rates.FindCard(id)?.RateIds.Contains(id) == true : sku?.Id == id;
        if (!isKnown)
        {
            // A card's rates may be ten thousand: where the card is right, others' are not meant.
            var known = !isRate ? rates.SkuIds : rates.FindCard(id)?.RateIds ?? rates.Cards.SelectMany(c => c.RateIds);
            Report(context, argument, isRate ? "rate" : "SKU", id, known);
        }
        else if (sku is { RetiredSince: { } since } && !IsSaidByCompiler(argument))
        {
            var rest = id.Substring(sku.Id.Length);
            var sold = rates.FindCard(id)!.Skus.Where(s => s.RetiredSince is null).Select(s => s.Id).OrderBy(s => Suggestion.Distance(sku.Id, s)).ThenBy(s => s, StringComparer.Ordinal);
            var instead = sold.Select(s => s + rest).Where(i => rest.Length == 0 || rates.FindCard(i)!.RateIds.Contains(i)).Take(3);
            context.ReportDiagnostic(CodeRules.RetiredSku.At(argument.Syntax.GetLocation(), context.Options, FixProperties.Of(FixProperties.Ids, instead), sku.Id, since));
        }
    }

    private static void CheckModel(OperationAnalysisContext context, INamedTypeSymbol ratesClass, IOperation model)
    {
        if (model.ConstantValue.Value is string name && GeneratedRates.Of(ratesClass, context.CancellationToken) is { } rates && !rates.Cards.Any(c => c.Knows(name)))
        {
            Report(context, model, "model", name, rates.Cards.SelectMany(c => c.ModelNames));
        }
    }

    private static void Report(OperationAnalysisContext context, IOperation argument, string what, string id, IEnumerable<string> known)
    {
        var nearest = Suggestion.Nearest(id, known);
        context.ReportDiagnostic(CodeRules.UnknownId.At(
            argument.Syntax.GetLocation(), context.Options, FixProperties.Of(FixProperties.Ids, nearest is null ? [] : [nearest]),
            what, id, nearest is null ? "" : $" Did you mean '{nearest}'?"));
    }

    /// <summary>The class of a retired SKU is obsolete, so that the compiler speaks where its constant is used.</summary>
    private static bool IsSaidByCompiler(IOperation argument) => !argument.Syntax.IsKind(SyntaxKind.StringLiteralExpression);
}
