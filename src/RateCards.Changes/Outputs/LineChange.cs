namespace RateCards.Changes.Outputs;

/// <summary>What becomes of a line.</summary>
public enum LineChange
{
    Same,
    Removed,
    Added,

    /// <summary>Lines that are the same and left out.</summary>
    Skipped,
}
