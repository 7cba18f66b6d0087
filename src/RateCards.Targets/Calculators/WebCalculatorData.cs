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
    /// <summary>The expression, on lines that start at the margin; rates first, a line a model, so that a changed one shows as one changed line.</summary>
    public static string Write(Project project, IReadOnlyList<Calculator> calculators)
    {
        var needs = new CalculatorNeeds(project, calculators);
        var shared = CalculatorData.Of(project, needs);
        var members = JsonObject.Of(("cards", WebCalculatorRates.Of(needs.Rates, calculators.SelectMany(c => CalculatorDates.Of(project, c)).Append(project.AsOf).OrderBy(d => d).First())))
            .With(new JsonObject([.. shared.Members.Where(m => m.Name != "rates")]))
            .With(JsonObject.Of(("unitWords", UnitWordsOf(needs))));
        var code = new StringBuilder("{\n");
        foreach (var member in members.Members)
        {
            code.Append("  ").Append(member.Name).Append(": ").Append(ScriptLiteral.Write(member.Value, 2)).Append(",\n");
        }

        return code.Append("  formulas: ").Append(Formulas(project, needs)).Append(",\n}").ToString();
    }

    /// <summary>What follows a rate, by its unit: "per 1M tokens".</summary>
    private static JsonObject UnitWordsOf(CalculatorNeeds needs) => JsonObject.Of(
        needs.Rates.Select(r => r.Meter.Unit).OfType<Unit>().Distinct(), u => u.Text, u => UnitWords.Of(u));

    /// <summary>Each formula that calculators name with what is said of it and its function, in a scope of their own.</summary>
    private static string Formulas(Project project, CalculatorNeeds needs)
    {
        var statements = JavaScriptFormulas.Statements(project.Formulas, needs.Formulas.Select(f => f.Name));
        var code = new StringBuilder("(() => {\n").Append(Scripts.Indent(statements, 4))
            .Append("    const formula = (title, unit, parameters, compute) => ({ title, unit, parameters: parameters.split(\" \"), compute });\n    return {\n");
        foreach (var formula in needs.Formulas)
        {
            code.Append("      ").Append(formula.Name).Append(": formula(").Append((JsonNode)formula.Title).Append(", ").Append((JsonNode)formula.Unit.Text)
                .Append(", ").Append((JsonNode)string.Join(" ", formula.Parameters.Select(p => p.Name))).Append(", ").Append(JavaScriptNames.OfFunction(formula.Name)).Append("),\n");
        }

        return code.Append("    };\n  })()").ToString();
    }
}
