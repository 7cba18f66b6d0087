using RateCards.Compiler.Base;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Model.Cards;

/// <summary>An interval; each bound says whether it belongs to the band.</summary>
internal sealed record Band(decimal? Lower, bool IncludesLower, decimal? Upper, bool IncludesUpper, Origin Origin)
{
    /// <summary>Nothing can be in it: a slip, which is reported.</summary>
    public bool IsEmpty => Lower > Upper || (Lower == Upper && Lower is not null && !(IncludesLower && IncludesUpper));

    public bool Contains(decimal value) =>
        (Lower is not { } low || value > low || (IncludesLower && value == low))
        && (Upper is not { } high || value < high || (IncludesUpper && value == high));
}
