using System.Globalization;
using System.Text.RegularExpressions;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;
using RateCards.Interchange.Terms;

namespace RateCards.Interchange.LiteLlm;

/// <summary>
/// The fields of LiteLLM's list. A price is what is counted, then the step (<c>_above_200k_tokens</c>), then the tier
/// (<c>_priority</c>); each combination has one name, so that fields come out as they went in.
/// </summary>
internal static partial class LiteLlmFields
{
    private const decimal Million = 1_000_000;

    /// <summary>What each field counts, and by what its number is multiplied to be in the unit of cards.</summary>
    private static readonly (string Field, string Meter, decimal Scale)[] Prices =
    [
        ("input_cost_per_token", "input", Million), ("output_cost_per_token", "output", Million),
        ("cache_read_input_token_cost", "cached-input", Million), ("input_cost_per_token_cache_hit", "cache-hit", Million),
        ("cache_creation_input_token_cost", "cache-write", Million), ("cache_creation_input_token_cost_above_1hr", "cache-write-1h", Million),
        ("cache_creation_input_audio_token_cost", "cache-write-audio", Million), ("cache_read_input_audio_token_cost", "cached-audio-input", Million),
        ("input_cost_per_audio_token", "audio-input", Million), ("output_cost_per_audio_token", "audio-output", Million),
        ("input_cost_per_image_token", "image-input", Million), ("output_cost_per_image_token", "image-output", Million),
        ("input_cost_per_video_token", "video-input", Million), ("output_cost_per_video_token", "video-output", Million),
        ("output_cost_per_reasoning_token", "reasoning", Million), ("citation_cost_per_token", "citation", Million),
        ("input_cost_per_character", "characters-in", Million), ("output_cost_per_character", "characters-out", Million),
        ("input_cost_per_pixel", "pixels-in", Million), ("output_cost_per_pixel", "pixels-out", Million),
        ("input_cost_per_image", "images-in", 1), ("output_cost_per_image", "images-out", 1),
        ("input_cost_per_second", "seconds-in", 1), ("output_cost_per_second", "seconds-out", 1), ("output_cost_per_second_1080p", "seconds-out-1080p", 1),
        ("input_cost_per_audio_per_second", "audio-seconds-in", 1), ("input_cost_per_video_per_second", "video-seconds-in", 1),
        ("input_cost_per_video_per_second_above_8s_interval", "video-seconds-in-over-8s", 1), ("input_cost_per_video_per_second_above_15s_interval", "video-seconds-in-over-15s", 1),
        ("output_cost_per_video_per_second", "video-seconds-out", 1),
        ("input_cost_per_query", "query", 1), ("input_cost_per_request", "request", 1),
        ("search_context_cost_per_query.search_context_size_low", "web-search-low", 1), ("search_context_cost_per_query.search_context_size_medium", "web-search-medium", 1),
        ("search_context_cost_per_query.search_context_size_high", "web-search-high", 1),
        ("ocr_cost_per_page", "pages", 1), ("annotation_cost_per_page", "annotated-pages", 1), ("ocr_cost_per_credit", "credits", 1),
        ("code_interpreter_cost_per_session", "sessions", 1), ("file_search_cost_per_1k_calls", "file-search", 0.001m),
        ("computer_use_input_cost_per_1k_tokens", "computer-use-input", 1000), ("computer_use_output_cost_per_1k_tokens", "computer-use-output", 1000),
        ("input_dbu_cost_per_token", "input-credits", Million), ("output_dbu_cost_per_token", "output-credits", Million),
    ];

    /// <summary>What is counted apart, for which the list's own check knows no field with a step.</summary>
    private static readonly HashSet<string> WithoutSteps = new(StringComparer.Ordinal)
    {
        "cache-write-audio", "cached-audio-input", "audio-input", "audio-output", "image-input", "image-output", "video-input", "video-output", "reasoning", "citation",
    };

    private static readonly (string Suffix, string Tier)[] Tiers = [("_batches", "batch"), ("_flex", "flex"), ("_priority", "priority")];

    /// <summary>What a request chooses, at whose choice all prices of the model are multiplied.</summary>
    public static IReadOnlyList<(string Field, string Axis, string Value)> Factors { get; } =
    [
        ("regional_processing_uplift_multiplier_eu", TermAxes.Region, "eu"), ("regional_processing_uplift_multiplier_us", TermAxes.Region, "us"),
        ("provider_specific_entry.us", TermAxes.InferenceGeo, "us-only"), ("provider_specific_entry.fast", TermAxes.Speed, "fast"),
    ];

    /// <summary>Limits, which cards hold as attributes.</summary>
    public static IReadOnlyList<(string Field, string Attribute, string Unit)> Limits { get; } =
    [
        ("max_input_tokens", "max-input", "tokens"), ("max_output_tokens", "max-output", "tokens"), ("max_tokens", "max-tokens", "tokens"),
        ("prompt_cache_min_tokens", "cache-minimum", "tokens"), ("output_vector_size", "dimensions", ""),
        ("rpm", "requests-per-minute", ""), ("tpm", "tokens-per-minute", ""),
    ];

    /// <summary>Texts, which cards hold as attributes too.</summary>
    public static IReadOnlyList<(string Field, string Attribute)> Texts { get; } = [("mode", "mode"), ("deprecation_date", "deprecated"), ("source", "source")];

    private static readonly Dictionary<string, (string Meter, decimal Scale)> ByField = Prices.ToDictionary(p => p.Field, p => (p.Meter, p.Scale), StringComparer.Ordinal);

    private static readonly Dictionary<string, (string Field, decimal Scale)> ByMeter = Prices.ToDictionary(p => p.Meter, p => (p.Field, p.Scale), StringComparer.Ordinal);

    /// <summary>The price that a field is; null where it is none.</summary>
    public static (PriceTerm Term, decimal Scale)? Find(string field, decimal number)
    {
        var tier = Tiers.FirstOrDefault(t => field.EndsWith(t.Suffix, StringComparison.Ordinal));
        var rest = tier.Suffix is null ? field : field[..^tier.Suffix.Length];
        var step = AboveTokens().Match(rest);
        if (!ByField.TryGetValue(step.Success ? rest[..step.Index] : rest, out var known) || ListMeters.Find(known.Meter) is not { } meter)
        {
            return null;
        }

        return (new PriceTerm(meter.Id, meter.Unit, number)
        {
            Coordinates = tier.Tier is null ? [] : [new Coordinate(TermAxes.Tier, tier.Tier)],
            From = step.Success ? new StepBound(decimal.Parse(step.Groups[1].ValueSpan, CultureInfo.InvariantCulture) * 1000, false) : null,
        }, known.Scale);
    }

    /// <summary>The field of a price, and its number; null where the list has no field for it.</summary>
    public static (string Field, decimal Number)? FieldOf(PriceTerm term)
    {
        var suffix = Tiers.FirstOrDefault(t => t.Tier == term.Tier).Suffix;
        var isKnownStep = term.From is not { } bound || (!bound.IsInclusive && bound.Count % 1000 == 0 && !WithoutSteps.Contains(term.Meter));
        if (!ByMeter.TryGetValue(term.Meter, out var known) || !isKnownStep || (suffix is null && term.Tier != TermAxes.StandardTier))
        {
            return null;
        }

        var step = term.From is { } from ? string.Create(CultureInfo.InvariantCulture, $"_above_{from.Count / 1000:0}k_tokens") : "";
        return ($"{known.Field}{step}{suffix}", term.Amount / known.Scale);
    }

    [GeneratedRegex(@"_above_(\d{1,7})k_tokens$", RegexOptions.CultureInvariant)]
    private static partial Regex AboveTokens();
}
