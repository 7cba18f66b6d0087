using System.Text.Json;
using RateCards.Compiler.Base;
using RateCards.Interchange.Terms;
using RateCards.Interchange.Writing;

namespace RateCards.Interchange.ModelsDev;

/// <summary>Entries of models.dev.</summary>
internal static class ModelsDevWriter
{
    public static ListExport Write(PriceListContent content, Date day)
    {
        var leftOut = new ExportLedger();
        var text = ListText.Json(2, json =>
        {
            json.WriteStartObject();
            foreach (var provider in content.Providers.OrderBy(p => p.Id, StringComparer.Ordinal))
            {
                json.WriteStartObject(provider.Id);
                json.WriteString("name", provider.Name);
                json.WriteStartObject("models");
                foreach (var model in content.Models.Where(m => m.Provider == provider.Id).OrderBy(m => m.Name, StringComparer.Ordinal))
                {
                    WriteModel(json, model, day, leftOut);
                }

                json.WriteEndObject();
                json.WriteEndObject();
            }

            json.WriteEndObject();
        });
        return new ListExport([new ListFile("api.json", text)], leftOut.Lines);
    }

    private static void WriteModel(Utf8JsonWriter json, ListedModel model, Date day, ExportLedger leftOut)
    {
        json.WriteStartObject(model.Name);
        json.WriteString("name", model.Label);
        foreach (var (field, attribute) in ModelsDevFields.Texts)
        {
            if (model.Attribute(attribute) is { } text)
            {
                json.WriteString(field, text);
            }
        }

        if (model.Attribute("inputs") is { } inputs && model.Attribute("outputs") is { } outputs)
        {
            json.WriteStartObject("modalities");
            WriteTexts(json, "input", inputs);
            WriteTexts(json, "output", outputs);
            json.WriteEndObject();
        }

        var prices = Known(model, ModelsDevFields.Prices, day, leftOut);
        if (prices.Count > 0)
        {
            json.WriteStartObject("cost");
            WritePrices(json, prices.Where(p => p.From is null));
            if (prices.Exists(p => p.From is not null))
            {
                json.WriteStartArray("tiers");
                foreach (var step in prices.Where(p => p.From is not null).GroupBy(p => p.From!.Value).OrderBy(g => g.Key.Count))
                {
                    json.WriteStartObject();
                    WritePrices(json, step);
                    json.WriteStartObject("tier");
                    json.WriteString("type", "context");
                    json.WriteNumber("size", step.Key.Count);
                    json.WriteEndObject();
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }

            json.WriteEndObject();
        }

        WriteLimits(json, model);
        json.WriteEndObject();
    }

    /// <summary>The prices that there are fields for.</summary>
    public static List<PriceTerm> Known(ListedModel model, IReadOnlyList<(string Field, string Meter)> fields, Date day, ExportLedger leftOut)
    {
        var known = new List<PriceTerm>();
        foreach (var price in model.PricesOn(day))
        {
            if (price.Tier == TermAxes.StandardTier && price.From is null or { IsInclusive: false } && fields.Any(p => p.Meter == price.Meter))
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
        foreach (var (field, meter) in ModelsDevFields.Prices)
        {
            if (byMeter.TryGetValue(meter, out var price))
            {
                json.WritePropertyName(field);
                json.WriteRawValue(Decimals.Text(price.Amount));
            }
        }
    }

    private static void WriteLimits(Utf8JsonWriter json, ListedModel model)
    {
        if (!ModelsDevFields.Limits.Any(l => model.Count(l.Attribute) is not null))
        {
            return;
        }

        json.WriteStartObject("limit");
        foreach (var (field, attribute) in ModelsDevFields.Limits)
        {
            if (model.Count(attribute) is { } limit)
            {
                json.WriteNumber(field, limit);
            }
        }

        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, string texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts.Split(", "))
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
