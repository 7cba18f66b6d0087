using RateCards.Interchange.Terms;

namespace RateCards.Interchange.GenaiPrices;

/// <summary>The fields of genai-prices: in USD per 1M tokens (<c>_mtok</c>), or per thousand (<c>_kcount</c>).</summary>
internal static class GenaiPricesFields
{
    public const string Format = "genai-prices";

    private const string PerToken = "_mtok";
    private const string PerThousand = "_kcount";

    private static readonly (string Name, string Meter)[] Prices =
    [
        ("input", "input"), ("cache_write", "cache-write"), ("cache_write_1h", "cache-write-1h"), ("cache_read", "cached-input"), ("output", "output"),
        ("input_audio", "audio-input"), ("cache_audio_read", "cached-audio-input"), ("output_audio", "audio-output"),
        ("input_image", "image-input"), ("cache_image_read", "cached-image-input"), ("output_image", "image-output"),
        ("input_video", "video-input"), ("output_video", "video-output"), ("output_reasoning", "reasoning"), ("output_citation", "citation"),
        ("web_searches", "web-search"), ("requests", "request"),
    ];

    /// <summary>What a field counts, and by what its number is multiplied to be in the unit of cards; null where that is not known.</summary>
    public static (ListMeter Meter, decimal Scale)? Find(string field)
    {
        var (name, scale) = field.EndsWith(PerToken, StringComparison.Ordinal) ? (field[..^PerToken.Length], 1m)
            : field.EndsWith(PerThousand, StringComparison.Ordinal) ? (field[..^PerThousand.Length], 0.001m)
            : (field, 0);
        return Prices.FirstOrDefault(p => p.Name == name) is { Meter: not null } known && ListMeters.Find(known.Meter) is { } meter && scale == ScaleOf(meter)
            ? (meter, scale)
            : null;
    }

    /// <summary>The fields in the list's order, each with its meter and scale.</summary>
    public static IEnumerable<(string Field, string Meter, decimal Scale)> All { get; } =
        [.. Prices.Select(p => (Meter: ListMeters.Find(p.Meter)!, p.Name)).Select(p => (p.Name + (ScaleOf(p.Meter) == 1 ? PerToken : PerThousand), p.Meter.Id, ScaleOf(p.Meter)))];

    private static decimal ScaleOf(ListMeter meter) => meter.Unit == ListMeters.PerMtok ? 1 : 0.001m;
}
