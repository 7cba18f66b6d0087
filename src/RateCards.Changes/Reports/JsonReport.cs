using RateCards.Changes.Comparison;
using RateCards.Changes.Outputs;
using RateCards.Changes.Renaming;
using RateCards.Changes.Scenarios;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Cards;
using RateCards.Targets.Data;

namespace RateCards.Changes.Reports;

/// <summary>The report for programs; <c>docs/schemas/change-report.schema.json</c> says what it holds. Complete and unrounded, however long.</summary>
internal static class JsonReport
{
    public static string Write(ChangeReport report) => JsonObject.Of(
        ("before", Of(report.Before)),
        ("after", Of(report.After)),
        ("headline", ReportSections.HeadlineOf(report)),
        ("failures", JsonArray.Of(report.Failures.Select(f => JsonNode.Optional(f)!))),
        ("uncompared", JsonArray.Of(report.Uncompared.Select(Of))),
        ("problems", JsonArray.Of(report.Problems.Select(Of))),
        ("renames", JsonArray.Of(report.Renames.Select(Of))),
        ("rates", JsonArray.Of(report.Rates.Select(Of))),
        ("model", JsonArray.Of(report.Model.Select(Of))),
        ("scenarios", JsonArray.Of(report.Scenarios.Select(Of))),
        ("claims", JsonArray.Of(report.Claims.Select(Of))),
        ("names", JsonArray.Of(report.Names.Select(Of))),
        ("files", JsonArray.Of(report.Files.Select(Of)))).ToIndentedString();

    private static JsonObject Of(ReportSide side) => JsonObject.Of(("name", side.Name), ("asOf", side.AsOf.ToString()));

    private static JsonObject Of(Diagnostic problem) => JsonObject.Of(
        ("id", problem.Id),
        ("severity", problem.SeverityWord),
        ("file", problem.Location.Path),
        ("line", problem.Location.Start.Line),
        ("column", problem.Location.Start.Column),
        ("message", problem.Message),
        ("help", problem.Help));

    private static JsonObject Of(Uncompared part) => JsonObject.Of(("what", part.What), ("side", part.Side), ("error", Of(part.Error)));

    private static JsonObject Of(Rename rename) => JsonObject.Of(
        ("part", Word(rename.Part)),
        ("before", rename.Before),
        ("after", rename.After),
        ("label", rename.Label),
        ("breaks", JsonArray.Of(rename.Breaks.Select(b => JsonNode.Optional(b)!))));

    private static JsonObject Of(RateChange change) => JsonObject.Of(
        ("id", change.Rate.Id),
        ("name", ReportText.NameOf(change.Rate)),
        ("kind", Word(change.Kind)),
        ("moment", Word(change.Moment)),
        ("isPrice", change.IsPrice),
        ("unit", change.Rate.Meter.Unit?.Text),
        ("beforeUnit", change.BeforeUnit?.Text),
        ("before", Of(change.Before)),
        ("after", Of(change.After)),
        ("difference", change.Difference is { } difference ? (JsonNode)difference : null),
        ("percent", change.Percent is { } percent ? (JsonNode)percent : null),
        ("since", change.Since.ToString()),
        ("until", change.Until?.ToString()),
        ("previousSince", change.PreviousSince?.ToString()),
        ("steps", change.Steps.Count == 0 ? null : JsonArray.Of(change.Steps.Select(s => Of(s)!))),
        ("usedBy", JsonArray.Of(change.UsedBy.Select(o => JsonNode.Optional(o)!))));

    private static JsonObject? Of(DatedValue? value) => value is null ? null : JsonObject.Of(
        ("value", RatesJson.OfValue(value.Value)),
        ("since", value.Since.ToString()),
        ("approximate", JsonNode.Flag(value.IsApproximate)),
        ("source", value.Source.Title),
        ("url", value.Source.Url),
        ("trust", RateTexts.TrustWord(value.Source.Trust)),
        ("verified", JsonArray.Of(value.Verified.Select(d => JsonNode.Optional(d.ToString())!))),
        ("correction", value.Correction),
        ("note", value.Note),
        ("derived", value.Derivation is { } from
            ? JsonObject.Of(("from", from.BaseRateId), ("factor", from.FactorValue), ("factorId", from.FactorId))
            : null));

    private static JsonObject Of(ModelChange change) => JsonObject.Of(
        ("area", Word(change.Area)),
        ("kind", Word(change.Kind)),
        ("id", change.Id),
        ("label", change.Label),
        ("aspect", change.Aspect.Length == 0 ? null : change.Aspect),
        ("before", change.Before),
        ("after", change.After),
        ("since", change.Since?.ToString()),
        ("moment", Word(change.Moment)));

    private static JsonObject Of(ScenarioChange scenario) => JsonObject.Of(
        ("calculator", scenario.Calculator.Id),
        ("preset", scenario.Preset.Id),
        ("choice", scenario.Choice?.Id),
        ("isDefault", JsonNode.Flag(scenario.IsDefault)),
        ("isRedefined", JsonNode.Flag(scenario.IsRedefined)),
        ("beforeAsOf", scenario.BeforeAsOf.ToString()),
        ("afterAsOf", scenario.AfterAsOf.ToString()),
        ("cheapestBefore", scenario.CheapestBefore?.Offer.Id),
        ("cheapestAfter", scenario.CheapestAfter?.Offer.Id),
        ("offers", JsonArray.Of(scenario.Offers.Select(Of))),
        ("flips", JsonArray.Of(scenario.Flips.Select(f => JsonObject.Of(("since", f.Since.ToString()), ("from", f.From?.Id), ("to", f.To?.Id))))));

    private static JsonObject Of(OfferChange offer) => JsonObject.Of(
        ("id", offer.Offer.Id),
        ("before", Of(offer.Before)),
        ("after", Of(offer.After)),
        ("percent", offer.Percent is { } percent ? (JsonNode)percent : null),
        ("absence", offer.Absence));

    private static JsonObject? Of(OfferState? state) => state is null ? null : JsonObject.Of(
        ("total", state.Total),
        ("currency", state.Currency),
        ("ratio", state.Ratio is { } ratio ? (JsonNode)ratio : null),
        ("breakEven", state.BreakEven is { } value ? (JsonNode)value : null),
        ("formula", state.Formula));

    private static JsonObject Of(ClaimChange claim) => JsonObject.Of(
        ("kind", Word(claim.Kind)),
        ("text", claim.Text),
        ("workload", claim.Workload),
        ("leftBefore", claim.LeftBefore is { } before ? (JsonNode)before : null),
        ("left", claim.Left),
        ("right", claim.Right),
        ("file", claim.Location.Path),
        ("line", claim.Location.Start.Line));

    private static JsonObject Of(NameChange name) => JsonObject.Of(
        ("kind", Word(name.Kind)),
        ("name", name.Name),
        ("isBreaking", name.IsBreaking),
        ("before", name.Before),
        ("after", name.After));

    private static JsonObject Of(FileChange file) => JsonObject.Of(("kind", Word(file.Kind)), ("path", file.Path));

    /// <summary>A word of an enumeration as JSON spells it: <c>inForce</c>.</summary>
    private static string Word<T>(T value)
        where T : struct, Enum => NameCase.Uncapitalized(value.ToString());
}
