using System.Text;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Units;
using RateCards.Targets.Data;
using RateCards.Targets.JavaScript;

namespace RateCards.Targets.Calculators;

/// <summary>What the scripts read, as a JavaScript expression: the calculators' data, and their formulas as functions.</summary>
internal static class WebCalculatorData
{
    /// <summary>The expression, on lines that start at the margin; a rate a line, so that a changed one shows as one changed line.</summary>
    public static string Write(Project project, IReadOnlyList<Calculator> calculators)
    {
        var needs = new CalculatorNeeds(project, calculators);
        return CalculatorData.Of(project, needs)
            .With(JsonObject.Of(("unitWords", UnitWordsOf(needs)), ("formulas", new JsonWord(Formulas(project, needs)))))
            .ToIndentedString(2);
    }

    /// <summary>What follows a rate, by its unit: "per 1M tokens".</summary>
    private static JsonObject UnitWordsOf(CalculatorNeeds needs) => JsonObject.Of(
        needs.Rates.Select(r => r.Meter.Unit).OfType<Unit>().Distinct(), u => u.Text, u => UnitWords.Of(u));

    /// <summary>Each formula with what is said of it and its function, in a scope of their own.</summary>
    private static string Formulas(Project project, CalculatorNeeds needs)
    {
        var statements = JavaScriptFormulas.Statements(project.Formulas, needs.Formulas.Select(f => f.Name));
        var code = new StringBuilder("(() => {\n").Append(Scripts.Indent(statements, 4)).Append("    return {\n");
        foreach (var formula in needs.Formulas)
        {
            code.Append("      ").Append(formula.Name).Append(": { title: ").Append((JsonNode)formula.Title).Append(", unit: ").Append((JsonNode)formula.Unit.Text)
                .Append(", parameters: ").Append(JsonArray.Of(formula.Parameters.Select(p => (JsonNode)p.Name)).ToString())
                .Append(", compute: ").Append(JavaScriptNames.OfFunction(formula.Name)).Append(" },\n");
        }

        return code.Append("    };\n  })()").ToString();
    }
}
