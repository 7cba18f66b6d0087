using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;
using RateCards.Targets.Data;

namespace RateCards.Targets.Calculators;

/// <summary>
/// Rates as a price list has them: by card, a line an SKU and path, whose entries name the prices of all meters that were seen together.
/// <c>rates.mjs</c> makes rates by id of them.
/// </summary>
internal static class WebCalculatorRates
{
    /// <summary>Members by card: its meters, as id, label and unit, and its lines.</summary>
    /// <param name="first">The first day that a reader can choose: what ended before it is left out.</param>
    public static JsonObject Of(IEnumerable<Rate> rates, Date first) => JsonObject.Of(
        rates.GroupBy(r => r.Card), card => card.Key.Id, card =>
        {
            var meters = card.Select(r => r.Meter).Distinct().ToValueList();
            return JsonObject.Of(
                ("meters", JsonArray.Of(meters.Select(OfMeter))),
                ("lines", JsonObject.Of(card.GroupBy(r => LineOf(r)).Where(l => l.Any(IsEverOffered)), line => line.Key, line => JsonArray.Of(EntriesOf(line, meters, first)))));
        });

    /// <summary>A line that says of all its meters on all days that they are not offered says what its absence says.</summary>
    private static bool IsEverOffered(Rate rate) => rate.History.Any(v => v.Value.Kind != RateKind.NotOffered);

    private static JsonArray OfMeter(Meter meter) =>
        JsonArray.Of(new[] { meter.Id, meter.Label, meter.Unit?.Text }.OfType<string>().Select(t => (JsonNode)t));

    /// <summary>What the ids of a line's rates have beside card and meter: <c>kimi-k2p6</c>, or <c>kimi-k2p6 priority</c>.</summary>
    private static string LineOf(Rate rate)
    {
        var meter = $"{rate.Card.Id}.{rate.Sku.Id}.{rate.Meter.Id}";
        return rate.Id == meter ? rate.Sku.Id : $"{rate.Sku.Id} {rate.Id.Substring(meter.Length + 1)}";
    }

    private static IEnumerable<JsonNode> EntriesOf(IEnumerable<Rate> line, ValueList<Meter> meters, Date first)
    {
        var sku = line.First().Sku;
        var values = line.SelectMany(r => r.Periods.Where(p => !(p.Until <= first)).Select(p => p.Value).Select(v => (r.Meter, Value: v)));
        foreach (var seen in values.GroupBy(v => Sighting.Of(v.Value)).OrderBy(g => g.Key.Since))
        {
            var words = seen.Select(v => v.Value.Value).Distinct().ToList();
            var prices = meters.Select(m => seen.Where(v => v.Meter == m).Select(v => RatesJson.OfValue(v.Value.Value)).FirstOrDefault() ?? JsonNode.Null).ToList();
            while (prices[prices.Count - 1] == JsonNode.Null)
            {
                prices.RemoveAt(prices.Count - 1);
            }

            yield return JsonObject.Of(
                ("since", seen.Key.Since.ToString()),
                ("approximate", JsonNode.Flag(seen.Key.IsApproximate)),
                // A word that is said of every meter is said once.
                ("prices", words.Count == 1 && words[0].Kind is not (RateKind.Amount or RateKind.Reference) && seen.Count() == meters.Count ? words[0].Words : JsonArray.Of(prices)),
                ("source", seen.Key.Source),
                ("derived", JsonNode.Flag(seen.Key.IsDerived)),
                // Most prices are dated by the day on which they were first seen.
                ("seen", seen.Key.IsDerived || (seen.Key.Days is [var only] && only == seen.Key.Since) ? null : string.Join(" ", seen.Key.Days)));
        }

        if (sku.Retired is { } end)
        {
            yield return JsonObject.Of(("since", end.ToString()), ("prices", "retired"));
        }
    }

    /// <summary>What the prices of an entry have in common.</summary>
    private sealed record Sighting(Date Since, bool IsApproximate, string Source, bool IsDerived, ValueList<Date> Days)
    {
        public static Sighting Of(DatedValue value) =>
            new(value.Since, value.IsApproximate, value.Source.Id, value.Derivation is not null, value.Derivation is null ? value.Verified : []);
    }
}
