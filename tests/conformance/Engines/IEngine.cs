using RateCards.Compiler.Formulas;

namespace RateCards.Conformance.Tests.Engines;

/// <summary>A place where formulas are computed. To add one, implement this and name it in <see cref="All"/>.</summary>
public interface IEngine
{
    /// <summary>What messages call it.</summary>
    string Name { get; }

    /// <summary>Computes every formula of each job's library for each row of inputs.</summary>
    /// <returns>For each job and row, the values in the order of the library's formulas.</returns>
    IReadOnlyList<double[][]> Run(IReadOnlyList<Job> jobs);

    /// <summary>The compiler's own evaluator, which the others are compared with.</summary>
    static IEngine Reference { get; } = new Evaluator();

    /// <summary>Every other engine.</summary>
    static IReadOnlyList<IEngine> All { get; } =
    [
        new CSharpEngine(), new CSharpBatchEngine(), JavaScriptEngines.Module, JavaScriptEngines.Statements, JavaScriptEngines.InChromium, PythonEngine.Module,
    ];
}

/// <summary>Formulas with rows of inputs, each with a value for every symbol of the library, in its order.</summary>
public sealed record Job(FormulaLibrary Library, IReadOnlyList<double[]> Inputs);
