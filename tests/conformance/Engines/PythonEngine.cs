using RateCards.Targets.Python;

namespace RateCards.Conformance.Tests.Engines;

/// <summary>The generated Python.</summary>
internal static class PythonEngine
{
    /// <summary>The module, with the rates that stand in it beside the formulas.</summary>
    public static IEngine Module { get; } = new ScriptEngine(
        "Python",
        "py",
        library => PythonModule.Write(Repository.Project with { Formulas = library, Calculators = [] }).Text,
        PythonNames.Of,
        folder => Tool.Python.Run(ScriptEngine.Script("python.py"), folder));
}
