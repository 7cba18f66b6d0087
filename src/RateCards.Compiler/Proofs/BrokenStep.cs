using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Printing;

namespace RateCards.Compiler.Proofs;

/// <summary>
/// Finds the term of a sum with which a closed form begins to differ, where that is the first one at another step of a rate: of
/// the turns of an episode, the first whose prompt has another price.
/// </summary>
internal sealed class BrokenStep(IReadOnlyDictionary<string, Formula> formulas, int mostTerms)
{
    // One for all: a search is no longer than a comparison of samples.
    private readonly ProofBudget _budget = new();

    /// <summary>The place; null where the two differ for another reason, or it cannot be computed.</summary>
    /// <param name="example">Values at which they differ.</param>
    public Place? Find(Node definition, Node closedForm, CounterExample example)
    {
        foreach (var sum in definition.SelfAndDescendants().OfType<SumNode>())
        {
            try
            {
                if (sum.To.SelfAndDescendants().OfType<SymbolNode>().FirstOrDefault() is { Symbol: { } last } && FirstDifference(definition, closedForm, example, last) is { } first
                    && StepAt(sum, example.Symbols, first) is { } place)
                {
                    return place with { Symbol = last.Name, At = first.ByName[last.Name], Example = first };
                }
            }
            catch (Exception e) when (e is DivideByZeroException or UnprovableException)
            {
                // Somewhere on the way one of them has no value, or takes too long: nobody knows where they begin to differ.
            }
        }

        return null;
    }

    /// <summary>The least value of what ends a sum at which the two differ, all else as in an example.</summary>
    private CounterExample? FirstDifference(Node definition, Node closedForm, CounterExample example, Symbol last)
    {
        for (Rational value = 1; value.CompareTo(example.ByName[last.Name]) <= 0; value += 1)
        {
            var values = example.ByName.ToDictionary(v => v.Key, v => v.Value, StringComparer.Ordinal);
            values[last.Name] = value;
            var evaluator = Evaluator(values);
            var (right, wrong) = (evaluator.Evaluate(definition), evaluator.Evaluate(closedForm));
            if (right != wrong)
            {
                return example with { ByName = values, Definition = right, ClosedForm = wrong };
            }
        }

        return null;
    }

    /// <summary>The first bound that a count of the last term has reached, and that of the term before has not.</summary>
    private Place? StepAt(SumNode sum, IReadOnlyList<Symbol> symbols, CounterExample example)
    {
        var evaluator = Evaluator(example.ByName);
        var (from, to) = (evaluator.Evaluate(sum.From), evaluator.Evaluate(sum.To));
        foreach (var choice in to.CompareTo(from) > 0 ? sum.Body.SelfAndDescendants().OfType<ConditionalNode>() : [])
        {
            if (choice.Right is SymbolNode { Symbol: { Part.Kind: StepPartKind.Bound } bound }
                && evaluator.EvaluateAt(sum.Index, to - 1, choice.Left).CompareTo(evaluator.Evaluate(choice.Right)) <= 0
                && evaluator.EvaluateAt(sum.Index, to, choice.Left) is var count
                && count.CompareTo(evaluator.Evaluate(choice.Right)) >= 0)
            {
                var rate = symbols.First(s => s.Steps?.Higher.Any(h => h.Bound == bound) == true);
                return new Place("", 0, PlainTextFormulas.Expression(choice.Left), count, rate.Name, evaluator.Evaluate(choice.Right), example);
            }
        }

        return null;
    }

    private ExactEvaluator Evaluator(IReadOnlyDictionary<string, Rational> values) => new(formulas, values, mostTerms, _budget);

    /// <summary>Where a step breaks a closed form.</summary>
    /// <param name="Symbol">What ends the sum: turns.</param>
    /// <param name="At">Its value there.</param>
    /// <param name="Count">The count that finds the step.</param>
    /// <param name="CountAt">Its value there.</param>
    /// <param name="Rate">The rate that has steps.</param>
    /// <param name="Bound">Where its step begins.</param>
    public sealed record Place(string Symbol, Rational At, string Count, Rational CountAt, string Rate, Rational Bound, CounterExample Example);
}
