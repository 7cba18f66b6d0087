using RateCards.Compiler.Formulas;
using RateCards.Compiler.Targets.Infix;

namespace RateCards.Compiler.Targets.Spreadsheet;

/// <summary>Writes formulas as spreadsheets do, in the words that files have in every language.</summary>
/// <param name="cellOf">The cell or name of a symbol or formula.</param>
internal sealed class SpreadsheetExpression(Func<string, string> cellOf) : InfixPrinter
{
    private readonly Dictionary<string, string> _indices = new(StringComparer.Ordinal);

    /// <summary>Whether a formula has to be entered as one over arrays, which a sum without a closed form becomes.</summary>
    public static bool IsArray(Node node) => node.SelfAndDescendants().Any(n => n is SumNode);

    protected override string Number(NumberNode number) => Literal.Digits(number.Value);

    protected override string Symbol(Symbol symbol) => cellOf(symbol.Name);

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

    protected override (string Text, Precedence Precedence) Sum(SumNode sum)
    {
        var (from, to) = (Print(sum.From), Print(sum.To));
        _indices.Add(sum.Index, $"({from}+ROW(INDIRECT(\"1:\"&INT({to}-({from}))+1))-1)");
        // The index is added, times nothing, for a body that does not have it is one number too.
        var text = $"IF({to}<{from},0,SUM({Print(sum.Body)}+0*{_indices[sum.Index]}))";
        _indices.Remove(sum.Index);
        return (text, Precedence.Primary);
    }

    protected override (string Text, Precedence Precedence) Conditional(ConditionalNode conditional) =>
        ($"IF({Condition(conditional)},{Print(conditional.WhenTrue)},{Print(conditional.WhenFalse)})", Precedence.Primary);
}
