namespace RateCards.Primitives;

/// <summary>What an SKU is for, where a card prices by size or spend and not by name: an interval, from a date on.</summary>
/// <param name="Since">First day on which it is known to have been so.</param>
/// <param name="Lower">The lower bound; null where there is none.</param>
/// <param name="IncludesLower">The lower bound itself is in it.</param>
/// <param name="Upper">The upper bound; null where there is none.</param>
/// <param name="IncludesUpper">The upper bound itself is in it.</param>
/// <param name="Text">As readers are told it: <c>16.1B–80B</c>.</param>
public sealed record SkuBand(DateOnly Since, decimal? Lower, bool IncludesLower, decimal? Upper, bool IncludesUpper, string Text)
{
    /// <summary>Whether a number, in the unit of the card's bands, is in it.</summary>
    /// <returns>Whether it is.</returns>
    public bool Contains(decimal number) =>
        (Lower is not { } low || number > low || (IncludesLower && number == low))
        && (Upper is not { } high || number < high || (IncludesUpper && number == high));

    public override string ToString() => Text;
}
