using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler;

/// <summary>What a rate is from a day on, and who says so.</summary>
public sealed class DatedPrice
{
    internal DatedPrice(DatedValue value, PriceAnswer answer)
    {
        (Since, IsApproximate, Value) = (Day.Of(value.Since), value.IsApproximate, answer);
        (SourceTitle, SourceUrl, Note, DerivedFrom) = (value.Source.Title, value.Source.Url, value.Note, value.Derivation?.BaseRateId);
        Verified = [.. value.Verified.Select(Day.Of)];
    }

    /// <summary>First day on which it is known to have been in force.</summary>
    public DateOnly Since { get; }

    /// <summary>That day is not known exactly.</summary>
    public bool IsApproximate { get; }

    /// <summary>The amount in the rate's unit, or why there is none.</summary>
    public PriceAnswer Value { get; }

    /// <summary>Days on which it was seen in force, ascending.</summary>
    public IReadOnlyList<DateOnly> Verified { get; }

    /// <summary>What the source is called.</summary>
    public string SourceTitle { get; }

    /// <summary>Where it was read.</summary>
    public string SourceUrl { get; }

    /// <summary>What the card remarks on it; null where that is nothing.</summary>
    public string? Note { get; }

    /// <summary>Id of the rate that it follows from by a factor, and was not seen itself; null where it was stated.</summary>
    public string? DerivedFrom { get; }

    /// <summary>The day and the value.</summary>
    /// <returns>Such as <c>2026-05-16: 5.15</c>.</returns>
    public override string ToString() => FormattableString.Invariant($"{Since:yyyy-MM-dd}: {Value}");
}
