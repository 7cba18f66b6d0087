namespace RateCards.Changes.Editing;

/// <summary>A value that a call puts into a card, and what it says of it.</summary>
/// <param name="Id">Id of the rate or the factor: <c>tinker.kimi-k2p6.prefill</c>, <c>fireworks-serverless.batch</c>.</param>
/// <param name="Text">As the card writes it: <c>1.25</c>, <c>not offered</c>, <c>50%</c>.</param>
/// <param name="First">First day on which it is in force.</param>
/// <param name="Source">Who says so; a source that is new to the card is added to it.</param>
/// <param name="Verified">Day on which it was seen; the source's own where null.</param>
/// <param name="VerifyBy">Day by which to look again, for what is announced.</param>
/// <param name="Label">What readers call the SKU or the path, where the card has none of that id yet; else null.</param>
internal sealed record NewValue(
    string Id, string Text, FirstDay First, NamedSource Source, Compiler.Base.Date? Verified, Compiler.Base.Date? VerifyBy, string? Label);
