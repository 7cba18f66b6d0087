namespace RateCards.Changes.Outputs;

internal enum NameChangeKind
{
    /// <summary>Code that uses it does not compile any more.</summary>
    Disappears,

    /// <summary>It is of another type: code that uses it may not compile any more.</summary>
    ChangesType,

    /// <summary>Code that uses it is warned.</summary>
    BecomesObsolete,
    Appears,
}

/// <summary>A name of the generated C# that comes, goes or means something else; for a whole class, and the namespace, one.</summary>
/// <param name="Name"><c>Tinker.KimiK2p6.Prefill</c>, <c>Formulas.PromptTokens</c>.</param>
/// <param name="Before">Its type before, <c>class</c> or <c>namespace</c>; null where it appears.</param>
/// <param name="After">The same after; null where it disappears.</param>
internal sealed record NameChange(NameChangeKind Kind, string Name, string? Before, string? After)
{
    /// <summary>Code that others have written may not compile any more.</summary>
    public bool IsBreaking => Kind is NameChangeKind.Disappears or NameChangeKind.ChangesType;
}
