namespace RateCards.Interchange.OpenRouter;

/// <summary>The fields of OpenRouter's list: prices as texts, in USD per token, and per request for searches.</summary>
internal static class OpenRouterFields
{
    public const string Format = "openrouter";

    public static IReadOnlyList<(string Field, string Meter, decimal Scale)> Prices { get; } =
    [
        ("prompt", "input", 1_000_000), ("completion", "output", 1_000_000), ("request", "request", 1), ("image", "image-input", 1_000_000),
        ("image_output", "image-output", 1_000_000), ("audio", "audio-input", 1_000_000), ("audio_output", "audio-output", 1_000_000),
        ("input_audio_cache", "cached-audio-input", 1_000_000), ("web_search", "web-search", 1), ("internal_reasoning", "reasoning", 1_000_000),
        ("input_cache_read", "cached-input", 1_000_000), ("input_cache_write", "cache-write", 1_000_000), ("input_cache_write_1h", "cache-write-1h", 1_000_000),
    ];
}
