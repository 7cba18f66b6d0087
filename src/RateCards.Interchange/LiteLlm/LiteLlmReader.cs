using System.Text.Json;
using System.Text.RegularExpressions;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;
using RateCards.Interchange.Reading;
using RateCards.Interchange.Terms;

namespace RateCards.Interchange.LiteLlm;

/// <summary>LiteLLM's list (<c>model_prices_and_context_window.json</c>): a model an entry, a field a price.</summary>
internal static partial class LiteLlmReader
{
    public const string Format = "litellm";

    /// <summary>The entry that explains the keys.</summary>
    private const string Sample = "sample_spec";

    private const string Provider = "litellm_provider";

    private const string Features = "supports_";

    public static bool Recognises(JsonElement root) =>
        root.ValueKind == JsonValueKind.Object && root.EnumerateObject().Any(p => p.Name != Sample && p.Value.Member(Provider) is not null);

    public static PriceListContent Read(JsonElement root)
    {
        var content = new ContentBuilder(Format);
        var providers = new HashSet<string>(StringComparer.Ordinal);
        foreach (var entry in root.EnumerateObject())
        {
            if (entry.Name == Sample || entry.Value.Text(Provider) is not { } provider)
            {
                LeaveOut(content, entry, entry.Name == Sample ? "the entry explains the keys" : "the entry is not a model: it names no provider");
                continue;
            }

            if (providers.Add(provider))
            {
                content.AddProvider(new ListedProvider(provider, provider, "https://github.com/BerriAI/litellm"));
            }

            ReadModel(content.AddModel(provider, entry.Name), entry.Value);
        }

        return content.Build(JsonLeaves.NumbersOf(root).Count());
    }

    private static void LeaveOut(ContentBuilder content, JsonProperty entry, string reason)
    {
        foreach (var (path, value) in JsonLeaves.NumbersOf(entry.Value))
        {
            content.Note(LedgerKind.LeftOut, "", entry.Name, path, value.GetRawText(), reason);
        }
    }

    private static void ReadModel(ModelBuilder model, JsonElement entry)
    {
        foreach (var (field, attribute) in LiteLlmFields.Texts)
        {
            model.Attribute(attribute, entry.Text(field));
        }

        model.Attribute("features", string.Join(", ", entry.EnumerateObject()
            .Where(p => p.Name.StartsWith(Features, StringComparison.Ordinal) && p.Value.ValueKind == JsonValueKind.True)
            .Select(p => p.Name[Features.Length..])));
        foreach (var (path, number) in JsonLeaves.NumbersOf(entry))
        {
            ReadNumber(model, entry, path, number);
        }
    }

    private static void ReadNumber(ModelBuilder model, JsonElement entry, string path, JsonElement number)
    {
        if (Tier().Match(path) is { Success: true } tier)
        {
            ReadTier(model, entry.GetProperty("tiered_pricing"), int.Parse(tier.Groups[1].ValueSpan, System.Globalization.CultureInfo.InvariantCulture), tier.Groups[2].Value, path, number);
        }
        else if (LiteLlmFields.Find(path, number.GetDecimal()) is var (term, scale))
        {
            model.Price(path, number.GetRawText(), term, scale);
        }
        else if (LiteLlmFields.Limits.FirstOrDefault(l => l.Field == path) is { Field: not null } limit)
        {
            model.Limit(path, number, limit.Attribute, limit.Unit);
        }
        else if (LiteLlmFields.Factors.FirstOrDefault(f => f.Field == path) is { Field: not null } factor)
        {
            model.Factor(path, number, factor.Axis, factor.Value);
        }
        else
        {
            model.LeaveOut(path, number.GetRawText(), path.StartsWith("metadata.", StringComparison.Ordinal)
                ? "a remark on how a price was worked out"
                : path.Contains("_per_gb_per_day", StringComparison.Ordinal) ? "cards have no unit for a gigabyte kept for a day" : "it is not known what the field counts");
        }
    }

    /// <summary>Where an item of <c>tiered_pricing</c> begins and ends; null where it does not say.</summary>
    /// <exception cref="FormatException">There is no such item, or its range is not of two numbers.</exception>
    private static (decimal Begins, decimal Ends)? RangeOf(JsonElement tiers, int index) =>
        tiers.ValueKind != JsonValueKind.Array || index >= tiers.GetArrayLength() ? throw new FormatException("numbers of 'tiered_pricing' stand deeper than in its items")
        : tiers[index].Member("range") is not { } range ? null
        : range.ValueKind == JsonValueKind.Array && range.GetArrayLength() == 2 ? (range[0].GetDecimal(), range[1].GetDecimal())
        : throw new FormatException("a 'range' of 'tiered_pricing' is not of two numbers");

    /// <summary>A number of an item of <c>tiered_pricing</c>: a price from a bound on, or a bound.</summary>
    private static void ReadTier(ModelBuilder model, JsonElement tiers, int index, string field, string path, JsonElement number)
    {
        if (RangeOf(tiers, index) is not var (begins, ends))
        {
            model.LeaveOut(path, number.GetRawText(), "a price by the number of results, which steps of cards do not go by");
            return;
        }

        var meets = index == 0 ? begins == 0 : RangeOf(tiers, index - 1)?.Ends == begins;
        if (!meets || decimal.Truncate(begins) != begins)
        {
            model.LeaveOut(path, number.GetRawText(), "the steps leave a gap, or overlap");
        }
        else if (field == "range[1]" && index == tiers.GetArrayLength() - 1)
        {
            model.Limit(path, number, LiteLlmWriter.PricedUpTo, "tokens");
        }
        else if (field.StartsWith("range[", StringComparison.Ordinal))
        {
            model.Bound();
        }
        else if (LiteLlmFields.Find(field, number.GetDecimal()) is var (term, scale) && term.From is null)
        {
            model.Price(path, number.GetRawText(), term with { From = begins > 0 ? new StepBound(begins, false) : null }, scale);
        }
        else
        {
            model.LeaveOut(path, number.GetRawText(), "it is not known what the field counts");
        }
    }

    [GeneratedRegex(@"^tiered_pricing\[(\d+)\]\.(.+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Tier();
}
