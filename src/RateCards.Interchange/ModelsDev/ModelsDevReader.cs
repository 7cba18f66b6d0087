using System.Text.Json;
using System.Text.RegularExpressions;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;
using RateCards.Interchange.Reading;
using RateCards.Interchange.Terms;

namespace RateCards.Interchange.ModelsDev;

/// <summary>The list of models.dev (<c>api.json</c>): providers with models, each with <c>cost</c> and <c>limit</c>.</summary>
internal static partial class ModelsDevReader
{
    public static bool Recognises(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object && root.EnumerateObject().Any(p => p.Value.Member("models") is { ValueKind: JsonValueKind.Object });

    public static PriceListContent Read(JsonElement root)
    {
        var content = new ContentBuilder(ModelsDevFields.Format);
        foreach (var provider in root.EnumerateObject().Where(p => p.Value.Member("models") is { ValueKind: JsonValueKind.Object }))
        {
            content.AddProvider(new ListedProvider(provider.Name, provider.Value.Text("name") ?? provider.Name, provider.Value.Text("doc") ?? "https://models.dev"));
            foreach (var model in provider.Value.GetProperty("models").EnumerateObject())
            {
                ReadModel(content.AddModel(provider.Name, model.Name, model.Value.Text("name")), model.Value);
            }

            foreach (var (path, number) in provider.Value.EnumerateObject().Where(p => p.Name != "models").SelectMany(p => JsonLeaves.NumbersOf(p.Value, p.Name)))
            {
                content.Note(LedgerKind.LeftOut, provider.Name, "", path, number.GetRawText(), "not about a model");
            }
        }

        return content.Build(JsonLeaves.NumbersOf(root).Count());
    }

    private static void ReadModel(ModelBuilder model, JsonElement entry)
    {
        foreach (var (field, attribute) in ModelsDevFields.Texts)
        {
            model.Attribute(attribute, entry.Text(field));
        }

        if (entry.Member("modalities") is { } modalities)
        {
            model.Attribute("inputs", modalities.Texts("input"));
            model.Attribute("outputs", modalities.Texts("output"));
        }

        foreach (var (path, number) in JsonLeaves.NumbersOf(entry))
        {
            var isTier = TierOf().Match(path) is { Success: true } match;
            var field = isTier ? TierOf().Match(path).Groups[2].Value : path.StartsWith("cost.", StringComparison.Ordinal) ? path[5..] : null;
            if (isTier && field == "tier.size")
            {
                model.Bound();
            }
            else if (field is not null)
            {
                ReadPrice(model, entry, path, field, isTier ? int.Parse(TierOf().Match(path).Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture) : null, number);
            }
            else if (ModelsDevFields.Limits.FirstOrDefault(l => "limit." + l.Field == path) is { Field: not null } limit)
            {
                model.Limit(path, number, limit.Attribute, "tokens");
            }
            else
            {
                model.LeaveOut(path, number.GetRawText(), "not about a price");
            }
        }
    }

    private static void ReadPrice(ModelBuilder model, JsonElement entry, string path, string field, int? tier, JsonElement number)
    {
        var meant = ModelsDevFields.Slips.GetValueOrDefault(field, field);
        if (ModelsDevFields.Prices.FirstOrDefault(p => p.Field == meant) is not { Field: not null } known || ListMeters.Find(known.Meter) is not { } meter)
        {
            model.LeaveOut(path, number.GetRawText(), "the list does not say what the field counts, or in which unit");
            return;
        }

        var size = tier is { } index ? entry.GetProperty("cost").GetProperty("tiers")[index].GetProperty("tier").GetProperty("size").GetDecimal() : 0;
        if (meant != field)
        {
            model.Changed(path, number.GetRawText(), $"written '{field}' where the list's other entries write '{meant}', and taken as that");
        }

        model.Price(path, number.GetRawText(), new PriceTerm(meter.Id, meter.Unit, number.GetDecimal()) { From = size > 0 ? new StepBound(size, false) : null });
    }

    [GeneratedRegex(@"^cost\.tiers\[(\d+)\]\.(.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex TierOf();
}
