using System.Text.Json;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;
using RateCards.Interchange.Terms;
using RateCards.Interchange.Writing;

namespace RateCards.Interchange.GenaiPrices;

/// <summary>Providers of genai-prices, with their whole history.</summary>
internal static class GenaiPricesWriter
{
    public static ListExport Write(PriceListContent content, Date day)
    {
        var leftOut = new ExportLedger();
        var text = ListText.Json(2, json =>
        {
            json.WriteStartArray();
            foreach (var provider in content.Providers)
            {
                json.WriteStartObject();
                json.WriteString("id", provider.Id);
                json.WriteString("name", provider.Name);
                json.WriteStartArray("pricing_urls");
                json.WriteStringValue(provider.Url);
                json.WriteEndArray();
                json.WriteStartArray("models");
                foreach (var model in content.Models.Where(m => m.Provider == provider.Id))
                {
                    WriteModel(json, model, leftOut);
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
        // By what an address of the provider's service is known, which no card says.
        return new ListExport([new ListFile("data.json", text) { Missing = ["api_pattern"] }], leftOut.Lines);
    }

    private static void WriteModel(Utf8JsonWriter json, ListedModel model, ExportLedger leftOut)
    {
        json.WriteStartObject();
        json.WriteString("id", model.Name);
        if (model.Label != model.Name)
        {
            json.WriteString("name", model.Label);
        }

        json.WritePropertyName("match");
        GenaiPricesMatch.Write(json, model.Match);
        if (model.Count("context") is { } context)
        {
            json.WriteNumber("context_window", context);
        }

        var conditions = Conditions(model, leftOut);
        json.WritePropertyName("prices");
        if (conditions.Count < 2)
        {
            WritePrices(json, conditions.SelectMany(c => c.Prices));
        }
        else
        {
            json.WriteStartArray();
            foreach (var (since, hours, prices) in conditions)
            {
                json.WriteStartObject();
                WriteConstraint(json, since, hours);
                json.WritePropertyName("prices");
                WritePrices(json, prices);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    /// <summary>The prices by date and hours, as the list has them: what always holds first.</summary>
    private static List<(Date? Since, string? Hours, List<PriceTerm> Prices)> Conditions(ListedModel model, ExportLedger leftOut)
    {
        var known = new List<(PriceTerm Price, string? Hours)>();
        foreach (var price in model.Prices)
        {
            var hours = price.Coordinates is [{ Axis: Axis.Hours, Value: var window }] && TermAxes.FindHours(window) is not null ? window : null;
            if ((hours is not null || price.Tier == TermAxes.StandardTier) && price.From is null or { IsInclusive: false } && GenaiPricesFields.All.Any(f => f.Meter == price.Meter))
            {
                known.Add((price, hours));
            }
            else
            {
                leftOut.Add(model, price.Subject, "the list has no field for the price");
            }
        }

        return [.. known.GroupBy(k => (k.Price.Since, k.Hours)).OrderBy(g => g.Key.Since).ThenBy(g => g.Key.Hours, StringComparer.Ordinal)
            .Select(g => (g.Key.Since, g.Key.Hours, g.Select(k => k.Price).ToList()))];
    }

    private static void WriteConstraint(Utf8JsonWriter json, Date? since, string? hours)
    {
        if (hours is null && since is null)
        {
            return;
        }

        json.WriteStartObject("constraint");
        if (hours is not null && TermAxes.FindHours(hours) is var (from, until))
        {
            json.WriteString("start_time", $"{from}:00Z");
            json.WriteString("end_time", $"{until}:00Z");
        }
        else
        {
            json.WriteString("start_date", since!.ToString());
        }

        json.WriteEndObject();
    }

    private static void WritePrices(Utf8JsonWriter json, IEnumerable<PriceTerm> prices)
    {
        var byMeter = prices.ToLookup(p => p.Meter, StringComparer.Ordinal);
        json.WriteStartObject();
        foreach (var (field, meter, scale) in GenaiPricesFields.All)
        {
            var steps = byMeter[meter].OrderBy(p => p.From?.Count ?? 0).ToList();
            if (steps.Count == 1 && steps[0].From is null)
            {
                json.WritePropertyName(field);
                json.WriteRawValue(Decimals.Text(steps[0].Amount / scale));
            }
            else if (steps.Count > 0)
            {
                json.WriteStartObject(field);
                json.WritePropertyName("base");
                json.WriteRawValue(steps[0].From is null ? Decimals.Text(steps[0].Amount / scale) : "null");
                json.WriteStartArray("tiers");
                foreach (var step in steps.Where(s => s.From is not null))
                {
                    json.WriteStartObject();
                    json.WriteNumber("start", step.From!.Value.Count);
                    json.WritePropertyName("price");
                    json.WriteRawValue(Decimals.Text(step.Amount / scale));
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }
        }

        json.WriteEndObject();
    }
}
