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
        if (counterExample is var (values, right, wrong))
        {
            diagnostics.Report(FormulaDiagnostics.WrongClosedForm, location, formula.Name, values, right, wrong);
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
    private ((string Values, Rational Definition, Rational ClosedForm)? CounterExample, int Agreeing) CompareOnSamples(Node definition, Node closedForm)
    {
        var agreeing = 0;
        var names = SymbolsOf(definition).Concat(SymbolsOf(closedForm)).Distinct(StringComparer.Ordinal).ToList();
        var budget = new ProofBudget();
        for (var sample = 0; sample < Samples && !budget.IsSpent; sample++)
        {
            // Ones, then twos, then values that go apart: few symbols need more to tell two polynomials apart.
            var values = names
                .Select((name, i) => new { Name = name, Value = (Rational)(sample < 2 ? sample + 1 : 1 + (((sample * (i + 1)) + (i * i)) % (5 + (sample / 10)))) })
                .ToDictionary(x => x.Name, x => x.Value, StringComparer.Ordinal);
            var evaluator = new ExactEvaluator(formulas, values, MostTerms, budget);
            try
            {
                var (right, wrong) = (evaluator.Evaluate(definition), evaluator.Evaluate(closedForm));
                if (right != wrong)
                {
                    return ((string.Join(", ", names.Select(n => $"{n} = {values[n]}")), right, wrong), agreeing);
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

    private IEnumerable<string> SymbolsOf(Node node) => node.SelfAndDescendants().SelectMany(n => n switch
    {
        SymbolNode symbol => [symbol.Symbol.Name],
        FormulaNode formula => formulas[formula.Name].Parameters.Select(p => p.Name),
        _ => Enumerable.Empty<string>(),
    });
}
