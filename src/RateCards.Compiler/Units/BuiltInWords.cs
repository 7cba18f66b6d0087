namespace RateCards.Compiler.Units;

/// <summary>The words for units that every project knows.</summary>
internal static class BuiltInWords
{
    private static readonly UnitWord Token = new(Dimension.Token, 1, "tokens", "token");
    private static readonly UnitWord Character = new(Dimension.Character, 1, "characters", "character");
    private static readonly UnitWord Pixel = new(Dimension.Pixel, 1, "pixels", "pixel");
    private static readonly UnitWord Second = new(Dimension.Time, 1, "s", "s", "second", "seconds");

    /// <summary>Every word, in the order in which a unit names them.</summary>
    public static IReadOnlyList<UnitWord> All { get; } =
    [
        new(null, 1, "1", "1"),
        new(null, 1, "ratio", "ratio"),
        new(null, 1, "episodes", "episode"),
        new(null, 1, "prompts", "prompt"),
        new(null, 1, "responses", "response"),
        new(null, 1, "epochs", "epoch"),
        .. Currency.All.Select(code => new UnitWord(Dimension.Money(code), 1, code, code)),
        Token,
        Token.Times(1_000, "ktok", "ktok") with { Label = "1K tokens" },
        Token.Times(1_000_000, "Mtok", "Mtok") with { Label = "1M tokens" },
        new(Dimension.Turn, 1, "turns", "turn"),
        new(Dimension.Step, 1, "steps", "step"),
        new(Dimension.Image, 1, "images", "image"),
        new(Dimension.Request, 1, "requests", "request"),
        Character,
        Character.Times(1_000, "kchar", "kchar"),
        Character.Times(1_000_000, "Mchar", "Mchar"),
        new(Dimension.Page, 1, "pages", "page"),
        new(Dimension.Session, 1, "sessions", "session"),
        Pixel,
        Pixel.Times(1_000_000, "Mpx", "Mpx"),
        new(Dimension.Credit, 1, "credits", "credit"),
        new(Dimension.Model, 1, "models", "model"),
        new(Dimension.Gpu, 1, "GPUs", "GPU"),
        new(Dimension.Gigabyte, 1, "GB", "GB"),
        Second,
        Second.Times(60, "min", "min", "minute", "minutes"),
        Second.Times(3_600, "hours", "hour", "h"),
        new(Dimension.Month, 1, "months", "month"),
    ];

    private static readonly Dictionary<UnitWord, int> Places = All.Select((word, place) => (word, place)).ToDictionary(w => w.word, w => w.place);

    /// <summary>Where a unit names a word: a declared one behind all others that it is tied to a time with, by its name.</summary>
    public static IOrderedEnumerable<UnitFactor> InOrder(IEnumerable<UnitFactor> factors) => factors
        .OrderBy(f => f.Word.IsTime)
        .ThenBy(f => Places.TryGetValue(f.Word, out var place) ? place : All.Count)
        .ThenBy(f => f.Word.Plural, StringComparer.Ordinal);
}
