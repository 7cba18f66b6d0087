using System.Text;
using RateCards.Compiler.Calculators;
using RateCards.Compiler.Calculators.Estimates;
using RateCards.Compiler.Formulas;
using RateCards.Compiler.Model;
using RateCards.Compiler.Targets.JavaScript;
using RateCards.Compiler.Targets.Json;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Targets.WebCalculator;

/// <summary>
/// A calculator as its scripts read it, in one JavaScript expression: inputs, offers, presets, and of the project's rates,
/// sources, attributes and formulas those that it can need, with their whole history.
/// </summary>
internal sealed class WebCalculatorData
{
    private readonly Project _project;
    private readonly Calculator _calculator;
    private readonly IReadOnlyList<Dictionary<string, string>> _choices;

    private WebCalculatorData(Project project, Calculator calculator)
    {
        _project = project;
        _calculator = calculator;
        _choices = Combinations(calculator.Inputs.OfType<ChoiceInput>());
    }

    /// <summary>The expression, on lines that start at the margin.</summary>
    public static string Write(Project project, Calculator calculator)
    {
        // A rate a line, so that a changed one shows as one changed line.
        return new WebCalculatorData(project, calculator).Data().ToIndentedString(2);
    }

    private JsonObject Data()
    {
        var rates = UsedRates();
        return JsonObject.Of(
            ("id", _calculator.Id),
            ("title", _calculator.Title),
            ("asOf", _project.AsOf.ToString()),
            ("currency", rates.First(r => r.Meter.Unit?.IsMoney == true).Card.Currency),
            ("inputs", JsonArray.Of(_calculator.Inputs.Select(Input))),
            ("quantities", JsonArray.Of(_calculator.Quantities.Select(q => (JsonNode)q))),
            ("offers", JsonArray.Of(_calculator.Offers.Select(Offer))),
            ("baseline", _calculator.Baseline),
            ("curve", _calculator.Curve),
            ("parities", JsonArray.Of(_calculator.Parities.Select(p => JsonObject.Of(("input", p.Input), ("offer", p.Offer), ("formula", p.Formula))))),
            ("warnings", JsonArray.Of(_calculator.Warnings.Select(Warning))),
            ("presets", JsonArray.Of(_calculator.Presets.Select(Preset))),
            ("rates", JsonObject.Of(rates.Select(r => (r.Id, (JsonNode?)Rate(r))))),
            ("sources", Sources(rates)),
            ("attributes", Attributes()),
            ("formulas", new JsonWord(Formulas())));
    }

    private JsonNode Input(CalculatorInput input) => input is NumberInput number
        ? JsonObject.Of(
            ("name", number.Name), ("label", number.Label), ("help", number.Help), ("advanced", number.IsAdvanced),
            ("unit", Words(number.Unit)), ("min", number.Minimum), ("max", number.Maximum), ("step", number.Step), ("whole", number.IsWhole),
            ("default", number.Default is { } value ? value : null), ("defaultRate", number.DefaultRate))
        : Choice((ChoiceInput)input);

    private JsonObject Choice(ChoiceInput input)
    {
        var card = _project.Cards.First(c => c.Id == input.Card);
        var options = card.Skus
            .Select(s => (Sku: s, Days: DaysOfChange(input, s)))
            .Where(o => o.Days.Count > 0)
            .Select(o => JsonObject.Of(
                ("id", o.Sku.Id), ("label", ChoiceOptions.LabelOf(_project, input, o.Sku)), ("sold", JsonArray.Of(o.Days.Select(d => (JsonNode)d.ToString())))));
        return JsonObject.Of(
            ("name", input.Name), ("label", input.Label), ("help", input.Help), ("advanced", input.IsAdvanced),
            ("options", JsonArray.Of(options)), ("default", input.Default), ("defaultRate", input.DefaultRate));
    }

    /// <summary>The days on which an option came and went, in turn.</summary>
    private List<Date> DaysOfChange(ChoiceInput input, Sku sku)
    {
        var candidates = _project.Rates.OfCard(input.Card).Where(r => r.Sku.Id == sku.Id).SelectMany(r => r.History.Select(v => v.Since));
        var days = sku.Retired is { } retired ? candidates.Append(retired) : candidates;
        var changes = new List<Date>();
        foreach (var day in days.Distinct().OrderBy(d => d))
        {
            var isSold = ChoiceOptions.Of(_project, input, day).Any(s => s.Id == sku.Id);
            if (isSold != (changes.Count % 2 == 1))
            {
                changes.Add(day);
            }
        }

        return changes;
    }

    private static JsonNode Offer(Offer offer) => JsonObject.Of(
        ("id", offer.Id), ("label", offer.Label), ("note", offer.Note),
        ("billings", JsonArray.Of(offer.Billings.Select(b => JsonObject.Of(
            ("since", b.Since.ToString()), ("note", b.Note), ("figures", Figures(b.Figures)), ("parts", Figures(b.Parts)), ("limits", Figures(b.Limits)),
            ("rates", JsonObject.Of(b.Rates.Select(r => (r.Symbol, (JsonNode?)r.RatePattern)))))))));

    private static JsonObject Figures(IEnumerable<Figure> figures) => JsonObject.Of(figures.Select(f => (f.Name, (JsonNode?)f.Formula)));

    private static JsonNode Warning(Warning warning) => JsonObject.Of(
        ("formula", warning.Formula), ("input", warning.Input), ("text", warning.Text),
        ("attributes", JsonObject.Of(warning.Attributes.Select(a => (a.Symbol, (JsonNode?)a.AttributePattern)))));

    private JsonNode Preset(Preset preset) => JsonObject.Of(
        ("id", preset.Id), ("label", preset.Label), ("note", preset.Note),
        ("values", JsonObject.Of(preset.Values.Select(v => (v.Input, (JsonNode?)v.Value)))));

    private static JsonObject Rate(Rate rate)
    {
        var entries = rate.History.Select(v => JsonObject.Of(
            ("since", v.Since.ToString()), ("approximate", v.IsApproximate ? true : null), ("value", Value(v.Value)), ("source", SourceId(rate, v)),
            ("verified", JsonArray.Of(v.Verified.Select(d => (JsonNode)d.ToString())))));
        var label = rate.Path is { } path && rate.Id.EndsWith("." + path.Id, StringComparison.Ordinal) ? $"{rate.Meter.Label}, {path.Label}" : rate.Meter.Label;
        var retired = rate.Sku.Retired is { } day ? new[] { JsonObject.Of(("since", day.ToString()), ("value", "retired")) } : [];
        return JsonObject.Of(("label", label), ("unit", rate.Meter.Unit?.Text.Replace("Mtok", "1M tokens").Replace("ktok", "1K tokens")), ("history", JsonArray.Of(entries.Concat(retired))));
    }

    private static JsonNode Value(RateValue value) => value.IsAmount ? value.Amount : value.Words;

    private static string SourceId(Rate rate, DatedValue value) => $"{rate.Card.Id}.{value.Source.Id}";

    private static JsonObject Sources(IReadOnlyList<Rate> rates) => JsonObject.Of(rates
        .SelectMany(r => r.History.Select(v => (Id: SourceId(r, v), v.Source)))
        .GroupBy(s => s.Id)
        .Select(g => (g.Key, (JsonNode?)JsonObject.Of(
            ("title", g.First().Source.Title), ("url", g.First().Source.Url), ("trust", g.First().Source.Trust == Trust.Vendor ? "vendor" : "transcribed")))));

    /// <summary>The rates that some choice can bring in, in the order of the rate book.</summary>
    private List<Rate> UsedRates()
    {
        var patterns = _calculator.Offers.SelectMany(o => o.Billings).SelectMany(b => b.Rates).Select(r => r.RatePattern)
            .Concat(_calculator.Inputs.Select(i => i is NumberInput n ? n.DefaultRate : ((ChoiceInput)i).DefaultRate).OfType<string>());
        var ids = new HashSet<string>(Filled(patterns), StringComparer.Ordinal);
        return [.. _project.Rates.All.Where(r => ids.Contains(r.Id))];
    }

    private JsonObject Attributes()
    {
        var ids = new HashSet<string>(Filled(_calculator.Warnings.SelectMany(w => w.Attributes).Select(a => a.AttributePattern)), StringComparer.Ordinal);
        return JsonObject.Of(
            from card in _project.Cards
            from sku in card.Skus
            from attribute in sku.Attributes
            let id = $"{card.Id}.{sku.Id}.{attribute.Name}"
            where attribute.Amount is not null && ids.Contains(id)
            select (id, (JsonNode?)attribute.Amount!.Value));
    }

    private IEnumerable<string> Filled(IEnumerable<string> patterns) =>
        patterns.Distinct().SelectMany(p => _choices.Select(c => RatePattern.Fill(p, c)));

    /// <summary>Every way to choose, over all options that there ever are.</summary>
    private List<Dictionary<string, string>> Combinations(IEnumerable<ChoiceInput> inputs)
    {
        var combinations = new List<Dictionary<string, string>> { new(StringComparer.Ordinal) };
        foreach (var input in inputs)
        {
            var skus = _project.Cards.First(c => c.Id == input.Card).Skus;
            combinations = [.. combinations.SelectMany(c => skus.Select(s => new Dictionary<string, string>(c, StringComparer.Ordinal) { [input.Name] = s.Id }))];
        }

        return combinations;
    }

    /// <summary>The formulas that the calculator names, each with what is said of it and its function, in a scope of their own.</summary>
    private string Formulas()
    {
        var billings = _calculator.Offers.SelectMany(o => o.Billings).ToList();
        var names = _calculator.Quantities
            .Concat(billings.SelectMany(b => b.Figures.Concat(b.Parts).Concat(b.Limits)).Select(f => f.Formula))
            .Concat(_calculator.Parities.Select(p => p.Formula))
            .Concat(_calculator.Warnings.Select(w => w.Formula))
            .Distinct()
            .ToList();
        var code = new StringBuilder("(() => {\n").Append(Scripts.Indent(JavaScriptFormulas.Statements(_project.Formulas, names), 4)).Append("    return {\n");
        foreach (var formula in names.Select(n => _project.Formulas.Find(n)!))
        {
            code.Append("      ").Append(formula.Name).Append(": { title: ").Append((JsonNode)formula.Title).Append(", unit: ").Append((JsonNode)Words(formula.Unit))
                .Append(", compute: ").Append(JavaScriptNames.OfFunction(formula.Name)).Append(" },\n");
        }

        return code.Append("    };\n  })()").ToString();
    }

    /// <summary>A unit in the scripts' words; a number without a unit that is not a count is a ratio.</summary>
    private static string Words(Unit unit) => unit.Text == "1" ? "ratio" : unit.Text;
}
