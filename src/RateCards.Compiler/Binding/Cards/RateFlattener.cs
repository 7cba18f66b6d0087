using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Binding.Cards;

/// <summary>
/// Turns a card's entries into rates with histories, and applies its factors. A value that an entry states holds from its
/// date until the next one; a factor fills the time before the first stated value.
/// </summary>
internal static class RateFlattener
{
    public static ValueList<Rate> Flatten(Card card)
    {
        var grid = new RateGrid(card);
        var rates = new List<Rate>();
        foreach (var sku in card.Skus)
        {
            var histories = new SkuHistories(grid, sku);
            for (var slot = 0; slot < grid.Count; slot++)
            {
                if (histories.Of(slot) is { Count: > 0 } history)
                {
                    rates.Add(new Rate(grid.RateId(sku, slot), card, sku, grid.Meter(slot), grid.Path(slot), WithoutOutlivedSightings(history)));
                }
            }
        }

        return rates.ToValueList();
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
