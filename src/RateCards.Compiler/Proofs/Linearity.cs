using RateCards.Compiler.Model.Formulas;

namespace RateCards.Compiler.Proofs;

/// <summary>
/// Proves that a formula is linear in some quantities, all else fixed: its value for their sum is the sum of its values.
/// Only then may what was counted be added up before it is priced. Where nothing is proved, nothing is claimed: a formula
/// may still be linear.
/// </summary>
public sealed class Linearity
{
    private readonly FormulaLibrary _library;
    private readonly HashSet<string> _quantities;
    private readonly Dictionary<string, Form> _ofFormula = new(StringComparer.Ordinal);

    private Linearity(FormulaLibrary library, IEnumerable<string> quantities) =>
        (_library, _quantities) = (library, new HashSet<string>(quantities, StringComparer.Ordinal));

    /// <summary>What an expression is known to be, as the quantities vary.</summary>
    private enum Form
    {
        /// <summary>Zero whatever they are, which is both of the next two.</summary>
        Zero,

        /// <summary>The same whatever they are.</summary>
        Constant,

        /// <summary>Twice as much where they are twice as much, and for a sum of them the sum.</summary>
        Linear,

        Unknown,
    }

    /// <summary>Whether a formula is proved to be linear in the quantities together.</summary>
    /// <param name="quantities">Names of symbols, and of formulas whose values are given.</param>
    public static bool IsProved(FormulaLibrary library, string formula, IEnumerable<string> quantities) =>
        new Linearity(library, quantities).OfFormula(formula) is Form.Zero or Form.Linear;

    private Form OfFormula(string name)
    {
        if (_quantities.Contains(name))
        {
            return Form.Linear;
        }

        if (!_ofFormula.TryGetValue(name, out var form))
        {
            _ofFormula.Add(name, form = Of(_library.Find(name)!.Body));
        }

        return form;
    }

    private Form Of(Node node) => node switch
    {
        NumberNode number => number.Value == 0 ? Form.Zero : Form.Constant,
        SymbolNode symbol => _quantities.Contains(symbol.Symbol.Name) ? Form.Linear : Form.Constant,
        IndexNode => Form.Constant,
        FormulaNode formula => OfFormula(formula.Name),
        NegateNode negate => Of(negate.Operand),
        BinaryNode { Operator: BinaryOperator.Multiply } product => Product(Of(product.Left), Of(product.Right)),
        BinaryNode { Operator: BinaryOperator.Divide } quotient => IsFixed(quotient.Right) ? Of(quotient.Left) : Form.Unknown,
        BinaryNode sum => Either(Of(sum.Left), Of(sum.Right)),
        SumNode sum => IsFixed(sum.From) && IsFixed(sum.To) ? Of(sum.Body) : Form.Unknown,
        // One branch for all of them, though not known which.
        ConditionalNode conditional => IsFixed(conditional.Left) && IsFixed(conditional.Right)
            ? Either(Of(conditional.WhenTrue), Of(conditional.WhenFalse))
            : Form.Unknown,
        RoundingNode rounding => IsFixed(rounding.Operand) ? Form.Constant : Form.Unknown,
        ExtremumNode extremum => IsFixed(extremum.Left) && IsFixed(extremum.Right) ? Form.Constant : Form.Unknown,
        _ => Form.Unknown,
    };

    private bool IsFixed(Node node) => Of(node) is Form.Zero or Form.Constant;

    /// <summary>What is added to, or chosen instead of, another.</summary>
    private static Form Either(Form left, Form right) =>
        left == right ? left : left == Form.Zero ? right : right == Form.Zero ? left : Form.Unknown;

    private static Form Product(Form left, Form right) =>
        left == Form.Zero || right == Form.Zero ? Form.Zero
        : left == Form.Constant ? right
        : right == Form.Constant ? left
        : Form.Unknown;
}
