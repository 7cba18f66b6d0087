namespace RateCards.Primitives;

/// <summary>Why there is no amount. None of these is zero, and none can be read as a number.</summary>
#if NET
[System.Text.Json.Serialization.JsonConverter(typeof(MissingRateJsonConverter))]
#endif
public sealed class MissingRate
{
    private readonly string _words;

    private MissingRate(string words) => _words = words;

    /// <summary>It is charged for, and the vendor does not say how much.</summary>
    public static MissingRate NotPublished { get; } = new("not published");

    /// <summary>It cannot be bought.</summary>
    public static MissingRate NotOffered { get; } = new("not offered");

    /// <summary>The vendor quotes it to each customer.</summary>
    public static MissingRate OnRequest { get; } = new("on request");

    /// <summary>A limit that is not there.</summary>
    public static MissingRate Unlimited { get; } = new("unlimited");

    /// <summary>The words that cards use: <c>not published</c>.</summary>
    public override string ToString() => _words;

    /// <summary>The word of a card's table for what is offered and costs nothing: it is not missing, and counts as 0.</summary>
    internal const string Free = "!free";

    /// <summary>What a word of a card's table means; null where it is a value.</summary>
    internal static MissingRate? FromTable(string word) => word switch
    {
        "!not-published" => NotPublished,
        "!not-offered" => NotOffered,
        "!on-request" => OnRequest,
        "!unlimited" => Unlimited,
        _ => null,
    };
}
