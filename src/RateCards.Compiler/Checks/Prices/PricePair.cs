using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Checks.Prices;

/// <summary>Two rates' amounts that hold together from a day on.</summary>
internal sealed class PricePair
{
    private readonly DatedValue _value, _other;
    private readonly string _otherId;

    private PricePair(Date since, DatedValue value, DatedValue other, string otherId)
    {
        Since = since;
        _value = value;
        _other = other;
        _otherId = otherId;
    }

    public Date Since { get; }

    public decimal Amount => _value.Value.Amount;

    public decimal OtherAmount => _other.Value.Amount;

    /// <summary>
    /// What holds together on each day on which one of two rates changes, where both are amounts. What one factor makes of
    /// two rates is left out: it is as right as they are.
    /// </summary>
    public static IEnumerable<PricePair> OnDaysOfChange(Rate rate, Rate other)
    {
        for (int i = 0, j = 0; i < rate.History.Count || j < other.History.Count;)
        {
            var since = j == other.History.Count || (i < rate.History.Count && rate.History[i].Since <= other.History[j].Since)
                ? rate.History[i].Since
                : other.History[j].Since;
            i += i < rate.History.Count && rate.History[i].Since == since ? 1 : 0;
            j += j < other.History.Count && other.History[j].Since == since ? 1 : 0;
            if (i > 0 && j > 0 && rate.History[i - 1] is { Value.IsAmount: true } value && other.History[j - 1] is { Value.IsAmount: true } otherValue
                && !(value.Derivation is { } derivation && derivation.FactorId == otherValue.Derivation?.FactorId))
            {
                yield return new PricePair(since, value, otherValue, other.Id);
            }
        }
    }

    /// <summary>Notes that the two do not go together, at the one that brought it about.</summary>
    public void Suspect(DiagnosticDescriptor descriptor, Suspicions suspicions, params object[] arguments)
    {
        var (suspect, beside) = IsOtherTheSlip(suspicions) ? (_other, _value) : (_value, _other);
        suspicions.Add(descriptor, suspect, beside.Origin, arguments);
    }

    /// <summary>
    /// The one that changed on the day; of two that did, the one that is odd by itself, or that is stated where the first
    /// follows from a third rate.
    /// </summary>
    private bool IsOtherTheSlip(Suspicions suspicions) =>
        _other.Since == Since
        && (_value.Since != Since
            || (suspicions.Contain(_other) && !suspicions.Contain(_value))
            || (_other.Derivation is null && _value.Derivation is { } derivation && derivation.BaseRateId != _otherId));
}
