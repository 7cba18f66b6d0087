using RateCards.Compiler.Model.Formulas;

namespace RateCards.Compiler.Binding.Formulas;

/// <summary>
/// Writes out how the step of a count is found, in the conditions that every formula may have: whoever computes, prints or
/// proves a formula needs to know nothing of steps.
/// </summary>
internal static class StepTree
{
    /// <summary>The amount of the step that a count is in. Exactly at a bound it is a symbol of its own, for cards say on which side the bound is.</summary>
    public static Node AmountFor(Node count, Symbol rate)
    {
        var steps = rate.Steps!.Higher;
        Node amount = new SymbolNode(steps[steps.Count - 1].Above);
        for (var i = steps.Count - 1; i >= 0; i--)
        {
            var bound = new SymbolNode(steps[i].Bound);
            amount = new ConditionalNode(
                Comparison.Less, count, bound, Below(rate, i), new ConditionalNode(Comparison.Equal, count, bound, new SymbolNode(steps[i].AtBound), amount));
        }

        return amount;
    }

    /// <summary>What a count costs where each unit has the amount of its own step; bounds are the units below a step.</summary>
    public static Node CostOf(Node count, Symbol rate)
    {
        var steps = rate.Steps!.Higher;
        Node Times(Node units, Node amount) => new BinaryNode(BinaryOperator.Multiply, units, amount, rate.Steps.Of * rate.Unit);
        Node Plus(Node? sum, Node part) => sum is null ? part : new BinaryNode(BinaryOperator.Add, sum, part, part.Unit);
        Node Units(Node to, int from) => from < 0 ? to : new BinaryNode(BinaryOperator.Subtract, to, new SymbolNode(steps[from].Bound), rate.Steps.Of);

        Node Cost(int step, Node? before)
        {
            var all = Plus(before, Times(Units(count, step - 1), Below(rate, step)));
            return step == steps.Count
                ? all
                : new ConditionalNode(
                    Comparison.LessOrEqual, count, new SymbolNode(steps[step].Bound), all,
                    Cost(step + 1, Plus(before, Times(Units(new SymbolNode(steps[step].Bound), step - 1), Below(rate, step)))));
        }

        return Cost(0, null);
    }

    /// <summary>The amount below the bound of a higher step.</summary>
    private static SymbolNode Below(Symbol rate, int higher) => new(higher == 0 ? rate : rate.Steps!.Higher[higher - 1].Above);
}
