using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;
using RateCards.Interchange.Reading;
using RateCards.Interchange.Terms;

namespace RateCards.Interchange.OpenRouter;

/// <summary>OpenRouter's list of models (<c>/api/v1/models</c>).</summary>
internal static partial class OpenRouterReader
{
    public const string Provider = "openrouter";

    public static bool Recognises(JsonElement root) =>
        root.Member("data") is { ValueKind: JsonValueKind.Array } data && data.EnumerateArray().Any(m => m.Member("pricing") is not null);

    public static PriceListContent Read(JsonElement root)
    {
        var content = new ContentBuilder(OpenRouterFields.Format);
        content.AddProvider(new ListedProvider(Provider, "OpenRouter", "https://openrouter.ai/models"));
        var prices = 0;
        foreach (var entry in root.GetProperty("data").EnumerateArray())
        {
            var name = entry.GetProperty("id").GetString()!;
            var model = content.AddModel(Provider, name, entry.Text("name"));
            model.Match.Add(name);
            if (entry.Text("canonical_slug") is { } slug)
            {
                model.Match.Add(slug);
            }

            model.Attribute("deprecated", entry.Text("expiration_date"));
            prices += ReadModel(model, entry);
        }

        foreach (var (path, number) in root.EnumerateObject().Where(p => p.Name != "data").SelectMany(p => JsonLeaves.NumbersOf(p.Value, p.Name)))
        {
            content.Note(LedgerKind.LeftOut, "", "", path, number.GetRawText(), "not about a model");
        }

        return content.Build(JsonLeaves.NumbersOf(root).Count() + prices);
    }

    /// <summary>Prices are texts: the count of those that are numbers is given back.</summary>
    private static int ReadModel(ModelBuilder model, JsonElement entry)
    {
        var texts = 0;
        foreach (var (path, value) in JsonLeaves.Of(entry))
        {
            if (value.ValueKind == JsonValueKind.String && path.StartsWith("pricing.", StringComparison.Ordinal) && Decimals.TryRead(value.GetString()!, out var number))
            {
                texts++;
                ReadPrice(model, entry, path, value.GetString()!, number);
            }
            else if (value.ValueKind == JsonValueKind.Number)
            {
                ReadNumber(model, path, value);
            }
        }

        return texts;
    }

    private static void ReadNumber(ModelBuilder model, string path, JsonElement value)
    {
        switch (path)
        {
            case "context_length":
                model.Limit(path, value, "context", "tokens");
                break;
            case "top_provider.context_length":
                model.Limit(path, value, "context-offered", "tokens");
                break;
            case "top_provider.max_completion_tokens":
                model.Limit(path, value, "max-output", "tokens");
                break;
            case var _ when Override().Match(path) is { Success: true } match && match.Groups[2].Value == "min_prompt_tokens":
                model.Bound();
                break;
            default:
                model.LeaveOut(path, value.GetRawText(), path.StartsWith("benchmarks.", StringComparison.Ordinal) ? "the result of a benchmark" : "not about a price");
                break;
        }
    }

    private static void ReadPrice(ModelBuilder model, JsonElement entry, string path, string text, decimal number)
    {
        var over = Override().Match(path);
        var field = over.Success ? over.Groups[2].Value : path["pricing.".Length..];
        if (OpenRouterFields.Prices.FirstOrDefault(p => p.Field == field) is not { Field: not null } known || ListMeters.Find(known.Meter) is not { } meter)
        {
            model.LeaveOut(path, text, "it is not known what the field counts");
            return;
        }

        var from = over.Success
            ? entry.GetProperty("pricing").GetProperty("overrides")[int.Parse(over.Groups[1].ValueSpan, CultureInfo.InvariantCulture)].Member("min_prompt_tokens")?.GetDecimal()
            : 0;
        if (from is null)
        {
            model.LeaveOut(path, text, "a price that does not hold always, and no condition that is known");
            return;
        }

        model.Price(path, text, new PriceTerm(meter.Id, meter.Unit, number) { From = from > 0 ? new StepBound(from.Value, true) : null }, known.Scale);
    }

    [GeneratedRegex(@"^pricing\.overrides\[(\d+)\]\.(.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Override();
}
