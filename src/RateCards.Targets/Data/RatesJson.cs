using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Units;

namespace RateCards.Targets.Data;

/// <summary>Every rate with its whole history, what is in force now, and where each figure was seen: <c>rates.json</c>.</summary>
internal static class RatesJson
{
    private const string SchemaPath = "schema/rates.schema.json";

    /// <summary>Rises where a program that reads the file has to change.</summary>
    private const int FormatVersion = 2;

    /// <summary>The file, with its JSON Schema and its types in TypeScript.</summary>
    public static IEnumerable<OutputFile> WriteAll(Project project) =>
    [
        Write(project),
        new OutputFile("rates-json.d.ts", EmbeddedText.Read("Data/rates-json.d.ts")),
        new OutputFile(SchemaPath, EmbeddedText.Read("Data/rates.schema.json")),
    ];

    public static OutputFile Write(Project project)
    {
        var document = JsonObject.Of(
            ("$schema", SchemaPath),
            ("version", FormatVersion),
            ("asOf", project.AsOf.ToString()),
            ("cards", JsonObject.Of(project.Cards, c => c.Id, c => OfCard(c))),
            ("rates", new JsonSequence(project.Rates.All.Select(r => OfRate(r, project)))));
        return new OutputText().Append(document, int.MaxValue).Append('\n').ToFile("rates.json");
    }

    /// <summary>A rate's value: a number where it is an amount, else its words ("not offered"), or the id of the SKU that it names.</summary>
    public static JsonNode OfValue(RateValue value) => value.IsAmount ? value.Amount : value.Words;

    /// <summary>
    /// A value that says what it is, so that nobody takes a word for a number: an amount by its digits, which a JSON number
    /// would lose, the SKU that is named, or the words for what has no amount.
    /// </summary>
    private static JsonObject OfTagged(RateValue value) => value.Kind switch
    {
        RateKind.Amount => JsonObject.Of(("kind", "amount"), ("amount", value.Words)),
        RateKind.Reference => JsonObject.Of(("kind", "sku"), ("sku", value.Words)),
        _ => JsonObject.Of(("kind", value.Words)),
    };

    /// <summary>What code that looks up rates by date needs of a dated value.</summary>
    /// <param name="source">What stands for the value's source there.</param>
    /// <param name="written">How its value is written.</param>
    public static JsonObject OfEntry(DatedValue value, JsonNode source, JsonNode written) => JsonObject.Of(
        ("since", value.Since.ToString()),
        ("approximate", JsonNode.Flag(value.IsApproximate)),
        ("value", written),
        ("source", source),
        ("derived", JsonNode.Flag(value.Derivation is not null)),
        ("verified", Sightings(value)));

    /// <summary>Days on which the value itself was seen: what follows from another rate was not.</summary>
    private static JsonArray Sightings(DatedValue value) =>
        JsonArray.Of((value.Derivation is null ? value.Verified : []).Select(d => (JsonNode)d.ToString()));

    private static JsonObject OfCard(Card card) => JsonObject.Of(
        ("title", card.Title),
        ("provider", card.Provider),
        ("currency", card.Currency),
        ("note", JsonNode.Optional(card.Note)),
        ("bands", card.Bands is { } scale ? JsonObject.Of(("title", scale.Title), ("unit", scale.Unit)) : null),
        ("axes", card.HasConditions ? JsonObject.Of(card.Axes, a => a.Id, a => JsonObject.Of(a.Values, v => v.Id, OfAxisValue)) : null),
        ("steps", card.Steps is { } steps ? OfSteps(steps) : null),
        ("sources", JsonObject.Of(card.Sources, s => s.Id, s => OfSource(s))));

    private static JsonObject OfAxisValue(AxisValue value) => JsonObject.Of(
        ("label", value.Label),
        ("hours", value.Hours is { } hours
            ? JsonObject.Of(("from", hours.FromText), ("until", hours.UntilText), ("days", hours.Days.Count == 0 ? null : JsonArray.Of(hours.Days.Select(d => (JsonNode)HourWindow.DayNames[d]))), ("zone", hours.Zone?.Name ?? "UTC"))
            : null));

    private static JsonObject OfSteps(StepRule steps) => JsonObject.Of(
        ("title", steps.Title),
        ("by", JsonArray.Of(steps.By.Select(m => (JsonNode)m))),
        ("charge", steps.Charge == StepCharge.Graduated ? "graduated" : "volume"));

    private static JsonObject OfSource(Source source) => JsonObject.Of(
        ("title", source.Title),
        ("url", source.Url),
        ("verified", JsonNode.Optional(source.Verified?.ToString())),
        ("trust", RateTexts.TrustWord(source.Trust)),
        ("note", JsonNode.Optional(source.Note)));

    private static JsonObject OfRate(Rate rate, Project project) => OfRate(rate, project, RateStanding.Of(rate, project.AsOf, project.Settings.StaleAfterDays));

    private static JsonObject OfRate(Rate rate, Project project, RateStanding standing) => JsonObject.Of(
        ("id", rate.Id),
        ("card", rate.Card.Id),
        ("provider", rate.Card.Provider),
        ("sku", rate.Sku.Id),
        ("label", rate.Sku.LabelAsOf(project.AsOf, rate.Card.Bands)),
        ("meter", rate.Meter.Id),
        ("path", JsonNode.Optional(rate.Path?.Id)),
        ("at", rate.Card.HasConditions ? JsonObject.Of(rate.Path?.Coordinates ?? [], c => c.Axis, c => c.Value) : null),
        ("step", rate.Path?.Step is { } step ? JsonObject.Of((step.IsInclusive ? "from" : "above", step.Count)) : null),
        ("unit", JsonNode.Optional(rate.Meter.Unit?.Text)),
        ("currency", JsonNode.Optional(rate.Meter.Unit is { } money ? Currency.Of(money) : null)),
        ("retired", JsonNode.Optional(rate.Sku.Retired?.ToString())),
        ("bands", rate.Sku.Entries.Any(e => e.Band is not null) ? JsonArray.Of(rate.Sku.Entries.Where(e => e.Band is not null).Select(OfBand)) : null),
        ("now", !rate.Sku.IsRetired(project.AsOf) && standing.Value is { } now ? OfDated(now) : JsonNode.Null),
        ("stale", JsonNode.Flag(standing.IsStale)),
        ("latest", standing.Latest is { } latest ? OfDated(latest) : null),
        ("history", JsonArray.Of(rate.History.Select(OfDated))));

    /// <summary>The bounds from a day on, in the words of the cards; one that is not there is open.</summary>
    private static JsonObject OfBand(RateEntry entry) => JsonObject.Of(
        ("since", entry.Since.ToString()),
        ("approximate", JsonNode.Flag(entry.IsApproximate)),
        (entry.Band!.IncludesLower ? "from" : "above", entry.Band.Lower is { } lower ? lower : null),
        (entry.Band.IncludesUpper ? "up-to" : "below", entry.Band.Upper is { } upper ? upper : null));

    private static JsonObject OfDated(DatedValue value) => JsonObject.Of(
        ("since", value.Since.ToString()),
        ("until", JsonNode.Optional(value.Until?.ToString())),
        ("approximate", JsonNode.Flag(value.IsApproximate)),
        ("value", OfTagged(value.Value)),
        ("derived", value.Derivation is { } d ? JsonObject.Of(("from", d.BaseRateId), ("factor", d.FactorValue)) : null),
        ("source", value.Source.Id),
        ("verified", Sightings(value)),
        ("correction", JsonNode.Optional(value.Correction)),
        ("note", JsonNode.Optional(value.Note)));
}
