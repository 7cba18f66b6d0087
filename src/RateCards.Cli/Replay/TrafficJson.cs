using RateCards.Targets.Data;

namespace RateCards.Cli.Replay;

/// <summary>What traffic would have cost, as <c>ratecards replay --format json</c> prints it; numbers are not rounded.</summary>
internal static class TrafficJson
{
    public static string Write(TrafficReport report) => JsonObject.Of(
        ("calculator", report.Calculator.Id),
        ("requests", Whole(report.Requests)),
        ("rows", JsonObject.Of(
            ("read", Whole(report.Read)), ("priced", Whole(report.Priced)), ("unpriced", Whole(report.Unpriced)), ("refused", Whole(0)))),
        ("models", JsonArray.Of(report.Models.Select(m => JsonObject.Of(
            [("model", m.Model), ("requests", Whole(m.Requests)), .. report.Counts.Select((c, i) => (c.Name, (JsonNode)m.Counts[i]))])))),
        ("offers", JsonArray.Of(report.Offers.Select(o => JsonObject.Of(
            ("id", o.Offer.Id),
            // What covers a part only is not a total.
            ("total", o.Missing.Count == 0 ? o.Cost : JsonNode.Null),
            ("ratio", report.Ratio(o) is { } ratio ? ratio : JsonNode.Null),
            ("cost", o.Requests > 0 ? o.Cost : JsonNode.Null),
            ("requests", Whole(o.Requests)),
            ("missing", JsonArray.Of(o.Missing.Select(m => JsonObject.Of(("model", m.Model), ("requests", Whole(m.Requests)), ("reason", m.Reason))))))))),
        ("unknown", JsonArray.Of(report.Unknown.Select(u => JsonObject.Of(("model", u.Model), ("requests", Whole(u.Requests))))))).ToIndentedString() + "\n";

    private static JsonNode Whole(long number) => (decimal)number;
}
