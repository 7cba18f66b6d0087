using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model.Formulas;

namespace RateCards.Conformance.Tests.Engines;

/// <summary><see cref="FormulaEvaluator"/>.</summary>
internal sealed class Evaluator : IEngine
{
    public string Name => "the evaluator";

    public IReadOnlyList<double[][]> Run(IReadOnlyList<Job> jobs) =>
        jobs.Select(job => job.Inputs.Select(row => Compute(job.Library, row)).ToArray()).ToList();

    private static double[] Compute(FormulaLibrary library, double[] row)
    {
        var values = library.Symbols.Zip(row).ToDictionary(x => x.First.Name, x => x.Second);
        var evaluator = new FormulaEvaluator(library, values);
        return library.Formulas.Select(f => evaluator.Evaluate(f.Name)).ToArray();
    }
}
