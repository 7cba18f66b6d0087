using System.Text.RegularExpressions;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Formulas;
using RateCards.Targets.Calculators;
using RateCards.Targets.Data;
using RateCards.Targets.JavaScript;

namespace RateCards.Conformance.Tests.Engines;

/// <summary>Generated JavaScript, run by node and by Chromium.</summary>
internal static class JavaScriptEngines
{
    /// <summary>The ES module that others import.</summary>
    public static IEngine Module { get; } = OfNode("the JavaScript module", JavaScriptFormulas.Module);

    /// <summary>The same in a browser.</summary>
    public static IEngine InChromium { get; } = new ScriptEngine(
        "Chromium", "mjs", JavaScriptFormulas.Module, JavaScriptNames.OfFunction, folder => Tool.Node.Run(ScriptEngine.Script("chromium.mjs"), folder));

    /// <summary>The statements that calculators carry within themselves.</summary>
    public static IEngine Statements { get; } = OfNode("the JavaScript statements", library =>
        JavaScriptFormulas.Prelude(library.Formulas)
        + string.Concat(library.Formulas.Select(f => $"const {JavaScriptNames.OfFunction(f.Name)} = {JavaScriptFormulas.OverOneObject(f, library)};\n"))
        + $"export {{ {string.Join(", ", library.Formulas.Select(f => JavaScriptNames.OfFunction(f.Name)))} }};\n");

    /// <summary>
    /// A calculator's snippet, as the documentation platform gets it: its own functions, taken from what the component
    /// defines first of all, before anything of React or of JSX.
    /// </summary>
    public static IEngine Snippet(Project project, Calculator calculator)
    {
        var core = Regex.Match(WebCalculatorTarget.Snippet(project, calculator).Text, @"= \{\}\) => \{\n(.*?\n  const \[data\].*?\n)", RegexOptions.Singleline);
        core.Success.ShouldBeTrue("the snippet has no core");
        return OfNode($"the snippet {calculator.Id}", library =>
            $"const data = (() => {{\n  const useState = (make) => [make()];\n{core.Groups[1].Value}\n  return data;\n}})();\n"
            + string.Concat(library.Formulas.Select(f => $"export const {JavaScriptNames.OfFunction(f.Name)} = data.formulas[{(JsonNode)f.Name}].compute;\n")));
    }

    private static ScriptEngine OfNode(string name, Func<FormulaLibrary, string> write) =>
        new(name, "mjs", write, JavaScriptNames.OfFunction, folder => Tool.Node.Run(ScriptEngine.Script("node.mjs"), folder));
}
