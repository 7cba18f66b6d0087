using System.Globalization;
using System.Text.Json;
using RateCards.Compiler.Base;
using RateCards.Interchange.Terms;
using RateCards.Interchange.Writing;

namespace RateCards.Interchange.OpenRouter;

/// <summary>Entries of OpenRouter's list of models, with what it says of prices and limits.</summary>
internal static class OpenRouterWriter
{
    public static ListExport Write(PriceListContent content, Date day)
    {
        var leftOut = new ExportLedger();
        var text = ListText.Json(2, json =>
        {
            json.WriteStartObject();
            json.WriteStartArray("data");
            foreach (var model in content.Models)
            {
                WriteModel(json, model, day, leftOut);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });
        return new ListExport([new ListFile("models.json", text)], leftOut.Lines);
    }

    private static void WriteModel(Utf8JsonWriter json, ListedModel model, Date day, ExportLedger leftOut)
    {
        json.WriteStartObject();
        json.WriteString("id", model.Name);
        json.WriteString("name", model.Label);
        if (model.Count("context") is { } context)
        {
            json.WriteNumber("context_length", context);
        }

        json.WriteStartObject("pricing");
        var prices = Known(model, day, leftOut);
        WritePrices(json, prices.Where(p => p.From is null));
        if (prices.Exists(p => p.From is not null))
        {
            json.WriteStartArray("overrides");
            foreach (var step in prices.Where(p => p.From is not null).GroupBy(p => p.From!.Value).OrderBy(g => g.Key.Count))
            {
                json.WriteStartObject();
                json.WriteNumber("min_prompt_tokens", step.Key.Count);
                WritePrices(json, step);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
        var (offered, output) = (model.Count("context-offered"), model.Count("max-output"));
        if (offered is not null || output is not null)
        {
            json.WriteStartObject("top_provider");
            if (offered is { } length)
            {
                json.WriteNumber("context_length", length);
            }

            if (output is { } most)
            {
                json.WriteNumber("max_completion_tokens", most);
            }

            json.WriteEndObject();
        }

        if (model.Attribute("deprecated") is { } deprecated)
        {
            json.WriteString("expiration_date", deprecated);
        }

        json.WriteEndObject();
    }

    private static List<PriceTerm> Known(ListedModel model, Date day, ExportLedger leftOut)
    {
        var known = new List<PriceTerm>();
        foreach (var price in model.PricesOn(day))
        {
            if (price.Tier == TermAxes.StandardTier && price.From is null or { IsInclusive: true } && OpenRouterFields.Prices.Any(p => p.Meter == price.Meter))
            {
                known.Add(price);
            }
            else
            {
                leftOut.Add(model, price.Subject, "the list has no field for the price");
            }
        }

        return known;
    }

    private static void WritePrices(Utf8JsonWriter json, IEnumerable<PriceTerm> prices)
    {
        var byMeter = prices.ToDictionary(p => p.Meter, StringComparer.Ordinal);
        foreach (var (field, meter, scale) in OpenRouterFields.Prices)
        {
            if (byMeter.TryGetValue(meter, out var price))
            {
                json.WriteString(field, Decimals.Text(price.Amount / scale));
            }
        }
    }
}
