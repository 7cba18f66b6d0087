using System.Text.Json;
using RateCards.Compiler.Base;
using RateCards.Interchange.Reading;
using RateCards.Interchange.Terms;
using RateCards.Interchange.Writing;

namespace RateCards.Interchange.LlmPrices;

/// <summary>The lists of simonw/llm-prices: a file a vendor, with each model's price history, in USD per 1M tokens.</summary>
internal static class LlmPricesList
{
    public const string Format = "llm-prices";

    private static readonly (string Field, string Meter)[] Prices = [("input", "input"), ("output", "output"), ("input_cached", "cached-input")];

    public static bool Recognises(JsonElement root) =>
        root.Text("vendor") is not null && root.Member("models") is { ValueKind: JsonValueKind.Array } models && models.EnumerateArray().Any(m => m.Member("price_history") is not null);

    /// <summary>Reads the files of some vendors.</summary>
    public static PriceListContent Read(IReadOnlyList<JsonElement> vendors)
    {
        var content = new ContentBuilder(Format);
        foreach (var vendor in vendors)
        {
            var id = vendor.GetProperty("vendor").GetString()!;
            content.AddProvider(new ListedProvider(id, id, "https://github.com/simonw/llm-prices"));
            foreach (var entry in vendor.GetProperty("models").EnumerateArray())
            {
                ReadModel(content.AddModel(id, entry.GetProperty("id").GetString()!, entry.Text("name")), entry);
            }
        }

        return content.Build(vendors.Sum(v => JsonLeaves.NumbersOf(v).Count()));
    }

    public static ListExport Write(PriceListContent content, Date day)
    {
        var leftOut = new ExportLedger();
        foreach (var model in content.Models.Where(m => !ListFile.IsPath(m.Provider)))
        {
            leftOut.AddAll(model, day, "the vendor's name cannot be a file's");
        }

        var files = content.Providers.Where(p => ListFile.IsPath(p.Id)).Select(provider => new ListFile(
            $"data/{provider.Id}.json",
            ListText.Json(2, json => WriteVendor(json, provider, content.Models.Where(m => m.Provider == provider.Id), leftOut)))).ToList();
        return new ListExport(files, leftOut.Lines);
    }

    private static void ReadModel(ModelBuilder model, JsonElement entry)
    {
        foreach (var (path, number) in JsonLeaves.NumbersOf(entry).Where(l => !l.Path.StartsWith("price_history[", StringComparison.Ordinal)))
        {
            model.LeaveOut(path, number.GetRawText(), "not about a price");
        }

        var history = entry.GetProperty("price_history");
        var starts = history.EnumerateArray().Select(p => p.Text("from_date")).ToHashSet();
        for (var i = 0; i < history.GetArrayLength(); i++)
        {
            var since = history[i].Text("from_date") is { } from && Date.TryParse(from, out var day) ? day : null;
            if (history[i].Text("to_date") is { } until && !starts.Contains(until))
            {
                model.Remark($"price_history[{i}].to_date", until, "the price ends, and the list does not say what follows");
            }

            foreach (var (path, number) in JsonLeaves.NumbersOf(history[i]))
            {
                var field = $"price_history[{i}].{path}";
                if (Prices.FirstOrDefault(p => p.Field == path) is { Meter: not null } known && ListMeters.Find(known.Meter) is { } meter)
                {
                    model.Price(field, number.GetRawText(), new PriceTerm(meter.Id, meter.Unit, number.GetDecimal()) { Since = since });
                }
                else
                {
                    model.LeaveOut(field, number.GetRawText(), "it is not known what the field counts");
                }
            }
        }
    }

    private static void WriteVendor(Utf8JsonWriter json, ListedProvider vendor, IEnumerable<ListedModel> models, ExportLedger leftOut)
    {
        json.WriteStartObject();
        json.WriteString("vendor", vendor.Id);
        json.WriteStartArray("models");
        foreach (var model in models)
        {
            json.WriteStartObject();
            json.WriteString("id", model.Name);
            json.WriteString("name", model.Label);
            json.WriteStartArray("price_history");
            Date? until = null;
            foreach (var period in model.Prices.GroupBy(p => p.Since).OrderByDescending(g => g.Key))
            {
                WritePeriod(json, model, period, until, leftOut);
                until = period.Key;
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePeriod(Utf8JsonWriter json, ListedModel model, IGrouping<Date?, PriceTerm> period, Date? until, ExportLedger leftOut)
    {
        foreach (var price in period.Where(p => p.Tier != TermAxes.StandardTier || p.From is not null || !Prices.Any(f => f.Meter == p.Meter)))
        {
            leftOut.Add(model, price.Subject, "the list has no field for the price");
        }

        json.WriteStartObject();
        foreach (var (field, meter) in Prices)
        {
            json.WritePropertyName(field);
            var price = period.FirstOrDefault(p => p.Meter == meter && p.Tier == TermAxes.StandardTier && p.From is null);
            json.WriteRawValue(price is null ? "null" : Decimals.Text(price.Amount));
        }

        json.WriteString("from_date", period.Key?.ToString());
        json.WriteString("to_date", until?.ToString());
        json.WriteEndObject();
    }
}
