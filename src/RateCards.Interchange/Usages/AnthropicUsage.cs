using System.Text.Json;

namespace RateCards.Interchange.Usages;

/// <summary>Anthropic's answers: what was read from the cache and what was written to it stand beside <c>input_tokens</c>, not within.</summary>
internal static class AnthropicUsage
{
    public static ResponseUsage? Read(JsonElement root)
    {
        if (root.Child("usage") is not { } usage || !(usage.TryGetProperty("cache_read_input_tokens", out _) || usage.TryGetProperty("cache_creation_input_tokens", out _)))
        {
            return null;
        }

        JsonElement? counts = usage;
        var written = counts.Count("cache_creation_input_tokens");
        var hour = usage.Child("cache_creation").Count("ephemeral_1h_input_tokens");
        return new ResponseUsage(root.Text("model"), UsageElement.NotZero(
            ("input", counts.Count("input_tokens")),
            ("cached-input", counts.Count("cache_read_input_tokens")),
            ("cache-write", UsageElement.Without(written, "cache_creation_input_tokens", hour)),
            ("cache-write-1h", hour),
            ("output", counts.Count("output_tokens")),
            ("web-search", usage.Child("server_tool_use").Count("web_search_requests"))));
    }
}
