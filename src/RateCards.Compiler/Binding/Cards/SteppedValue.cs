using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Binding.Cards;

/// <summary>What holds from a date on: the value of the lowest step, and the higher steps.</summary>
internal readonly record struct SteppedValue(DatedValue Lowest, ValueList<StatedStep> Higher)
{
    public Date Since => Lowest.Since;

    /// <summary>The value for counts just behind a bound; the lowest for null.</summary>
    public DatedValue At(StepBound? bound)
    {
        var found = Lowest;
        foreach (var step in Higher)
        {
            if (bound is not { } at || step.From.CompareTo(at) > 0)
            {
                break;
            }

            found = Lowest with
            {
                Value = step.Value,
                Origin = step.Origin,
                Derivation = Lowest.Derivation is { } derived ? derived with { BaseRateId = $"{derived.BaseRateId}.{step.From.Id}" } : null,
            };
        }

        return found;
    }

    /// <summary>The same with every step's value replaced.</summary>
    public SteppedValue With(DatedValue lowest, Func<RateValue, RateValue> replace) =>
        new(lowest, Higher.Count == 0 ? Higher : Higher.Select(s => s with { Value = replace(s.Value) }).ToValueList());
}
