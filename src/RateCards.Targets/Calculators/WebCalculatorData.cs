using System.Text;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Units;
using RateCards.Targets.Data;
using RateCards.Targets.JavaScript;

namespace RateCards.Targets.Calculators;

/// <summary>What the scripts read, as a JavaScript expression: the calculators' data, and their formulas as functions.</summary>
internal static class WebCalculatorData
{
    private const string CalculatorsMember = "calculators";

    private const string SourcesMember = "sources";

    /// <summary>The expression, on lines that start at the margin; rates first, a line a model, so that a changed one shows as one changed line.</summary>
    /// <returns>An object with what calculators share, and the member <c>calculators</c>.</returns>
    public static string Write(Project project, IReadOnlyList<Calculator> calculators) => Write(project, calculators, _ => true, []);

    /// <summary>The same of one calculator, whose members stand beside what others would share with it.</summary>
    public static string Write(Project project, Calculator calculator)
    {
        var own = ((JsonArray)Drawn(CalculatorData.Of(project, new CalculatorNeeds(project, [calculator]))).First(m => m.Name == CalculatorsMember).Value).Items[0];
        return Write(project, [calculator], m => m.Name != CalculatorsMember, ((JsonObject)own).Members);
    }

    private static string Write(Project project, IReadOnlyList<Calculator> calculators, Func<JsonMember, bool> isKept, IEnumerable<JsonMember> others)
    {
        var needs = new CalculatorNeeds(project, calculators);
        var first = calculators.SelectMany(c => CalculatorDates.Of(project, c)).Append(project.AsOf).OrderBy(d => d).First();
        var members = JsonObject.Of(("cards", WebCalculatorRates.Of(needs.Rates, first))).Members
            .Concat(Drawn(CalculatorData.Of(project, needs)).Select(m => m.Name == SourcesMember ? CitedOf(m, needs, first) : m).Where(isKept))
            .Concat(others)
            .Append(new JsonMember("unitWords", UnitWordsOf(needs)))
            .Concat(JsonObject.Of(("graduated", Graduated(needs))).Members);
        var code = new StringBuilder("{\n");
        foreach (var member in members)
        {
            code.Append("  ").Append(member.Name).Append(": ").Append(ScriptLiteral.Write(member.Value, 2)).Append(",\n");
        }

        return code.Append("  formulas: ").Append(Formulas(project, needs)).Append(",\n}").ToString();
    }

    /// <summary>What scripts read of a configuration: not the rates, which stand as lines of cards, nor what no view says.</summary>
    private static IEnumerable<JsonMember> Drawn(JsonObject configuration) => configuration.Members.Where(m => m.Name != "rates").Select(Spared);

    private static JsonMember Spared(JsonMember member) => member.Name is CalculatorsMember or "offers" or "billings"
        ? member with { Value = JsonArray.Of(((JsonArray)member.Value).Items.Select(item => new JsonObject([.. ((JsonObject)item).Members.Where(m => IsDrawn(member.Name, m)).Select(Spared)]))) }
        : member;

    private static bool IsDrawn(string list, JsonMember member) => (list, member.Name) switch
    {
        (CalculatorsMember, "description") or ("billings", "source") => false,
        ("billings", "limits") => member.Value is JsonObject { Members.Count: > 0 },
        _ => true,
    };

    /// <summary>The sources that rates name on days that a reader can choose.</summary>
    private static JsonMember CitedOf(JsonMember sources, CalculatorNeeds needs, Date first)
    {
        var cited = new HashSet<string>(needs.Rates.SelectMany(r => r.Periods.Where(p => !(p.Until <= first)).Select(p => r.Card.IdOf(p.Value.Source))), StringComparer.Ordinal);
        return sources with { Value = new JsonObject([.. ((JsonObject)sources.Value).Members.Where(m => cited.Contains(m.Name))]) };
    }

    /// <summary>Ids of the cards where each unit has the price of its own step; null where there are none.</summary>
    private static JsonArray? Graduated(CalculatorNeeds needs) =>
        needs.Rates.Select(r => r.Card).Where(c => c.Steps is { Charge: StepCharge.Graduated }).Select(c => c.Id).Distinct().Select(id => (JsonNode)id).ToList() is { Count: > 0 } cards ? JsonArray.Of(cards) : null;

    /// <summary>What follows a rate, by its unit: "per 1M tokens".</summary>
    private static JsonObject UnitWordsOf(CalculatorNeeds needs) => JsonObject.Of(
        needs.Rates.Select(r => r.Meter.Unit).OfType<Unit>().Distinct(), u => u.Text, u => UnitWords.Of(u));

    /// <summary>Each formula with what is said of it and its function, a line each, in a scope of their own.</summary>
    private static string Formulas(Project project, CalculatorNeeds needs)
    {
        var code = new StringBuilder(Scripts.Indent(JavaScriptFormulas.Prelude(needs.Formulas), 4)).Append("""
                const formulas = {};
                const formula = (name, title, unit, inputs, uses, compute) => {
                  compute.inputs = Array.from(new Set(uses.flatMap((used) => used.inputs).concat(inputs.split(" ").filter(Boolean))));
                  formulas[name] = { title, unit, parameters: compute.inputs, compute };
                  return compute;
                };

            """.ReplaceLineEndings("\n"));
        // Of what formulas take, scripts ask for inputs alone: an offer without one of the rates that it needs is not made.
        var inputs = new HashSet<string>(needs.Calculators.SelectMany(c => c.Inputs).Select(i => i.Name), StringComparer.Ordinal);
        foreach (var formula in needs.Formulas)
        {
            // Those that the formulas it uses take are said there.
            var nodes = formula.Body.SelfAndDescendants();
            var uses = nodes.OfType<FormulaNode>().Select(n => project.Formulas.Find(n.Name)!).Distinct().ToList();
            var own = formula.Parameters.Except(uses.SelectMany(u => u.Parameters)).Select(p => p.Name).Where(inputs.Contains);
            var texts = new[] { formula.Name, formula.Title, formula.Unit.Text, string.Join(" ", own) };
            code.Append($"    const {JavaScriptNames.OfFunction(formula.Name)} = formula({string.Join(", ", texts.Select(t => new JsonText(t)))}, [{string.Join(", ", uses.Select(u => JavaScriptNames.OfFunction(u.Name)))}], {JavaScriptFormulas.OverOneObject(formula, project.Formulas)});\n");
        }

        return $"(() => {{\n{code}    return formulas;\n  }})()";
    }
}
