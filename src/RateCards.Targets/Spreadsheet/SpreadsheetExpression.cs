using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Printing;

namespace RateCards.Targets.Spreadsheet;

/// <summary>Writes formulas as spreadsheets do, in the words that files have in every language.</summary>
/// <param name="cellOf">The cell or name of a symbol or formula.</param>
internal sealed class SpreadsheetExpression(Func<string, string> cellOf) : InfixPrinter
{
    private readonly Dictionary<string, string> _indices = new(StringComparer.Ordinal);
    private IReadOnlyDictionary<string, Node> _inlined = new Dictionary<string, Node>();

    /// <summary>Whether a formula has to be entered as one over arrays, which a sum without a closed form becomes.</summary>
    public static bool IsArray(Node node) => node.SelfAndDescendants().Any(n => n is SumNode);

    /// <summary>
    /// The least whole value of a symbol, from a given one up to its own, for which a formula is above zero, as a formula over
    /// arrays; null where one of its sums would be over arrays too.
    /// </summary>
    public string? LeastAboveZero(Formula formula, FormulaLibrary library, string symbol, decimal from)
    {
        var steps = Steps(NumberLiteral.Digits(from), cellOf(symbol));
        return With(symbol, steps, formula, library) is { } text ? $"MIN(IF({text}>0,{steps}))" : null;
    }

    /// <summary>A formula with another text in place of a symbol, wherever it depends on it; null where one of its sums stands in the way.</summary>
    public string? With(string symbol, string text, Formula formula, FormulaLibrary library)
    {
        _inlined = library.WithReferences([formula.Name]).Where(f => f.Parameters.Any(p => p.Name == symbol)).ToDictionary(f => f.Name, f => f.Body, StringComparer.Ordinal);
        if (_inlined.Values.Any(IsArray))
        {
            return null;
        }

        _indices.Add(symbol, text);
        return Print(formula.Body, Precedence.Additive);
    }

    protected override (string Text, Precedence Precedence) Write(Node node) =>
        node is FormulaNode formula && _inlined.TryGetValue(formula.Name, out var body) ? Write(body) : base.Write(node);

    protected override string Number(NumberNode number) => NumberLiteral.Digits(number.Value);

    protected override string Symbol(Symbol symbol) => _indices.TryGetValue(symbol.Name, out var steps) ? steps : cellOf(symbol.Name);

    protected override string Reference(FormulaNode formula) => cellOf(formula.Name);

    /// <summary>An index is an array of numbers, made where its sum stands.</summary>
    protected override string Index(string name) => _indices[name];

    protected override string Sign(BinaryOperator sign) => base.Sign(sign).Trim();

    protected override string Sign(Comparison sign) => sign switch
    {
        Comparison.Equal => "=",
        Comparison.NotEqual => "<>",
        _ => base.Sign(sign).Trim(),
    };

    /// <summary>MAX of arrays would be one number.</summary>
    protected override string Extremum(ExtremumNode extremum)
    {
        var (left, right) = (Print(extremum.Left), Print(extremum.Right));
        return _indices.Count == 0
            ? $"{(extremum.IsMaximum ? "MAX" : "MIN")}({left},{right})"
            : $"IF(({left}){(extremum.IsMaximum ? ">" : "<")}({right}),{left},{right})";
    }

    /// <summary>INT is the function that rounds down, of negative numbers too.</summary>
    protected override (string Text, Precedence Precedence) Rounded(RoundingNode rounding) => rounding.Rounding switch
    {
        Rounding.Up => ($"-INT(-({Print(rounding.Operand)}))", Precedence.Unary),
        Rounding.Down => ($"INT({Print(rounding.Operand)})", Precedence.Primary),
        _ => ($"ROUND({Print(rounding.Operand)},0)", Precedence.Primary),
    };

    protected override (string Text, Precedence Precedence) Sum(SumNode sum)
    {
        var (from, to) = (Print(sum.From), Print(sum.To));
        _indices.Add(sum.Index, Steps(from, to));
        // The index is added, times nothing, for a body that does not have it is one number too.
        var text = $"IF({to}<{from},0,SUM({Print(sum.Body)}+0*{_indices[sum.Index]}))";
        _indices.Remove(sum.Index);
        return (text, Precedence.Primary);
    }

    protected override (string Text, Precedence Precedence) Conditional(ConditionalNode conditional) =>
        ($"IF({Condition(conditional)},{Print(conditional.WhenTrue)},{Print(conditional.WhenFalse)})", Precedence.Primary);

    /// <summary>An array of the numbers from one to another, one apart.</summary>
    private static string Steps(string from, string to) => $"({from}+ROW(INDIRECT(\"1:\"&INT({to}-({from}))+1))-1)";
}
