using System.Text.Json;

namespace RateCards.Interchange.Usages;

/// <summary>Answers of Amazon Bedrock's Converse: what the cache was read and written for stands beside <c>inputTokens</c>. The model is not told.</summary>
internal static class BedrockUsage
{
    public static ResponseUsage? Read(JsonElement root)
    {
        JsonElement? usage = root.Child("usage");
        return usage is { } counts && counts.TryGetProperty("inputTokens", out _)
            ? new ResponseUsage(null, UsageElement.NotZero(
                ("input", usage.Count("inputTokens")),
                ("cached-input", usage.Count("cacheReadInputTokens")),
                ("cache-write", usage.Count("cacheWriteInputTokens")),
                ("output", usage.Count("outputTokens"))))
            : null;
    }
}
