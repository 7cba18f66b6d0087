using System.Text.Json;
using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating.Requests;

namespace RateCards.Interchange.Usages;

/// <summary>What a provider's answer says was counted.</summary>
/// <param name="Model">The model that has answered; null where the answer does not say.</param>
/// <param name="Counts">None of them a part of another; counts of zero are left out.</param>
internal sealed record ResponseUsage(string? Model, ValueList<CountedQuantity> Counts)
{
    private static readonly Func<JsonElement, ResponseUsage?>[] Formats =
        [GeminiUsage.Read, BedrockUsage.Read, AnthropicUsage.Read, OpenAiUsage.Read];

    /// <summary>Words of providers for what cards have by default.</summary>
    private static readonly ValueList<string> UsualTiers = ["default", "standard", "auto", "on_demand"];

    /// <summary>The service tier at which the answer was given, in the provider's word; null where it does not say, or it is the usual one.</summary>
    public string? Tier { get; private init; }

    /// <summary>The forms that are known, for messages.</summary>
    public static string Known => "OpenAI, Anthropic, Gemini and Bedrock";

    /// <summary>Reads the body of an answer.</summary>
    /// <exception cref="FormatException">It is not JSON, tells no usage in a known form, or its counts contradict each other.</exception>
    public static ResponseUsage Read(string json)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var root = document.RootElement;
            var usage = (root.ValueKind == JsonValueKind.Object ? Array.ConvertAll(Formats, read => read(root)).OfType<ResponseUsage>().FirstOrDefault() : null)
                ?? throw new FormatException($"tells no usage in the form of {Known}");
            return usage with { Tier = TierOf(root) };
        }
        catch (JsonException error)
        {
            throw new FormatException($"is not JSON (line {error.LineNumber + 1})", error);
        }
    }

    /// <summary>OpenAI tells it beside the usage, Anthropic within, and Bedrock in an object of its own.</summary>
    private static string? TierOf(JsonElement root)
    {
        var tier = (root.Text("service_tier") ?? root.Child("usage")?.Text("service_tier") ?? root.Child("serviceTier")?.Text("type"))?.ToLowerInvariant();
        return tier is null || UsualTiers.Contains(tier) ? null : tier;
    }
}
