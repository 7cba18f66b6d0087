using RateCards.Compiler.CSharp;
using RateCards.Compiler.Model.Formulas;

namespace RateCards.Conformance.Tests.Engines;

/// <summary>The generated C#, compiled, through its typed functions.</summary>
internal sealed class CSharpEngine : IEngine
{
    public string Name => "C#";

    public IReadOnlyList<double[][]> Run(IReadOnlyList<Job> jobs)
    {
        var drivers = CSharpCode.Compile<Action<double[], double[]>>(jobs.Select(j => j.Library), "double[] inputs, double[] results", Driver);
        return jobs.Zip(drivers, (job, run) => job.Inputs.Select(row =>
        {
            var results = new double[job.Library.Formulas.Count];
            run(row, results);
            return results;
        }).ToArray()).ToList();
    }

    /// <summary>Code that takes doubles into the typed functions and back out.</summary>
    private static string Driver(FormulaLibrary library, string codeNamespace) => CSharpCode.Calls(
        library,
        (symbol, column) => CSharpUnits.TypeOf(symbol.Unit, codeNamespace).Make($"inputs[{column}]"),
        (i, formula, name, arguments) => $"results[{i}] = {CSharpUnits.TypeOf(formula.Unit, codeNamespace).Read($"Formulas.{name}({arguments})")};");
}
