using RateCards.Compiler.Model.Formulas;

namespace RateCards.Conformance.Tests.Engines;

/// <summary>A place where formulas are computed. To add one, implement this and name it in <see cref="All"/>.</summary>
internal interface IEngine
{
    /// <summary>What messages call it.</summary>
    string Name { get; }

    /// <summary>Computes every formula of each job's library for each row of inputs.</summary>
    /// <returns>For each job and row, the values in the order of the library's formulas.</returns>
    IReadOnlyList<double[][]> Run(IReadOnlyList<Job> jobs);

    /// <summary>What it is compared with.</summary>
    IEngine Reference => Exact;

    /// <summary>Why it is not run on any doubles whatever, and for that reason differs on them; null where it is.</summary>
    string? SparedFromWildInputs => null;

    /// <summary>The compiler's own evaluator, which says what IEEE arithmetic gives.</summary>
    static IEngine Exact { get; } = new Evaluator();

    /// <summary>What is to come of SQL, where a number that is not finite is null.</summary>
    static IEngine WithNulls { get; } = new NullingEvaluator();

    /// <summary>Every other engine; what takes longest comes first.</summary>
    static IReadOnlyList<IEngine> All { get; } =
    [
        new SqliteEngine(), SqlScriptEngine.DuckDb, PythonEngine.Module, SqlScriptEngine.PostgreSql, SqlScriptEngine.ClickHouse, JavaScriptEngines.InChromium,
        JavaScriptEngines.Module, JavaScriptEngines.Statements, new CSharpBatchEngine(), new CSharpEngine(),
    ];
}

/// <summary>Formulas with rows of inputs, each with a value for every symbol of the library, in its order.</summary>
internal sealed record Job(FormulaLibrary Library, IReadOnlyList<double[]> Inputs);
