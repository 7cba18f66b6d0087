using RateCards.Compiler.Base;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Model.Cards;

/// <summary>What changed for an SKU on a date. Meters that an entry does not name go on as they were.</summary>
internal sealed record RateEntry
{
    public required Date Since { get; init; }

    /// <summary>The date is not known exactly (<c>~2024-05-01</c>).</summary>
    public bool IsApproximate { get; init; }

    /// <summary>First day on which it no longer holds, and what held before it holds again; null where it has no end.</summary>
    public Date? Until { get; init; }

    /// <summary>Id of the card's source that says so.</summary>
    public required string Source { get; init; }

    /// <summary>Days on which the figures were seen in force, ascending; the source's own where the entry names none.</summary>
    public ValueList<Date> Verified { get; init; }

    /// <summary>Day by which an announced entry is to be verified again; null where it has been seen in force.</summary>
    public Date? VerifyBy { get; init; }

    /// <summary>Why an entry already in force was edited, where it was.</summary>
    public string? Correction { get; init; }

    /// <summary>Why figures that look like slips are right, where the card says so.</summary>
    public Expectation? Expected { get; init; }

    public string? Note { get; init; }

    /// <summary>The band from this date on, on a card of bands.</summary>
    public Band? Band { get; init; }

    public ValueList<StatedRate> Rates { get; init; }

    public Origin Origin { get; init; }
}
