using RateCards.Compiler.Model.Formulas;

namespace RateCards.Compiler.Proofs;

/// <summary>
/// Proves that a formula is linear in some quantities, all else fixed: its value for their sum is the sum of its values.
/// Only then may what was counted be added up before it is priced. Where nothing is proved, nothing is claimed: a formula
/// may still be linear.
/// </summary>
internal sealed class Linearity
{
    private readonly FormulaLibrary _library;
    private readonly HashSet<string> _quantities;
    private readonly Dictionary<string, Form> _ofFormula = new(StringComparer.Ordinal);
    private readonly List<CountCondition> _conditions = [];

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

    /// <summary>
    /// The conditions on quantities within which a formula is proved to be linear: its value for the sum of quantities for
    /// which each of them turns out alike, in the branches that these take, is the sum of its values. None where it is linear
    /// whatever they are; null where nothing is proved.
    /// </summary>
    /// <param name="quantities">Names of symbols, and of formulas whose values are given.</param>
    public static IReadOnlyList<CountCondition>? Within(FormulaLibrary library, string formula, IEnumerable<string> quantities)
    {
        var proof = new Linearity(library, quantities);
        return proof.OfFormula(formula) is Form.Zero or Form.Linear ? proof._conditions : null;
    }

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
        ConditionalNode conditional => (IsFixed(conditional.Left) && IsFixed(conditional.Right)) || IsSplit(conditional)
            ? Either(Of(conditional.WhenTrue), Of(conditional.WhenFalse))
            : Form.Unknown,
        RoundingNode rounding => IsFixed(rounding.Operand) ? Form.Constant : Form.Unknown,
        ExtremumNode extremum => IsFixed(extremum.Left) && IsFixed(extremum.Right) ? Form.Constant : Form.Unknown,
        _ => Form.Unknown,
    };

    private bool IsFixed(Node node) => Of(node) is Form.Zero or Form.Constant;

    /// <summary>Whether a condition is one by which requests can be told apart before their counts are added up; it is noted.</summary>
    private bool IsSplit(ConditionalNode conditional)
    {
        var condition = IsCount(conditional.Left) && IsBound(conditional.Right) ? new CountCondition(conditional.Left, conditional.Comparison, conditional.Right)
            : IsBound(conditional.Left) && IsCount(conditional.Right) ? new CountCondition(conditional.Right, Mirrored(conditional.Comparison), conditional.Left)
            : null;
        if (condition is not null && !_conditions.Contains(condition))
        {
            _conditions.Add(condition);
        }

        return condition is not null;
    }

    /// <summary>Whether an expression is made of quantities and numbers alone.</summary>
    private bool IsCount(Node node) => node switch
    {
        NumberNode => true,
        SymbolNode symbol => _quantities.Contains(symbol.Symbol.Name),
        FormulaNode formula => _quantities.Contains(formula.Name) || IsCount(_library.Find(formula.Name)!.Body),
        BinaryNode binary => IsCount(binary.Left) && IsCount(binary.Right),
        NegateNode negate => IsCount(negate.Operand),
        _ => false,
    };

    private bool IsBound(Node node) => node is NumberNode || (node is SymbolNode symbol && !_quantities.Contains(symbol.Symbol.Name));

    private static Comparison Mirrored(Comparison comparison) => comparison switch
    {
        Comparison.Less => Comparison.Greater,
        Comparison.LessOrEqual => Comparison.GreaterOrEqual,
        Comparison.Greater => Comparison.Less,
        Comparison.GreaterOrEqual => Comparison.LessOrEqual,
        _ => comparison,
    };

    /// <summary>What is added to, or chosen instead of, another.</summary>
    private static Form Either(Form left, Form right) =>
        left == right ? left : left == Form.Zero ? right : right == Form.Zero ? left : Form.Unknown;

    private static Form Product(Form left, Form right) =>
        left == Form.Zero || right == Form.Zero ? Form.Zero
        : left == Form.Constant ? right
        : right == Form.Constant ? left
        : Form.Unknown;
}
