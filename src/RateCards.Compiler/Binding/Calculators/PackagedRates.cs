using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Binding.Calculators;

/// <summary>
/// Rates whose units are charged in whole packages. Formulas may take one where all that it is multiplied by is whole packages too:
/// <c>round_up(calls, 100) * call</c>, which every target computes alike.
/// </summary>
internal static class PackagedRates
{
    /// <summary>The formula of a billing that takes the rate for something else than whole packages; null where none does.</summary>
    public static string? FormulaWithout(Billing billing, string symbol, Meter meter, FormulaLibrary formulas) => formulas
        .WithReferences(billing.Figures.Concat(billing.Parts).Concat(billing.Limits).Select(f => f.Formula))
        .FirstOrDefault(f => !IsForPackages(f.Body, symbol, meter))?.Name;

    private static bool IsForPackages(Node node, string symbol, Meter meter)
    {
        if (IsRate(node, symbol))
        {
            return false;
        }

        List<Node> parts = node is BinaryNode { Operator: BinaryOperator.Multiply } ? Factors(node) : [.. node.Children()];
        var isOfPackages = node is BinaryNode && parts.FindAll(p => IsRate(p, symbol)).Count == 1 && Products(node).Any(p => IsWhole(p, meter));
        return parts.TrueForAll(p => (isOfPackages && IsRate(p, symbol)) || IsForPackages(p, symbol, meter));
    }

    /// <summary>The rate, also where it may be missing as nothing is counted.</summary>
    private static bool IsRate(Node node, string symbol) =>
        (node is ConditionalNode { IsOptional: true } where ? where.WhenFalse : node) is SymbolNode { Symbol: var taken } && taken.Name == symbol;

    /// <summary>A number of whole packages, each of which is as large as the meter's.</summary>
    private static bool IsWhole(Node node, Meter meter) =>
        node is BinaryNode
        {
            Operator: BinaryOperator.Multiply,
            Left: RoundingNode { Rounding: Rounding.Up, Operand: BinaryNode { Operator: BinaryOperator.Divide, Left: var counted, Right: NumberNode divisor } },
            Right: NumberNode size,
        }
        && size.Value == meter.Package && divisor.Value == meter.Package
        // A package holds so many of what one request counts: calls, and calls a request on average, are the same count.
        && meter.Unit?.Counted is { } unit && (unit == counted.Unit || unit == counted.Unit.Without([Dimension.Request]));

    private static List<Node> Factors(Node node) =>
        node is BinaryNode { Operator: BinaryOperator.Multiply } product ? [.. Factors(product.Left), .. Factors(product.Right)] : [node];

    /// <summary>A product and the products that it is made of.</summary>
    private static IEnumerable<Node> Products(Node node) =>
        node is BinaryNode { Operator: BinaryOperator.Multiply } product ? [product, .. Products(product.Left), .. Products(product.Right)] : [];
}
