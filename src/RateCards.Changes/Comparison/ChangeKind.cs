namespace RateCards.Changes.Comparison;

/// <summary>What happened to a part of the model.</summary>
internal enum ChangeKind
{
    /// <summary>It was not there before, or had no value.</summary>
    Added,

    /// <summary>It is gone, or has no value any more.</summary>
    Removed,

    /// <summary>It is, was or will be another one.</summary>
    Changed,

    /// <summary>It can no longer be bought.</summary>
    Retired,

    /// <summary>An entry was edited, and says why.</summary>
    Corrected,

    /// <summary>The same value takes effect on another date.</summary>
    Redated,

    /// <summary>It was announced, and does not come: what is in force stays.</summary>
    Withdrawn,

    /// <summary>The same value has newer or other evidence: it was seen again, or another source says so.</summary>
    Confirmed,
}
