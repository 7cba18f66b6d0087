using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Binding.Cards;

/// <summary>
/// Turns a card's entries into rates with histories, and applies its factors. A value that an entry states holds from its
/// date until the next one; a factor fills the time before the first stated value. Each step of a price is a rate of its
/// own: where the bounds change, a rate that was one is told as two from its beginning, so that an id means the same counts
/// on every day.
/// </summary>
internal static class RateFlattener
{
    /// <summary>The card with the paths that have a price, and its rates.</summary>
    public static (Card Card, ValueList<Rate> Rates) Flatten(Card written)
    {
        var grid = new RateGrid(written);
        var steps = new StepPaths(written);
        var found = new List<(string Id, Sku Sku, Meter Meter, ServicePath? Path, ValueList<DatedValue> History)>();
        foreach (var sku in written.Skus)
        {
            var histories = new SkuHistories(grid, sku);
            for (var slot = 0; slot < grid.Count; slot++)
            {
                if (histories.Of(slot) is not { Count: > 0 } history)
                {
                    continue;
                }

                var (id, meter, path) = (grid.RateId(sku, slot), grid.Meter(slot), steps.Lowest(grid.Path(slot)));
                found.Add((id, sku, meter, path, Values(history, null)));
                foreach (var bound in BoundsOf(history))
                {
                    found.Add(($"{id}.{bound.Id}", sku, meter, steps.From(path!, bound), Values(history, bound)));
                }
            }
        }

        var card = written with { Paths = steps.Used(found.Select(f => f.Path)) };
        return (card, found.Select(f => new Rate(f.Id, card, f.Sku, f.Meter, f.Path, f.History)).ToValueList());
    }

    /// <summary>Every bound that a history has on some day, ascending.</summary>
    private static List<StepBound> BoundsOf(List<SteppedValue> history)
    {
        var bounds = new List<StepBound>();
        foreach (var value in history)
        {
            foreach (var step in value.Higher)
            {
                if (!bounds.Contains(step.From))
                {
                    bounds.Add(step.From);
                }
            }
        }

        bounds.Sort(StepBound.Order);
        return bounds;
    }

    private static ValueList<DatedValue> Values(List<SteppedValue> history, StepBound? bound)
    {
        var values = new List<DatedValue>(history.Count);
        foreach (var value in history)
        {
            values.Add(value.At(bound));
        }

        return WithoutOutlivedSightings(values);
    }

    /// <summary>A day on which a later value had already come into force does not confirm the one before it.</summary>
    private static ValueList<DatedValue> WithoutOutlivedSightings(List<DatedValue> history)
    {
        for (var i = 0; i + 1 < history.Count; i++)
        {
            var until = history[i + 1].Since;
            if (history[i].Verified is { Count: > 0 } seen && seen[seen.Count - 1] >= until)
            {
                history[i] = history[i] with { Verified = seen.Where(d => d < until).ToValueList() };
            }
        }

        return history.ToValueList();
    }
}
