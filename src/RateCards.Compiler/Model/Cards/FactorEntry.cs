using RateCards.Compiler.Base;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Model.Cards;

/// <summary>The factor from a date on: 0.5 for "50%".</summary>
/// <param name="Verified">Days on which it was seen in force, ascending; the source's own where the entry names none.</param>
/// <param name="VerifyBy">Day by which an announced factor is to be verified again; null where it has been seen in force.</param>
/// <param name="Correction">Why an entry already in force was edited, where it was.</param>
internal sealed record FactorEntry(
    Date Since, bool IsApproximate, decimal Value, string Source, ValueList<Date> Verified, Date? VerifyBy, string? Correction, string? Note, Origin Origin)
{
    /// <summary>It looked like a slip as soon as it was read, and was reported.</summary>
    public bool IsDoubted { get; init; }

    /// <summary>Why a factor that looks like a slip is right, where the card says so.</summary>
    public Expectation? Expected { get; init; }
}
