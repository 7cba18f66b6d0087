using RateCards.Compiler.Base;

namespace RateCards.Compiler.Model.Cards;

/// <summary>One of the things that a price depends on beside the SKU and the meter: tier, region, hours.</summary>
/// <param name="Values">What it can be; the first is what holds where a request says nothing.</param>
internal sealed record Axis(string Id, ValueList<AxisValue> Values, Origin Origin)
{
    /// <summary>The axis that a card's <c>paths</c> are values of, where it names no axes.</summary>
    public const string Path = "path";

    /// <summary>The axis whose value follows from the time of a request.</summary>
    public const string Hours = "hours";

    public AxisValue Default => Values[0];

    /// <summary>The value with an id, or null.</summary>
    public AxisValue? FindValue(string id) => Values.FirstOrDefault(v => v.Id == id);
}

/// <summary>A value of an axis: <c>priority</c>, <c>eu</c>, <c>off-peak</c>.</summary>
internal sealed record AxisValue(string Id, string Label, string? Note, Origin Origin)
{
    /// <summary>When it holds, for a value of <see cref="Axis.Hours"/>; null for the hours that are left.</summary>
    public HourWindow? Hours { get; init; }
}

/// <summary>A value on an axis, by their ids: <c>tier = priority</c>.</summary>
internal sealed record Coordinate(string Axis, string Value);
