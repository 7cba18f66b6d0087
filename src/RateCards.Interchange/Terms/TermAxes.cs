using RateCards.Compiler.Model.Cards;

namespace RateCards.Interchange.Terms;

/// <summary>What prices of lists depend on beside model, meter and step: the axes of cards, with what holds where nothing is chosen.</summary>
internal static class TermAxes
{
    public const string Tier = "tier";

    public const string StandardTier = "standard";

    public const string Region = "region";

    public const string Speed = "speed";

    public const string InferenceGeo = "inference-geo";

    /// <summary>Every axis but the hours, in the order in which cards name them, with its default.</summary>
    public static IReadOnlyList<(string Id, string Default)> All { get; } =
        [(Tier, StandardTier), (Speed, "normal"), (Region, "global"), (InferenceGeo, "anywhere")];

    /// <summary>Hours of every day as a coordinate: from 00:30 until 16:30 of UTC.</summary>
    public static Coordinate Hours(string from, string until) => new(Axis.Hours, $"{from}-{until}");

    /// <summary>A card's hours as a coordinate; those of some days or another zone by their words, for which no list has a field.</summary>
    public static Coordinate Hours(HourWindow hours) => hours is { Days.Count: 0, Zone: null } ? Hours(hours.FromText, hours.UntilText) : new(Axis.Hours, hours.Text);

    /// <summary>Beginning and end of <see cref="Hours(string, string)"/>; null for other hours.</summary>
    public static (string From, string Until)? FindHours(string value) => value is [_, _, ':', _, _, '-', _, _, ':', _, _] ? (value[..5], value[6..]) : null;
}
