using System.Globalization;
using RateCards.Compiler.Estimating.Requests;
using RateCards.Targets.Data;

namespace RateCards.Cli.Price;

/// <summary>The price of a request as <c>ratecards price --format json</c> prints it; amounts are exact.</summary>
internal static class PriceJson
{
    public static string Write(PriceRequest request, IReadOnlyList<RequestPrice> prices) => JsonObject.Of(
        ("model", request.Model),
        ("at", request.At.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture) + "Z"),
        ("counts", JsonObject.Of(request.Counts, c => c.What, c => c.Number)),
        ("prices", JsonArray.Of(prices.Select(OfPrice)))).ToIndentedString() + "\n";

    private static JsonObject OfPrice(RequestPrice price) => JsonObject.Of(
        ("provider", price.Provider),
        ("card", price.Card.Id),
        ("sku", price.Sku.Id),
        ("matchedBy", price.MatchedBy),
        ("at", JsonObject.Of(price.Path?.Coordinates ?? [], c => c.Axis, c => c.Value)),
        ("currency", price.Card.Currency),
        ("total", price.Total is { } total ? total : JsonNode.Null),
        ("missing", JsonNode.Optional(price.Missing)),
        ("charges", JsonArray.Of(price.Charges.Select(OfCharge))));

    private static JsonObject OfCharge(RequestCharge charge) => JsonObject.Of(
        ("meter", charge.Rate.Meter.Id),
        ("includes", JsonArray.Of(charge.IncludedIn.Select(JsonNode (what) => what))),
        ("count", charge.Count),
        ("rate", charge.Rate.Id),
        ("value", charge.Value.Value.Words),
        ("unit", JsonNode.Optional(charge.Rate.Meter.Unit?.Text)),
        ("since", charge.Value.Since.ToString()),
        ("step", JsonNode.Optional(charge.Rate.Path?.Step?.Id)),
        ("amount", charge.Amount));
}
