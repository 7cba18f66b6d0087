namespace RateCards.Compiler.Estimating.Requests;

/// <summary>
/// What providers count in a request, and of what each is a part: where a card has no price of its own for it, it is charged
/// as that. Whatever else a card's meters count is no part of anything.
/// </summary>
internal static class Counting
{
    private static readonly Dictionary<string, string> Whole = new(StringComparer.Ordinal)
    {
        ["cached-input"] = "input",
        ["cache-write"] = "input",
        ["cache-write-1h"] = "cache-write",
        ["audio-input"] = "input",
        ["cached-audio-input"] = "cached-input",
        ["cached-image-input"] = "cached-input",
        ["image-input"] = "input",
        ["video-input"] = "input",
        ["tool-input"] = "input",
        ["audio-output"] = "output",
        ["image-output"] = "output",
        ["reasoning"] = "output",
    };

    /// <summary>The request itself: counted once where nothing else is said, for cards that charge for it.</summary>
    public const string Request = "request";

    /// <summary>What something is counted as where it has no meter of its own; null where it is no part of anything.</summary>
    public static string? PartOf(string what) => Whole.TryGetValue(what, out var whole) ? whole : null;

    /// <summary>Everything that is a part of something.</summary>
    public static IEnumerable<string> Parts => Whole.Keys;

    /// <summary>Every word that has a meaning of its own.</summary>
    public static IEnumerable<string> Known => Whole.Keys.Concat(Whole.Values).Append(Request).Distinct();
}
