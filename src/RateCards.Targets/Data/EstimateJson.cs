using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;

namespace RateCards.Targets.Data;

/// <summary>An estimate as <c>ratecards estimate --format json</c> prints it; numbers are not rounded.</summary>
internal static class EstimateJson
{
    public static string Write(Estimate estimate) => JsonObject.Of(
        ("calculator", estimate.Calculator.Id),
        ("asOf", estimate.AsOf.ToString()),
        ("inputs", JsonObject.Of(estimate.Inputs, i => i.Input.Name, i => (i.Number is { } number ? number : i.Text))),
        ("quantities", OfValues(estimate.Quantities)),
        ("offers", JsonArray.Of(estimate.Offers.Select(OfOffer))),
        ("leftOut", JsonArray.Of(estimate.Absent.Select(OfAbsent))),
        ("parity", OfValues(estimate.Parity))).ToIndentedString() + "\n";

    private static JsonObject OfValues(IEnumerable<NamedValue> values) => JsonObject.Of(values, v => v.Name, v => v.Value);

    private static JsonObject OfOffer(OfferEstimate offer)
    {
        var members = new List<JsonMember> { new("id", offer.Offer.Id) };
        foreach (var figure in offer.Figures)
        {
            members.Add(new(NameCase.Camel(figure.Name), figure.Value));
            if (figure.Name == OfferEstimate.TotalName)
            {
                members.Add(new("ratio", offer.Ratio is { } ratio ? ratio : JsonNode.Null));
                members.AddRange(JsonObject.Of(("totalLow", offer.Range?.Low), ("totalHigh", offer.Range?.High)).Members);
            }
        }

        return new JsonObject(members);
    }

    private static JsonObject OfAbsent(AbsentOffer absent) =>
        JsonObject.Of(("id", absent.Offer.Id), ("label", absent.Offer.Label), ("reason", absent.Reason));
}
