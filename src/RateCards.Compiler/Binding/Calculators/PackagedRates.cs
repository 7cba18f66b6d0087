using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Binding.Calculators;

/// <summary>
/// Rates whose units are charged in whole packages. Formulas may take one where all that it is multiplied by is whole packages too:
/// <c>round_up(calls, 100) * call</c>, which every target computes alike; of a rate with steps <c>round_up(calls, 100) * call(calls)</c>,
/// and of a graduated one <c>graduated(round_up(calls, 100), call)</c>.
/// </summary>
internal sealed class PackagedRates
{
    private readonly Meter _meter;
    private readonly HashSet<string> _amounts;
    private readonly HashSet<string> _bounds;

    private PackagedRates(Symbol symbol, Meter meter)
    {
        var higher = symbol.Steps?.Higher.ToList() ?? [];
        _meter = meter;
        _amounts = new(higher.SelectMany(s => new[] { s.AtBound.Name, s.Above.Name }).Append(symbol.Name), StringComparer.Ordinal);
        _bounds = new(symbol.Steps is { IsGraduated: true } ? higher.Select(s => s.Bound.Name) : [], StringComparer.Ordinal);
    }

    /// <summary>The formula of a billing that takes the rate for something else than whole packages; null where none does.</summary>
    public static string? FormulaWithout(Billing billing, Symbol symbol, Meter meter, FormulaLibrary formulas)
    {
        var packages = new PackagedRates(symbol, meter);
        return formulas
            .WithReferences(billing.Figures.Concat(billing.Parts).Concat(billing.Limits).Select(f => f.Formula))
            .FirstOrDefault(f => !packages.IsFor(f.Body))?.Name;
    }

    /// <summary>Whether steps of a graduated price hold whole packages each; else their parts are rounded up one by one, and no count as a whole is.</summary>
    /// <param name="steps">The higher ones.</param>
    public static bool Divide(IEnumerable<Rate> steps, Meter meter) =>
        steps.All(s => s.Path!.Step!.Value.UnitsBefore % meter.Package == 0);

    private bool IsFor(Node node)
    {
        if (IsRate(node))
        {
            return false;
        }

        List<Node> parts = node is BinaryNode { Operator: BinaryOperator.Multiply } ? Factors(node) : [.. node.Children()];
        var isOfPackages = node is BinaryNode && parts.FindAll(IsRate).Count == 1 && (Products(node).Any(IsWhole) || parts.Exists(IsBetweenBounds));
        return parts.TrueForAll(p => (isOfPackages && IsRate(p)) || IsFor(p));
    }

    /// <summary>The rate, also where it may be missing as nothing is counted, or that of the step that a count is in.</summary>
    private bool IsRate(Node node) => node switch
    {
        SymbolNode { Symbol.Name: var name } => _amounts.Contains(name),
        ConditionalNode { IsOptional: true } where => IsRate(where.WhenFalse),
        // Cards find the step by what was counted, not by what is charged.
        ConditionalNode step => IsRate(step.WhenTrue) && IsRate(step.WhenFalse) && !step.Left.SelfAndDescendants().Any(n => n is RoundingNode || IsRate(n)),
        _ => false,
    };

    /// <summary>A number of whole packages, each of which is as large as the meter's.</summary>
    private bool IsWhole(Node node) =>
        node is BinaryNode
        {
            Operator: BinaryOperator.Multiply,
            Left: RoundingNode { Rounding: Rounding.Up, Operand: BinaryNode { Operator: BinaryOperator.Divide, Left: var counted, Right: NumberNode divisor } },
            Right: NumberNode size,
        }
        && size.Value == _meter.Package && divisor.Value == _meter.Package
        // A package holds so many of what one request counts: calls, and calls a request on average, are the same count.
        && _meter.Unit?.Counted is { } unit && (unit == counted.Unit || unit == counted.Unit.Without([Dimension.Request]));

    /// <summary>The units of a graduated price that are in one of its steps, which begins and ends behind whole packages.</summary>
    private bool IsBetweenBounds(Node node) => node switch
    {
        SymbolNode { Symbol.Name: var name } => _bounds.Contains(name),
        BinaryNode { Operator: BinaryOperator.Subtract, Left: var to, Right: SymbolNode from } => IsBetweenBounds(from) && (IsBetweenBounds(to) || IsWhole(to)),
        _ => false,
    };

    private static List<Node> Factors(Node node) =>
        node is BinaryNode { Operator: BinaryOperator.Multiply } product ? [.. Factors(product.Left), .. Factors(product.Right)] : [node];

    /// <summary>A product and the products that it is made of.</summary>
    private static IEnumerable<Node> Products(Node node) =>
        node is BinaryNode { Operator: BinaryOperator.Multiply } product ? [product, .. Products(product.Left), .. Products(product.Right)] : [];
}
