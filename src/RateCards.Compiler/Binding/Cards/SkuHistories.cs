using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Binding.Cards;

/// <summary>The histories of one SKU's rates: what its entries state, and what factors make of it.</summary>
internal sealed class SkuHistories
{
    private readonly RateGrid _grid;
    private readonly Sku _sku;
    private readonly List<SteppedValue>?[] _histories;

    public SkuHistories(RateGrid grid, Sku sku)
    {
        _grid = grid;
        _sku = sku;
        _histories = new List<SteppedValue>?[grid.Count];
        foreach (var entry in InDateOrder(sku.Entries))
        {
            AddStated(entry);
        }

        foreach (var history in _histories)
        {
            AddReturns(history);
        }

        foreach (var slot in grid.MadeInOrder)
        {
            foreach (var maker in grid.MakersOf(slot))
            {
                if (maker.AppliesTo(sku) && _histories[maker.Of] is { } of)
                {
                    Fill(slot, maker, of);
                    break;
                }
            }
        }
    }

    /// <summary>The history of a place, oldest first; null where the SKU has no such rate.</summary>
    public List<SteppedValue>? Of(int slot) => _histories[slot];

    private void AddStated(RateEntry entry)
    {
        if (!_grid.Sources.TryGetValue(entry.Source, out var source))
        {
            return;
        }

        foreach (var rate in entry.Rates)
        {
            var slot = _grid.SlotOf(rate.Path, rate.Meter);
            var history = _histories[slot] ??= [];
            if (history.Count == 0 || history[history.Count - 1].Since < entry.Since)
            {
                var lowest = new DatedValue(
                    entry.Since, entry.IsApproximate, rate.Value, source, entry.Verified, entry.Correction, entry.Note, null, rate.Origin)
                {
                    VerifyBy = entry.VerifyBy,
                    Expected = entry.Expected,
                    Until = entry.Until,
                };
                history.Add(new SteppedValue(lowest, rate.Steps));
            }
        }
    }

    /// <summary>
    /// What held before a promotion holds again from its end on, unless something else is stated until then. Where nothing
    /// held, which is reported elsewhere, the promotion has no end.
    /// </summary>
    private static void AddReturns(List<SteppedValue>? history)
    {
        for (var i = 1; i < history?.Count; i++)
        {
            if (history[i].Lowest.Until is { } end && (i + 1 == history.Count || history[i + 1].Since > end))
            {
                var (before, promotion) = (history[i - 1], history[i].Lowest);
                var lowest = promotion with
                {
                    Since = end, Value = before.Lowest.Value, Until = null, Verified = [], VerifyBy = null, Correction = null, Note = before.Lowest.Note, IsReturn = true,
                };
                history.Insert(i + 1, new SteppedValue(lowest, before.Higher));
            }
        }
    }

    private void Fill(int slot, Maker maker, List<SteppedValue> @base)
    {
        var stated = _histories[slot];
        var derived = Derive(maker, @base, stated is { Count: > 0 } ? stated[0].Since : null);
        if (derived.Count > 0)
        {
            derived.AddRange(stated ?? []);
            _histories[slot] = derived;
        }
    }

    /// <summary>
    /// Base × factor from each date on which either changes. Where the base is not an amount, its word is passed on: half of
    /// free is free, and of what is not offered no part can be bought.
    /// </summary>
    private List<SteppedValue> Derive(Maker maker, List<SteppedValue> @base, Date? firstStated)
    {
        var derived = new List<SteppedValue>();
        var entries = maker.Factor.Entries;
        int nextBase = 0, nextEntry = 0;
        while (nextBase < @base.Count || nextEntry < entries.Count)
        {
            var isBase = nextEntry == entries.Count || (nextBase < @base.Count && @base[nextBase].Since <= entries[nextEntry].Since);
            var date = isBase ? @base[nextBase].Since : entries[nextEntry].Since;
            var isBoth = isBase && nextEntry < entries.Count && entries[nextEntry].Since == date;
            nextBase += isBase ? 1 : 0;
            nextEntry += !isBase || isBoth ? 1 : 0;
            if (date >= firstStated || date >= _sku.Retired)
            {
                break;
            }

            if (nextBase > 0 && nextEntry > 0)
            {
                var (of, entry) = (@base[nextBase - 1], entries[nextEntry - 1]);
                var isApproximate = (of.Since == date && of.Lowest.IsApproximate) || (entry.Since == date && entry.IsApproximate);
                Add(derived, maker, of, entry, date, isApproximate);
            }
        }

        return derived;
    }

    private void Add(List<SteppedValue> derived, Maker maker, SteppedValue of, FactorEntry entry, Date date, bool isApproximate)
    {
        // A part of a reference to another card's SKU means nothing.
        if (!_grid.Sources.TryGetValue(entry.Source, out var source) || of.Lowest.Value.Kind == RateKind.Reference)
        {
            return;
        }

        var derivation = new Derivation(maker.Factor.Id, entry.Value, _grid.RateId(_sku, maker.Of));
        // Of a rate that nobody wrote, all that explains it is what the factor says.
        var note = string.Join(" ", new[] { entry.Note, maker.Factor.Note }.OfType<string>());
        var lowest = new DatedValue(date, isApproximate, Multiply(of.Lowest.Value), source, entry.Verified, null, note.Length > 0 ? note : null, derivation, entry.Origin) { Expected = entry.Expected };
        derived.Add(of.With(lowest, Multiply));

        RateValue Multiply(RateValue value) => value.IsAmount ? RateValue.Of(Product(value.Amount, entry.Value)) : value;
    }

    /// <summary>The exact product, with the base's decimals and more only where they are not zero: half of 4.00 is 2.00.</summary>
    private static decimal Product(decimal amount, decimal factor)
    {
        var product = amount * factor;
        var decimals = Scale(product);
        while (decimals > Scale(amount) && decimal.Round(product, decimals - 1) == product)
        {
            product = decimal.Round(product, --decimals);
        }

        return product;
    }

    private static int Scale(decimal number) => (decimal.GetBits(number)[3] >> 16) & 0xFF;

    /// <summary>Oldest first even where the card is not, which is reported elsewhere.</summary>
    private static IEnumerable<RateEntry> InDateOrder(ValueList<RateEntry> entries)
    {
        for (var i = 1; i < entries.Count; i++)
        {
            if (entries[i].Since < entries[i - 1].Since)
            {
                return entries.OrderBy(e => e.Since);
            }
        }

        return entries;
    }
}
