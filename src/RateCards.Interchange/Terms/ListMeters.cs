namespace RateCards.Interchange.Terms;

/// <summary>What the price lists have prices for, whatever each calls it: the words that cards are written with.</summary>
internal static class ListMeters
{
    public const string PerMtok = "USD/Mtok";

    public const string PerRequest = "USD/request";

    /// <summary>In the order in which cards name them. Of two that count the same, the first that has a price is charged.</summary>
    public static IReadOnlyList<ListMeter> All { get; } =
    [
        Tokens("input"), Tokens("cached-input"), Tokens("cache-hit", "cached-input"), Tokens("cache-write"), Tokens("cache-write-1h"), Tokens("output"), Tokens("reasoning"),
        Tokens("audio-input"), Tokens("cached-audio-input"), Tokens("cache-write-audio"), Tokens("audio-output"),
        Tokens("image-input"), Tokens("cached-image-input"), Tokens("image-output"), Tokens("video-input"), Tokens("video-output"), Tokens("citation"),
        Own("prefill", "input"), Own("sample", "output"), Own("train", "train"), Tokens("computer-use-input"), Tokens("computer-use-output"),
        new("request", PerRequest), new("query", PerRequest),
        new("web-search", PerRequest), new("web-search-low", PerRequest), new("web-search-medium", PerRequest, "web-search"), new("web-search-high", PerRequest), new("file-search", PerRequest),
        new("images-in", "USD/image"), new("images-out", "USD/image"), new("pixels-in", "USD/Mpx"), new("pixels-out", "USD/Mpx"),
        new("seconds-in", "USD/s"), new("seconds-out", "USD/s"), new("seconds-out-1080p", "USD/s"), new("audio-seconds-in", "USD/s"),
        new("video-seconds-in", "USD/s"), new("video-seconds-in-over-8s", "USD/s"), new("video-seconds-in-over-15s", "USD/s"), new("video-seconds-out", "USD/s"),
        new("characters-in", "USD/Mchar"), new("characters-out", "USD/Mchar"),
        new("pages", "USD/page"), new("annotated-pages", "USD/page"), new("credits", "USD/credit"), new("sessions", "USD/session"),
        new("input-credits", "credits/Mtok"), new("output-credits", "credits/Mtok"),
    ];

    private static readonly Dictionary<string, ListMeter> ById = All.ToDictionary(m => m.Id, StringComparer.Ordinal);

    /// <summary>The meter with an id, or null.</summary>
    public static ListMeter? Find(string id) => ById.GetValueOrDefault(id);

    /// <summary>Its place among them; behind all of them for a word of a list's own.</summary>
    public static int OrderOf(string id)
    {
        var place = All.ToList().FindIndex(m => m.Id == id);
        return place < 0 ? All.Count : place;
    }

    /// <summary>A word of Tinker's list alone; for others it is what it counts.</summary>
    private static ListMeter Own(string id, string counts) => Tokens(id, counts) with { Format = "tinker" };

    private static ListMeter Tokens(string id, string? counts = null) => new(id, PerMtok, counts);
}
