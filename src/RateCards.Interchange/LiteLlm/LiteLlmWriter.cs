using System.Globalization;
using System.Text.Json;
using RateCards.Compiler.Base;
using RateCards.Interchange.Terms;
using RateCards.Interchange.Writing;

namespace RateCards.Interchange.LiteLlm;

/// <summary>Entries of LiteLLM's list: keys in the order of the alphabet, numbers as Python writes them.</summary>
internal static class LiteLlmWriter
{
    /// <summary>Attribute that holds where the last of <c>tiered_pricing</c> ends.</summary>
    public const string PricedUpTo = "priced-up-to";

    private const string Tiered = "tiered_pricing";

    /// <summary>Providers whose entries the list writes with <c>tiered_pricing</c>; those of others have a field a step.</summary>
    private static readonly string[] TieredProviders = ["dashscope", "volcengine"];

    public static ListExport Write(PriceListContent content, Date day)
    {
        var leftOut = new ExportLedger();
        var text = ListText.Json(4, json =>
        {
            json.WriteStartObject();
            foreach (var model in content.Models.OrderBy(m => m.Name, StringComparer.Ordinal))
            {
                json.WritePropertyName(model.Name);
                Write(json, EntryOf(model, day, leftOut));
            }

            json.WriteEndObject();
        });
        return new ListExport([new ListFile("model_prices_and_context_window.json", text)], leftOut.Lines);
    }

    private static SortedDictionary<string, object> EntryOf(ListedModel model, Date day, ExportLedger leftOut)
    {
        var entry = new SortedDictionary<string, object>(StringComparer.Ordinal) { ["litellm_provider"] = model.Provider };
        foreach (var (field, attribute) in LiteLlmFields.Texts)
        {
            if (model.Attribute(attribute) is { } text)
            {
                entry[field] = text;
            }
        }

        foreach (var feature in (model.Attribute("features") ?? "").Split(", ", StringSplitOptions.RemoveEmptyEntries))
        {
            entry["supports_" + feature] = true;
        }

        foreach (var (field, attribute, _) in LiteLlmFields.Limits)
        {
            if (model.Count(attribute) is { } number)
            {
                entry[field] = number;
            }
        }

        foreach (var factor in model.Factors)
        {
            if (LiteLlmFields.Factors.FirstOrDefault(f => f.Axis == factor.Axis && f.Value == factor.Value) is { Field: { } field })
            {
                Put(entry, field, new Price(factor.Factor));
            }
            else
            {
                leftOut.Add(model, $"{factor.Axis} {factor.Value}", "the list has no field for the factor");
            }
        }

        var prices = model.PricesOn(day).Where(p => !p.IsDerived || p.Tier is not null).ToList();
        var isTiered = TieredProviders.Contains(model.Provider) && prices.Exists(p => p.From is not null) && prices.TrueForAll(p => p.Tier == TermAxes.StandardTier);
        foreach (var price in isTiered ? [] : prices)
        {
            if (LiteLlmFields.FieldOf(price) is var (field, number))
            {
                Put(entry, field, new Price(number));
            }
            else
            {
                leftOut.Add(model, price.Subject, "the list has no field for the price");
            }
        }

        if (isTiered)
        {
            entry[Tiered] = TiersOf(model, prices, leftOut);
        }

        return entry;
    }

    private static List<SortedDictionary<string, object>> TiersOf(ListedModel model, List<PriceTerm> prices, ExportLedger leftOut)
    {
        var begins = prices.Select(p => p.From?.Count ?? 0).Distinct().Order().ToList();
        var last = model.Attribute(PricedUpTo)?.Split(' ')[0] ?? model.Attribute("max-input")?.Split(' ')[0];
        var tiers = new List<SortedDictionary<string, object>>();
        for (var i = 0; i < begins.Count; i++)
        {
            var tier = new SortedDictionary<string, object>(StringComparer.Ordinal);
            foreach (var price in prices.Where(p => (p.From?.Count ?? 0) == begins[i]))
            {
                if (LiteLlmFields.FieldOf(price with { From = null }) is var (field, number))
                {
                    Put(tier, field, new Price(number));
                }
                else
                {
                    leftOut.Add(model, price.Subject, "the list has no field for the price");
                }
            }

            var end = i + 1 < begins.Count ? begins[i + 1] : last is null ? begins[i] : decimal.Parse(last, CultureInfo.InvariantCulture);
            tier["range"] = new List<decimal> { begins[i], end };
            tiers.Add(tier);
        }

        return tiers;
    }

    /// <summary>Puts a value at a path of one or two names.</summary>
    private static void Put(SortedDictionary<string, object> entry, string path, object value)
    {
        if (path.Split('.') is not [var outer, var inner])
        {
            entry[path] = value;
            return;
        }

        if (!entry.TryGetValue(outer, out var within))
        {
            entry[outer] = within = new SortedDictionary<string, object>(StringComparer.Ordinal);
        }

        ((SortedDictionary<string, object>)within)[inner] = value;
    }

    private static void Write(Utf8JsonWriter json, object value)
    {
        switch (value)
        {
            case SortedDictionary<string, object> members:
                json.WriteStartObject();
                foreach (var (name, member) in members)
                {
                    json.WritePropertyName(name);
                    Write(json, member);
                }

                json.WriteEndObject();
                break;
            case List<SortedDictionary<string, object>> items:
                json.WriteStartArray();
                items.ForEach(item => Write(json, item));
                json.WriteEndArray();
                break;
            case List<decimal> numbers:
                json.WriteStartArray();
                numbers.ForEach(n => json.WriteRawValue(Decimals.Text(n)));
                json.WriteEndArray();
                break;
            case Price price:
                json.WriteRawValue(Decimals.AsPython(price.Number));
                break;
            case decimal number:
                json.WriteRawValue(Decimals.Text(number));
                break;
            case bool flag:
                json.WriteBooleanValue(flag);
                break;
            default:
                json.WriteStringValue((string)value);
                break;
        }
    }

    /// <summary>A number that Python has as a float; others are whole.</summary>
    private sealed record Price(decimal Number);
}
