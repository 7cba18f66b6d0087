using System.Globalization;
using System.Text.Json;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;
using RateCards.Interchange.Reading;
using RateCards.Interchange.Terms;

namespace RateCards.Interchange.GenaiPrices;

/// <summary>The list of pydantic/genai-prices (<c>data.json</c>): providers with models, match rules, tiers by the prompt's length, dated and timed prices.</summary>
internal static class GenaiPricesReader
{
    public static bool Recognises(JsonElement root) =>
        Providers(root) is { } providers && providers.EnumerateArray().Any(p => p.Member("models") is { ValueKind: JsonValueKind.Array } models && models.EnumerateArray().Any(m => m.Member("match") is not null));

    public static PriceListContent Read(JsonElement root)
    {
        var content = new ContentBuilder(GenaiPricesFields.Format);
        foreach (var provider in (Providers(root) ?? throw new KeyNotFoundException("it has no providers")).EnumerateArray())
        {
            var id = provider.GetProperty("id").GetString()!;
            var url = provider.Member("pricing_urls") is { } urls && urls.GetArrayLength() > 0 ? urls[0].GetString()! : "https://github.com/pydantic/genai-prices";
            content.AddProvider(new ListedProvider(id, provider.GetProperty("name").GetString()!, url)
            {
                Fallback = provider.Member("fallback_model_providers") is { } others ? others.EnumerateArray().Select(o => o.GetString()!).ToValueList() : [],
            });
            foreach (var entry in provider.GetProperty("models").EnumerateArray())
            {
                ReadModel(content.AddModel(id, entry.GetProperty("id").GetString()!, entry.Text("name")), entry);
            }

            foreach (var (path, number) in provider.EnumerateObject().Where(p => p.Name != "models").SelectMany(p => JsonLeaves.NumbersOf(p.Value, p.Name)))
            {
                content.Note(LedgerKind.LeftOut, id, "", path, number.GetRawText(), "not about a model");
            }
        }

        return content.Build(JsonLeaves.NumbersOf(root).Count());
    }

    private static JsonElement? Providers(JsonElement root) =>
        root.ValueKind == JsonValueKind.Array ? root : root.Member("providers") is { ValueKind: JsonValueKind.Array } listed ? listed : null;

    private static void ReadModel(ModelBuilder model, JsonElement entry)
    {
        GenaiPricesMatch.Read(entry.GetProperty("match"), model);
        foreach (var (path, number) in entry.EnumerateObject().Where(p => p.Name != "prices").SelectMany(p => JsonLeaves.NumbersOf(p.Value, p.Name)))
        {
            if (path == "context_window")
            {
                model.Limit(path, number, "context", "tokens");
            }
            else
            {
                model.LeaveOut(path, number.GetRawText(), "not about a price");
            }
        }

        var prices = entry.GetProperty("prices");
        if (prices.ValueKind != JsonValueKind.Array)
        {
            ReadPrices(model, prices, "prices", null, []);
            return;
        }

        for (var i = 0; i < prices.GetArrayLength(); i++)
        {
            var constraint = prices[i].Member("constraint");
            var since = constraint?.Text("start_date") is { } start && Date.TryParse(start, out var day) ? day : null;
            ValueList<Coordinate> hours = TimeOf(constraint, "start_time") is { } from && TimeOf(constraint, "end_time") is { } until
                ? [TermAxes.Hours(from, until)]
                : [];
            var path = $"prices[{i}].prices";
            if (constraint is not null && since is null && hours.Count == 0)
            {
                foreach (var (inner, number) in JsonLeaves.NumbersOf(prices[i].GetProperty("prices"), path))
                {
                    model.LeaveOut(inner, number.GetRawText(), "a price under a condition that is not known");
                }
            }
            else
            {
                ReadPrices(model, prices[i].GetProperty("prices"), path, since, hours);
            }
        }
    }

    private static void ReadPrices(ModelBuilder model, JsonElement prices, string path, Date? since, ValueList<Coordinate> coordinates)
    {
        foreach (var price in prices.EnumerateObject())
        {
            var known = GenaiPricesFields.Find(price.Name);
            foreach (var (field, number) in JsonLeaves.NumbersOf(price.Value, $"{path}.{price.Name}"))
            {
                if (known is not var (meter, scale))
                {
                    model.LeaveOut(field, number.GetRawText(), "it is not known what the field counts");
                }
                else if (field.EndsWith("].start", StringComparison.Ordinal))
                {
                    model.Bound();
                }
                else
                {
                    model.Price(field, number.GetRawText(), new PriceTerm(meter.Id, meter.Unit, number.GetDecimal())
                    {
                        Coordinates = coordinates,
                        From = StepOf(price.Value, field) is { } start ? new StepBound(start, false) : null,
                        Since = since,
                    }, scale);
                }
            }
        }
    }

    /// <summary>Hours and minutes of a constraint; null where it has none.</summary>
    private static string? TimeOf(JsonElement? constraint, string name) =>
        constraint?.Text(name) is { Length: >= 5 } text && TimeOnly.TryParseExact(text.AsSpan(0, 5), "HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) ? text[..5] : null;

    /// <summary>Where the tier begins whose price a field is; null for the base.</summary>
    /// <exception cref="FormatException">The price stands deeper than prices of tiers do.</exception>
    private static decimal? StepOf(JsonElement price, string field)
    {
        var end = field.LastIndexOf("].price", StringComparison.Ordinal);
        var start = end < 0 ? -1 : field.LastIndexOf("tiers[", StringComparison.Ordinal);
        if (start < 0)
        {
            return null;
        }

        var tiers = price.GetProperty("tiers");
        return start + 6 <= end && int.TryParse(field.AsSpan((start + 6)..end), NumberStyles.None, CultureInfo.InvariantCulture, out var tier) && tier < tiers.GetArrayLength()
            ? tiers[tier].GetProperty("start").GetDecimal()
            : throw new FormatException($"'{field}' is no price of a tier");
    }
}
