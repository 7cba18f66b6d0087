namespace RateCards.Interchange.Terms;

/// <summary>What becomes of a number of a list that does not simply stand in a card.</summary>
internal enum LedgerKind
{
    /// <summary>It is in no card.</summary>
    LeftOut,

    /// <summary>It is in a card, and will not come out as it went in.</summary>
    Changed,

    /// <summary>No number, but something that a reader ought to know.</summary>
    Remark,
}

/// <summary>A line of the ledger.</summary>
/// <param name="Field">Path of the field within the model, as the list writes it: <c>tiers[0].input</c>.</param>
/// <param name="Text">What stands there.</param>
/// <param name="Reason">Why; the same words for whatever has the same reason.</param>
internal sealed record LedgerLine(LedgerKind Kind, string Provider, string Model, string Field, string Text, string Reason)
{
    /// <summary>Where it stands: <c>openai / gpt-5 / prices.input_mtok</c>.</summary>
    public string Place => string.Join(" / ", new[] { Provider, Model, Field }.Where(p => p.Length > 0));
}
