using RateCards.Compiler.Base;

namespace RateCards.Compiler.Model.Cards;

/// <summary>A rate's value from a date on, and who says so.</summary>
/// <param name="Verified">Days on which it was seen in force, ascending.</param>
/// <param name="Derivation">How it follows from another rate, where the card does not state it.</param>
internal sealed record DatedValue(
    Date Since,
    bool IsApproximate,
    RateValue Value,
    Source Source,
    ValueList<Date> Verified,
    string? Correction,
    string? Note,
    Derivation? Derivation,
    Origin Origin)
{
    /// <summary>The first day as readers are told it: "2026-11-01", "about 2026-08-01".</summary>
    public string SinceText => IsApproximate ? $"about {Since}" : Since.ToString();

    /// <summary>First day on which it no longer holds, where its entry says so: a promotion. The next value is what comes back.</summary>
    public Date? Until { get; init; }

    /// <summary>It comes back at the end of a promotion, and no entry of its own states it.</summary>
    public bool IsReturn { get; init; }

    /// <summary>Day by which a value that was announced is to be verified again.</summary>
    public Date? VerifyBy { get; init; }

    /// <summary>Why it is right though it may look like a slip, where its entry says so.</summary>
    public Expectation? Expected { get; init; }

    /// <summary>The last day, not after <paramref name="asOf"/>, on which the value was seen in force.</summary>
    public Date? VerifiedAsOf(Date asOf)
    {
        for (var i = Verified.Count - 1; i >= 0; i--)
        {
            if (Verified[i] <= asOf)
            {
                return Verified[i];
            }
        }

        return null;
    }
}
