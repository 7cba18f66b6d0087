using RateCards.Compiler.Base;

namespace RateCards.Changes.Renaming;

/// <summary>What has another name or place, in the order in which a report tells of it.</summary>
internal enum RenamedPart
{
    Card,
    Sku,
    Formula,
    Calculator,
    Preset,

    /// <summary>A card's file, whose place is no part of any name.</summary>
    File,
}

/// <summary>One thing that is called otherwise, or stands elsewhere, and is otherwise what it was.</summary>
/// <param name="Before">Its id, or path: <c>acme.model-a</c>, <c>cards/acme.yaml</c>.</param>
/// <param name="After">The same after; never equal to <paramref name="Before"/>.</param>
/// <param name="Label">What readers call it.</param>
/// <param name="Breaks">What of others no longer finds it, in words; empty where nothing names it.</param>
/// <param name="Origin">Where it stands now.</param>
internal sealed record Rename(RenamedPart Part, string Before, string After, string Label, ValueList<string> Breaks, Origin Origin);
