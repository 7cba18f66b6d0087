using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Formulas;

namespace RateCards.Compiler.Proofs;

/// <summary>
/// Proves closed forms equal to their definitions: both are multiplied out exactly and compared. The proof holds for all
/// values of the symbols, where those that bound a sum are whole and not below its beginning less one. What cannot be
/// multiplied out is compared on samples, and says so.
/// </summary>
/// <param name="formulas">The formulas before, which definitions may refer to.</param>
internal sealed class ClosedFormProver(IReadOnlyDictionary<string, Formula> formulas)
{
    private const int Samples = 300;

    /// <summary>Terms of sums that are added up for one sample.</summary>
    private const int MostTerms = 100_000;

    /// <summary>So many samples have to have a value before they say anything.</summary>
    private const int FewestSamples = 100;

    private readonly Expander _expander = new(formulas);

    /// <summary>The formula with its closed form and what speaks for it; without both where it is refused, which is reported.</summary>
    public Formula Prove(Formula formula, Node closedForm, SourceLocation location, DiagnosticBag diagnostics)
    {
        string why;
        try
        {
            var steps = new List<ProofStep>();
            var definition = _expander.Expand(formula.Definition, steps);
            steps.Add(new ProofStep("The definition multiplied out", definition.ToString()));
            var closed = _expander.Expand(closedForm, steps);
            steps.Add(new ProofStep("The closed form multiplied out", closed.ToString()));
            var difference = definition - closed;
            steps.Add(new ProofStep("Their difference", difference.ToString()));
            if (difference.IsZero)
            {
                return formula with { ClosedForm = closedForm, Proof = new ClosedFormProof(steps.ToValueList()) };
            }

            why = $"multiplied out, they differ by {difference}";
        }
        catch (UnprovableException e)
        {
            why = e.Message;
        }

        var (counterExample, agreeing) = CompareOnSamples(formula.Definition, closedForm);
        if (counterExample is { } found)
        {
            if (new BrokenStep(formulas, MostTerms).Find(formula.Definition, closedForm, found) is { } broken)
            {
                diagnostics.Report(
                    StepDiagnostics.StepBreaksClosedForm, location, formula.Name, broken.Symbol, broken.At, broken.Count, broken.CountAt, broken.Rate, broken.Bound,
                    Text(broken.Example.Values()), broken.Example.Definition, broken.Example.ClosedForm);
            }
            else
            {
                diagnostics.Report(FormulaDiagnostics.WrongClosedForm, location, formula.Name, Text(found.Values()), found.Definition, found.ClosedForm);
            }
        }
        else if (agreeing < FewestSamples)
        {
            diagnostics.Report(FormulaDiagnostics.UnprovedClosedForm, location, formula.Name, why);
        }
        else
        {
            diagnostics.Report(FormulaDiagnostics.SampledClosedForm, location, formula.Name, why, agreeing);
            return formula with { ClosedForm = closedForm, Samples = agreeing };
        }

        return formula with { ClosedForm = null };
    }

    /// <summary>Small whole values at which the two differ, where some are found; and at how many others they are equal.</summary>
    private (CounterExample? CounterExample, int Agreeing) CompareOnSamples(Node definition, Node closedForm)
    {
        var agreeing = 0;
        var symbols = SymbolsOf(definition).Concat(SymbolsOf(closedForm)).Distinct().ToList();
        var budget = new ProofBudget();
        for (var sample = 0; sample < Samples && !budget.IsSpent; sample++)
        {
            // Ones, then twos, then values that go apart: few symbols need more to tell two polynomials apart.
            var values = symbols
                .Select((symbol, i) => new { symbol.Name, Value = (Rational)(sample < 2 ? sample + 1 : 1 + (((sample * (i + 1)) + (i * i)) % (5 + (sample / 10)))) })
                .ToDictionary(x => x.Name, x => x.Value, StringComparer.Ordinal);
            OrderSteps(symbols, values, isAtBoundAbove: sample % 2 == 0);
            var evaluator = new ExactEvaluator(formulas, values, MostTerms, budget);
            try
            {
                var (right, wrong) = (evaluator.Evaluate(definition), evaluator.Evaluate(closedForm));
                if (right != wrong)
                {
                    return (new CounterExample(symbols, values, right, wrong), agreeing);
                }

                agreeing++;
            }
            catch (Exception e) when (e is DivideByZeroException or UnprovableException)
            {
                // One of them has no value here, or takes too long to compute.
            }
        }

        return (null, agreeing);
    }

    /// <summary>The steps of a rate begin one behind the other, and exactly at a bound there is the amount of one of the two.</summary>
    private static void OrderSteps(List<Symbol> symbols, Dictionary<string, Rational> values, bool isAtBoundAbove)
    {
        foreach (var rate in symbols.Where(s => s.Steps is not null))
        {
            var (below, start) = (values[rate.Name], (Rational)0);
            foreach (var step in rate.Steps!.Higher.Where(s => values.ContainsKey(s.Bound.Name)))
            {
                values[step.Bound.Name] = start += values[step.Bound.Name];
                values[step.AtBound.Name] = isAtBoundAbove ? values[step.Above.Name] : below;
                below = values[step.Above.Name];
            }
        }
    }

    private static string Text(IEnumerable<(string Name, Rational Value)> values) => string.Join(", ", values.Select(v => $"{v.Name} = {v.Value}"));

    private IEnumerable<Symbol> SymbolsOf(Node node) => node.SelfAndDescendants().SelectMany(n => n switch
    {
        SymbolNode symbol => [symbol.Symbol],
        FormulaNode formula => formulas[formula.Name].Parameters,
        _ => Enumerable.Empty<Symbol>(),
    });
}
