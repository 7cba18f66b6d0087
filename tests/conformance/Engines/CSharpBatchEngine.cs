using RateCards.Compiler.CSharp;
using RateCards.Compiler.Model.Formulas;

namespace RateCards.Conformance.Tests.Engines;

/// <summary>The generated C#, compiled, through its functions over columns of workloads.</summary>
internal sealed class CSharpBatchEngine : IEngine
{
    public string Name => "C# in batches";

    public IReadOnlyList<double[][]> Run(IReadOnlyList<Job> jobs)
    {
        var drivers = CSharpCode.Compile<Action<double[][], double[][]>>(jobs.Select(j => j.Library), "double[][] inputs, double[][] results", Driver);
        return jobs.Zip(drivers, (job, run) =>
        {
            var results = job.Library.Formulas.Select(_ => new double[job.Inputs.Count]).ToArray();
            run(Turned(job.Inputs, job.Library.Symbols.Count), results);
            return Turned(results, job.Inputs.Count);
        }).ToList();
    }

    /// <summary>Columns of rows, or rows of columns.</summary>
    private static double[][] Turned(IReadOnlyList<double[]> values, int count) =>
        Enumerable.Range(0, count).Select(i => values.Select(v => v[i]).ToArray()).ToArray();

    private static string Driver(FormulaLibrary library, string codeNamespace)
    {
        CSharpType TypeOf(Compiler.Units.Unit unit) => CSharpUnits.TypeOf(unit, codeNamespace);
        return CSharpCode.Calls(
            library,
            (symbol, column) => $"Array.ConvertAll(inputs[{column}], value => {TypeOf(symbol.Unit).Make("value")})",
            (i, formula, name, arguments) => $$"""
                {
                    var values = new {{TypeOf(formula.Unit).Name}}[results[{{i}}].Length];
                    Formulas.{{name}}({{arguments}}{{(arguments.Length > 0 ? ", " : "")}}values);
                    results[{{i}}] = Array.ConvertAll(values, value => {{TypeOf(formula.Unit).Read("value")}});
                }
                """);
    }
}
