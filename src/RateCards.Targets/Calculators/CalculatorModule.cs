using System.Text;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;
using RateCards.Targets.Data;
using RateCards.Targets.JavaScript;

namespace RateCards.Targets.Calculators;

/// <summary>
/// <c>calculator.mjs</c>: an ES module with every formula as a function, and <c>estimate(calculatorId, inputs, asOf)</c>,
/// which gives what <c>ratecards estimate --format json</c> prints. It needs nothing else, neither a page nor a network.
/// </summary>
internal static class CalculatorModule
{
    public static IEnumerable<OutputFile> Write(Project project) =>
    [
        new OutputFile("calculator.mjs", Module(project)),
        new OutputFile("calculator.d.mts", Declarations(project)),
    ];

    private static string Module(Project project) => $"""
        {JavaScriptFormulas.Module(project.Formulas).TrimEnd()}

        // What the calculators compute from.
        const config = {Config(project)};

        {EmbeddedText.Read("Calculators/module.mjs").TrimEnd()}

        // What the calculators on pages compute with.
        const core = (() => {"{"}
        {Scripts.Indent(Scripts.Estimate, 2)}  return {"{"} calculatorsOf, defaultOf, isSold, estimate, paritiesOf, addRanges, told {"}"};
        {"}"})();

        """;

    /// <summary>The calculators' data, with the exported functions as the formulas.</summary>
    private static string Config(Project project)
    {
        var needs = new CalculatorNeeds(project, project.Calculators);
        var formulas = JsonObject.Of(needs.Formulas, f => f.Name, f => JsonObject.Of(
            ("title", f.Title), ("unit", f.Unit.Text), ("parameters", JsonArray.Of(f.Parameters.Select(p => (JsonNode)p.Name))), ("compute", new JsonWord(JavaScriptNames.OfFunction(f.Name)))));
        return CalculatorData.Of(project, needs).With(JsonObject.Of(("formulas", formulas))).ToIndentedString(2);
    }

    private static string Declarations(Project project)
    {
        var code = new StringBuilder(JavaScriptFormulas.Declarations(project.Formulas)).Append('\n');
        foreach (var calculator in project.Calculators)
        {
            code.Append("/** Inputs of the calculator \"").Append(calculator.Id).Append("\"; what is missing takes its default. */\n");
            code.Append("export interface ").Append(InterfaceOf(calculator.Id)).Append(" {");
            foreach (var input in calculator.Inputs)
            {
                var type = input is ChoiceInput choice ? OptionsOf(project, choice) : "number | string";
                code.Append("\n  /** ").Append(input.Label.Replace("*/", "* /")).Append(". */\n  ").Append(input.Name).Append("?: ").Append(type).Append(';');
            }

            code.Append("\n}\n\n");
        }

        code.Append(EmbeddedText.Read("Calculators/module.d.mts").TrimEnd()).Append("\n\n");
        foreach (var calculator in project.Calculators)
        {
            code.Append("export declare function estimate(calculatorId: ").Append((JsonNode)calculator.Id).Append(", inputs?: ")
                .Append(InterfaceOf(calculator.Id)).Append(", asOf?: string): Estimate;\n");
        }

        return code.ToString();
    }

    private static string OptionsOf(Project project, ChoiceInput choice) =>
        string.Join(" | ", project.CardOf(choice).Skus.Select(s => ((JsonNode)s.Id).ToString()));

    /// <summary><c>MultiTurnInputs</c> for <c>multi-turn</c>.</summary>
    internal static string InterfaceOf(string calculator) =>
        NameCase.Pascal(calculator) + "Inputs";
}
