using System.Text.Json;
using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating.Requests;

namespace RateCards.Interchange.Usages;

/// <summary>What a provider's answer says was counted.</summary>
/// <param name="Model">The model that has answered; null where the answer does not say.</param>
/// <param name="Counts">None of them a part of another; counts of zero are left out.</param>
public sealed record ResponseUsage(string? Model, ValueList<CountedQuantity> Counts)
{
    private static readonly Func<JsonElement, ResponseUsage?>[] Formats =
        [GeminiUsage.Read, BedrockUsage.Read, AnthropicUsage.Read, OpenAiUsage.Read];

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
            return (root.ValueKind == JsonValueKind.Object ? Array.ConvertAll(Formats, read => read(root)).OfType<ResponseUsage>().FirstOrDefault() : null)
                ?? throw new FormatException($"tells no usage in the form of {Known}");
        }
        catch (JsonException error)
        {
            throw new FormatException($"is not JSON (line {error.LineNumber + 1})", error);
        }
    }
}
