using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;
using RateCards.Targets.Data;

namespace RateCards.Targets.Calculators;

/// <summary>
/// Calculators as JSON, with everything they compute from but the formulas' code: what <c>calculator-config.json</c> holds,
/// and what generated calculators carry. <c>calculator-config.schema.json</c> describes it.
/// </summary>
internal static class CalculatorData
{
    /// <summary>Members of an object: <c>asOf</c>, <c>calculators</c>, <c>rates</c>, <c>attributes</c>, <c>sources</c>.</summary>
    /// <param name="tagsValues">Values of rates say what they are, for programs of others; else an amount is a number, and all else a word.</param>
    public static JsonObject Of(Project project, CalculatorNeeds needs, bool tagsValues = false) => JsonObject.Of(
        ("asOf", project.AsOf.ToString()),
        ("calculators", JsonArray.Of(needs.Calculators.Select(c => OfCalculator(project, c)))),
        ("rates", JsonObject.Of(needs.Rates, r => r.Id, r => OfRate(r, tagsValues))),
        ("attributes", JsonObject.Of(needs.Attributes, a => a.Id, a => a.Amount)),
        ("sources", JsonObject.Of(needs.Sources, s => s.Id, s => OfSource(s.Source))));

    private static JsonObject OfCalculator(Project project, Calculator calculator) => JsonObject.Of(
        ("id", calculator.Id),
        ("title", calculator.Title),
        ("description", calculator.Description),
        ("currency", calculator.CurrencyOf(project.Formulas)),
        ("dates", Texts(CalculatorDates.Of(project, calculator).Select(d => d.ToString()))),
        ("inputs", JsonArray.Of(calculator.Inputs.Select(i => OfInput(project, i)))),
        ("quantities", Texts(calculator.Quantities)),
        ("baseline", calculator.Baseline),
        ("offers", JsonArray.Of(calculator.Offers.Select(OfOffer))),
        ("parities", JsonArray.Of(calculator.Parities.Select(p => JsonObject.Of(("input", p.Input), ("offer", p.Offer), ("formula", p.Formula))))),
        ("curve", JsonNode.Optional(calculator.Curve)),
        ("warnings", JsonArray.Of(calculator.Warnings.Select(OfWarning))),
        ("presets", JsonArray.Of(calculator.Presets.Select(p => OfPreset(calculator, p)))));

    private static JsonObject OfInput(Project project, CalculatorInput input)
    {
        var shared = JsonObject.Of(
            ("name", input.Name),
            ("label", input.Label),
            ("help", JsonNode.Optional(input.Help)),
            ("advanced", JsonNode.Flag(input.IsAdvanced)));
        return shared.With(input is NumberInput number ? OfNumber(number) : OfChoice(project, (ChoiceInput)input));
    }

    private static JsonObject OfNumber(NumberInput input) => JsonObject.Of(
        ("unit", input.Unit.Text),
        ("whole", JsonNode.Flag(input.IsWhole)),
        ("min", input.Minimum),
        ("max", input.Maximum),
        ("step", input.Step),
        ("range", input.Range is { } range ? JsonArray.Of([range.Low, range.High]) : null),
        ("default", input.Default is { } value ? value : null),
        ("defaultRate", JsonNode.Optional(input.DefaultRate)),
        ("defaultFor", OfBindings(input.DefaultFor)),
        ("defaultPer", OfBindings(input.DefaultPer)));

    private static JsonObject? OfBindings(ValueList<RateBinding> bindings) =>
        bindings.Count == 0 ? null : JsonObject.Of(bindings, b => b.Symbol, b => b.RatePattern);

    private static JsonObject OfChoice(Project project, ChoiceInput input) => JsonObject.Of(
        ("options", JsonArray.Of(project.CardOf(input).Skus.Select(s => OfOption(project, input, s)))),
        ("default", JsonNode.Optional(input.Default)),
        ("defaultRate", JsonNode.Optional(input.DefaultRate)));

    private static JsonObject OfOption(Project project, ChoiceInput input, Sku option) => JsonObject.Of(
        ("id", option.Id),
        ("label", ChoiceOptions.LabelOf(project, input, option)),
        ("periods", JsonArray.Of(ChoiceOptions.Periods(project, input, option)
            .Select(p => JsonObject.Of(("since", p.Since.ToString()), ("until", JsonNode.Optional(p.Until?.ToString())))))));

    private static JsonObject OfOffer(Offer offer) => JsonObject.Of(
        ("id", offer.Id),
        ("label", offer.Label),
        ("note", JsonNode.Optional(offer.Note)),
        ("billings", JsonArray.Of(offer.Billings.Select(b => JsonObject.Of(
            ("since", b.Since.ToString()),
            ("source", JsonNode.Optional(b.Source)),
            ("note", JsonNode.Optional(b.Note)),
            ("buys", JsonNode.Optional(b.Buys)),
            ("figures", OfFigures(b.Figures)),
            ("parts", OfFigures(b.Parts)),
            ("limits", OfFigures(b.Limits)),
            ("rates", JsonObject.Of(b.Rates, r => r.Symbol, r => r.RatePattern)),
            ("optional", b.Optional.Any() ? Texts(b.Optional) : null))))));

    private static JsonObject OfFigures(ValueList<Figure> figures) => JsonObject.Of(figures, f => f.Name, f => f.Formula);

    private static JsonObject OfWarning(Warning warning) => JsonObject.Of(
        ("id", warning.Id),
        ("formula", warning.Formula),
        ("attributes", JsonObject.Of(warning.Attributes, a => a.Symbol, a => a.AttributePattern)),
        ("input", JsonNode.Optional(warning.Input)),
        ("impossible", JsonNode.Flag(warning.IsImpossible)),
        ("text", warning.Text));

    private static JsonObject OfPreset(Calculator calculator, Preset preset) => JsonObject.Of(
        ("id", preset.Id),
        ("label", preset.Label),
        ("note", JsonNode.Optional(preset.Note)),
        ("values", JsonObject.Of(preset.Values, v => v.Input, v => OfPresetValue(calculator, v))));

    private static JsonNode OfPresetValue(Calculator calculator, PresetValue value) =>
        calculator.FindInput(value.Input) is NumberInput ? new JsonWord(value.Value) : value.Value;

    /// <summary>A rate's history; where its SKU is retired, the word "retired" is the last thing that it says.</summary>
    private static JsonObject OfRate(Rate rate, bool tagsValues)
    {
        JsonNode Retired() => tagsValues ? JsonObject.Of(("kind", "retired")) : (JsonNode)"retired";
        var history = rate.History.Where(v => !rate.Sku.IsRetired(v.Since))
            .Select(v => RatesJson.OfEntry(v, rate.Card.IdOf(v.Source), tagsValues ? OfTagged(v.Value) : RatesJson.OfValue(v.Value)));
        var end = rate.Sku.Retired is { } day ? [JsonObject.Of(("since", day.ToString()), ("value", Retired()))] : Array.Empty<JsonObject>();
        return JsonObject.Of(
            ("label", rate.Meter.Label),
            ("unit", JsonNode.Optional(rate.Meter.Unit?.Text)),
            ("history", JsonArray.Of(history.Concat(end))));
    }

    /// <summary>A value with what kind it is; it has an amount where formulas can compute with it.</summary>
    private static JsonObject OfTagged(RateValue value) => value.Kind switch
    {
        RateKind.Amount => JsonObject.Of(("kind", "amount"), ("amount", value.Amount)),
        RateKind.Reference => JsonObject.Of(("kind", "sku"), ("sku", value.Words)),
        RateKind.Free => JsonObject.Of(("kind", value.Words), ("amount", 0)),
        _ => JsonObject.Of(("kind", value.Words)),
    };

    private static JsonObject OfSource(Source source) => JsonObject.Of(
        ("title", source.Title), ("url", source.Url), ("trust", RateTexts.TrustWord(source.Trust)));

    private static JsonArray Texts(IEnumerable<string> texts) => JsonArray.Of(texts.Select(t => (JsonNode)t));
}
