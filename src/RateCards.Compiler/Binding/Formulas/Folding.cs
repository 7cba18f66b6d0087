using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model.Formulas;

namespace RateCards.Compiler.Binding.Formulas;

/// <summary>Computes arithmetic between two numbers beforehand, where that changes neither the exact value nor a bit of the double.</summary>
internal static class Folding
{
    public static Node Fold(BinaryNode node)
    {
        if (node is not { Left: NumberNode { IsQuantity: false } left, Right: NumberNode { IsQuantity: false } right } || Compute(node.Operator, left.Value, right.Value) is not { } value)
        {
            return node;
        }

        var folded = new NumberNode(value, node.Unit);
        return folded.AsDouble.Equals(FormulaEvaluator.Compute(node.Operator, left.AsDouble, right.AsDouble)) ? folded : node;
    }

    /// <summary>The exact result where it is a decimal that can be written as a literal (so not negative); else null.</summary>
    private static decimal? Compute(BinaryOperator sign, decimal left, decimal right)
    {
        try
        {
            var (value, isExact) = sign switch
            {
                BinaryOperator.Add => (left + right, left + right - right == left && left + right - left == right),
                BinaryOperator.Subtract => (left - right, left - right + right == left),
                BinaryOperator.Multiply => (left * right, left == 0 || right == 0 || (left * right / left == right && left * right / right == left)),
                _ => (left / right, left / right * right == left),
            };
            return isExact && value >= 0 ? value : null;
        }
        catch (Exception e) when (e is OverflowException or DivideByZeroException)
        {
            return null;
        }
    }
}
