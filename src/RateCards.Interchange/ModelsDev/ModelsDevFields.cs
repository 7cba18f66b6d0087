namespace RateCards.Interchange.ModelsDev;

/// <summary>The fields of models.dev: prices in USD per 1M tokens.</summary>
internal static class ModelsDevFields
{
    public const string Format = "models-dev";

    public static IReadOnlyList<(string Field, string Meter)> Prices { get; } =
    [
        ("input", "input"), ("output", "output"), ("reasoning", "reasoning"), ("cache_read", "cached-input"), ("cache_write", "cache-write"),
        ("input_audio", "audio-input"), ("output_audio", "audio-output"), ("citation", "citation"),
    ];

    /// <summary>Those that its project takes in its files; a list that was published has had one more.</summary>
    public static IReadOnlyList<(string Field, string Meter)> PricesOfFiles { get; } = [.. Prices.Where(p => p.Field != "citation")];

    /// <summary>What some of its files write for another field.</summary>
    public static IReadOnlyDictionary<string, string> Slips { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["cache_input"] = "cache_read", ["cached_input"] = "cache_read", ["cached_write"] = "cache_write",
    };

    public static IReadOnlyList<(string Field, string Attribute)> Limits { get; } = [("context", "context"), ("input", "max-input"), ("output", "max-output")];

    public static IReadOnlyList<(string Field, string Attribute)> Texts { get; } = [("release_date", "released"), ("last_updated", "updated"), ("status", "status")];
}
