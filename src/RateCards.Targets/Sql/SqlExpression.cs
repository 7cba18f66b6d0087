using System.Globalization;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Printing;

namespace RateCards.Targets.Sql;

/// <summary>
/// Writes formulas as SQL expressions over doubles, in the tree's order. What is divided by zero is null, where databases
/// differ (infinity, null, an error); and whatever depends on a null is null, so that a value that is missing never
/// becomes a number on its way through a condition.
/// </summary>
/// <param name="columns">What stands for symbols and formulas, by name; other symbols stand for themselves.</param>
/// <param name="callsFunctions">Formulas are called; else what they say stands in their place.</param>
/// <param name="compared">What stands for an expression where a condition compares it.</param>
internal sealed class SqlExpression(
    FormulaLibrary library, SqlDialect dialect, bool callsFunctions, IReadOnlyDictionary<string, string>? columns = null, IReadOnlyDictionary<Node, string>? compared = null) : InfixPrinter
{
    /// <summary>A double with the fewest digits that give it again: a database need not round more of them rightly.</summary>
    public static string Number(SqlDialect dialect, double value) => dialect.Number(value.ToString("R", CultureInfo.InvariantCulture));

    protected override (string Text, Precedence Precedence) Write(Node node) => node switch
    {
        FormulaNode formula when ColumnOf(formula.Name) is { } column => (column, Precedence.Primary),
        FormulaNode formula when !callsFunctions => Write(library.Find(formula.Name)!.Body),
        BinaryNode { Operator: BinaryOperator.Divide, Right: not NumberNode } quotient => (
            $"{Print(quotient.Left, Precedence.Multiplicative)} / NULLIF({Print(quotient.Right)}, 0)", Precedence.Multiplicative),
        _ => base.Write(node),
    };

    protected override string Number(NumberNode number) => number.Value < 0 ? Parenthesize(Number(dialect, number.AsDouble)) : Number(dialect, number.AsDouble);

    protected override string Symbol(Symbol symbol) => ColumnOf(symbol.Name) ?? dialect.Name(symbol.Name);

    protected override string Index(string name) => dialect.Name("index " + name);

    protected override string Reference(FormulaNode formula) =>
        $"{dialect.Name(SqlFormulas.FunctionName(formula.Name))}({string.Join(", ", library.Find(formula.Name)!.Parameters.Select(Symbol))})";

    protected override string Sign(Comparison sign) => sign switch
    {
        Comparison.Equal => " = ",
        Comparison.NotEqual => " <> ",
        _ => base.Sign(sign),
    };

    /// <summary>Not GREATEST, which some databases let pass over nulls.</summary>
    protected override string Extremum(ExtremumNode extremum)
    {
        var (left, right) = (Print(extremum.Left, Precedence.Additive), Print(extremum.Right, Precedence.Additive));
        var (keeps, gives) = extremum.IsMaximum ? (">=", "<") : ("<=", ">");
        return $"CASE WHEN {left} {keeps} {right} THEN {left} WHEN {left} {gives} {right} THEN {right} END";
    }

    /// <summary>Not ROUND, which in some databases takes the even one of two that are as near. What is behind the point is exact, and so is its double.</summary>
    protected override (string Text, Precedence Precedence) Rounded(RoundingNode rounding)
    {
        if (rounding.Rounding != Rounding.Nearest)
        {
            return (dialect.RoundToWhole(rounding.Rounding == Rounding.Up ? "CEIL" : "FLOOR", Print(rounding.Operand)), Precedence.Primary);
        }

        var (value, whole) = (Print(rounding.Operand, Precedence.Additive), dialect.Truncate(Print(rounding.Operand)));
        return (Parenthesize($"{whole} + {dialect.Truncate($"{Number(dialect, 2)} * ({value} - {whole})")}"), Precedence.Primary);
    }

    protected override (string Text, Precedence Precedence) Conditional(ConditionalNode conditional)
    {
        var opposite = conditional with
        {
            Comparison = conditional.Comparison switch
            {
                Comparison.Less => Comparison.GreaterOrEqual,
                Comparison.LessOrEqual => Comparison.Greater,
                Comparison.Greater => Comparison.LessOrEqual,
                Comparison.GreaterOrEqual => Comparison.Less,
                Comparison.Equal => Comparison.NotEqual,
                _ => Comparison.Equal,
            },
        };
        return (
            $"CASE WHEN {Condition(conditional)} THEN {Print(conditional.WhenTrue)} WHEN {Condition(opposite)} THEN {Print(conditional.WhenFalse)} END",
            Precedence.Primary);
    }

    protected override string Operand(Node node) => compared is not null && compared.TryGetValue(node, out var column) ? column : base.Operand(node);

    protected override (string Text, Precedence Precedence) Sum(SumNode sum)
    {
        var write = dialect.Sum ?? throw new ArgumentException($"{dialect.Title} cannot add up in order.", nameof(sum));
        var steps = $"{Print(sum.To, Precedence.Additive)} - {Print(sum.From, Precedence.Multiplicative)}";
        var text = write(new SqlSum(Index(sum.Index), Print(sum.From, Precedence.Additive), steps, Print(sum.Body, Precedence.Multiplicative)));
        return ($"CASE WHEN {steps} < {SumNode.MaximumTerms} THEN {text} END", Precedence.Primary);
    }

    private string? ColumnOf(string name) => columns is not null && columns.TryGetValue(name, out var column) ? column : null;
}
