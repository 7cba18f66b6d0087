namespace RateCards.Changes.Outputs;

/// <summary>What becomes of a line.</summary>
internal enum LineChange
{
    Same,
    Removed,
    Added,

    /// <summary>Lines that are the same and left out.</summary>
    Skipped,
}
