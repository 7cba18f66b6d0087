using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Formulas;
using RateCards.Targets.Data;
using RateCards.Targets.JavaScript;

namespace RateCards.Targets.Calculators;

/// <summary>
/// <c>calculator-config.json</c>: all calculators with rates, and formulas as code and as trees, to build another one on;
/// with its JSON Schema and its types in TypeScript.
/// </summary>
public static class CalculatorConfigFile
{
    private const string SchemaPath = "schema/calculator-config.schema.json";

    /// <summary>Rises where a program that reads the file has to change.</summary>
    private const int FormatVersion = 1;

    public static IEnumerable<OutputFile> Write(Project project) =>
    [
        new OutputFile("calculator-config.json", Config(project)),
        new OutputFile("calculator-config.d.ts", EmbeddedText.Read("Calculators/calculator-config.d.ts")),
        new OutputFile(SchemaPath, EmbeddedText.Read("Calculators/calculator-config.schema.json")),
    ];

    private static string Config(Project project)
    {
        var needs = new CalculatorNeeds(project, project.Calculators);
        var symbols = project.Formulas.Symbols.Where(s => needs.Formulas.Any(f => f.Parameters.Contains(s)));
        var document = JsonObject.Of(("$schema", SchemaPath), ("version", FormatVersion)).With(CalculatorData.Of(project, needs)).With(JsonObject.Of(
            ("symbols", JsonObject.Of(symbols, s => s.Name, s => OfSymbol(s))),
            ("prelude", JavaScriptFormulas.Prelude(needs.Formulas).TrimEnd()),
            ("formulas", JsonObject.Of(needs.Formulas, f => f.Name, f => OfFormula(f, project.Formulas)))));
        return document.ToIndentedString() + "\n";
    }

    private static JsonObject OfSymbol(Symbol symbol) => JsonObject.Of(
        ("title", symbol.Title), ("notation", symbol.Notation), ("unit", symbol.Unit.Text), ("sentence", symbol.Sentence));

    private static JsonObject OfFormula(Formula formula, FormulaLibrary library) => JsonObject.Of(
        ("title", formula.Title),
        ("notation", formula.Notation),
        ("unit", formula.Unit.Text),
        ("sentence", formula.Sentence),
        ("parameters", JsonArray.Of(formula.Parameters.Select(p => (JsonNode)p.Name))),
        ("function", JavaScriptNames.OfFunction(formula.Name)),
        ("javascript", JavaScriptFormulas.Function(formula, library)),
        ("tree", new JsonWord(FormulaTree.Of(formula.Body).ToString())));
}
