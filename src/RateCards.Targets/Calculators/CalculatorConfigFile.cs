using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Formulas;
using RateCards.Targets.Data;

namespace RateCards.Targets.Calculators;

/// <summary>
/// <c>calculator-config.json</c>: all calculators with rates, formulas as trees, and how figures are shown, to build another one on;
/// with its JSON Schema and its types in TypeScript.
/// </summary>
internal static class CalculatorConfigFile
{
    private const string SchemaPath = "schema/calculator-config.schema.json";

    /// <summary>Rises where a program that reads the file has to change.</summary>
    private const int FormatVersion = 2;

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
        var document = JsonObject.Of(("$schema", SchemaPath), ("version", FormatVersion)).With(CalculatorData.Of(project, needs, tagsValues: true)).With(JsonObject.Of(
            ("symbols", JsonObject.Of(symbols, s => s.Name, s => OfSymbol(s))),
            ("formulas", JsonObject.Of(needs.Formulas, f => f.Name, OfFormula)),
            ("display", Display)));
        return document.ToIndentedString() + "\n";
    }

    private static JsonObject OfSymbol(Symbol symbol) => JsonObject.Of(
        ("title", symbol.Title), ("notation", symbol.Notation), ("unit", symbol.Unit.Text), ("sentence", symbol.Sentence));

    /// <summary>How figures are shown, by what they are.</summary>
    private static JsonObject Display => JsonObject.Of(
        ("total", OfRule(FigureText.TotalRule)),
        ("money", OfRule(FigureText.MoneyRule)),
        ("ratio", JsonObject.Of(("percentDecimals", FigureText.PercentDecimals))),
        ("other", JsonObject.Of(("significantDigits", FigureText.SignificantDigits))));

    private static JsonObject OfRule(MoneyRule rule) => JsonObject.Of(
        ("wholeFrom", rule.WholeFrom),
        ("currencyDecimalsFrom", rule.CurrencyDecimalsFrom),
        ("significantDigitsBelow", rule.SignificantDigits),
        ("leastDecimalsBelow", rule.LeastDecimals > 0 ? rule.LeastDecimals : null));

    private static JsonObject OfFormula(Formula formula) => JsonObject.Of(
        ("title", formula.Title),
        ("notation", formula.Notation),
        ("unit", formula.Unit.Text),
        ("sentence", formula.Sentence),
        ("parameters", JsonArray.Of(formula.Parameters.Select(p => (JsonNode)p.Name))),
        ("tree", new JsonWord(FormulaTree.Of(formula.Body).ToString())));
}
