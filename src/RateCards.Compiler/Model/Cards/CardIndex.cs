using RateCards.Compiler.Base;

namespace RateCards.Compiler.Model.Cards;

/// <summary>
/// What other cards need to know of a card: its ids, what it refers to, and when each SKU has a price. Equal by value and
/// small, so that an edit which changes none of it leaves the checks across cards as they were.
/// </summary>
internal sealed record CardIndex(string Path, string Id, ValueList<SkuIndex> Skus, ValueList<SkuReference> References, Origin Origin)
{
    /// <summary>The index of a file that has a card.</summary>
    public static CardIndex Of(string path, Card card, ValueList<Rate> rates)
    {
        var ratesOf = rates.ToLookup(r => r.Sku.Id, StringComparer.Ordinal);
        return new CardIndex(
            path,
            card.Id,
            card.Skus.Select(s => new SkuIndex(s.Id, s.Aliases, PricedTimes(s, ratesOf[s.Id]), s.Origin)).ToValueList(),
            ReferencesOf(card, rates).ToValueList(),
            card.Origin);
    }

    private static IEnumerable<SkuReference> ReferencesOf(Card card, ValueList<Rate> rates)
    {
        foreach (var meter in card.Meters)
        {
            if (meter.ReferenceCard is { } target)
            {
                yield return new SkuReference(target, null, null, null, meter.Origin);
            }
        }

        foreach (var fallback in card.Fallback)
        {
            yield return new SkuReference(fallback.Id, null, null, null, fallback.Origin);
        }

        foreach (var rate in rates.Where(r => r.Meter.ReferenceCard is not null))
        {
            foreach (var (value, until) in rate.Periods.Where(p => p.Value.Value.Kind == RateKind.Reference))
            {
                yield return new SkuReference(rate.Meter.ReferenceCard!, value.Value.Target, value.Since, until, value.Origin);
            }
        }
    }

    private static ValueList<PricedTime> PricedTimes(Sku sku, IEnumerable<Rate> rates)
    {
        var times = new List<PricedTime>();
        foreach (var date in Rate.DaysOfChange(rates))
        {
            var isPriced = !sku.IsRetired(date) && rates.Any(r => r.AsOf(date) is { Value.IsAmount: true });
            if (times.Count == 0 || times[times.Count - 1].IsPriced != isPriced)
            {
                times.Add(new PricedTime(date, isPriced));
            }
        }

        return times.ToValueList();
    }
}

/// <summary>An SKU as other cards see it.</summary>
/// <param name="Priced">When it has an amount for any of its meters, from date to date.</param>
internal sealed record SkuIndex(string Id, ValueList<Alias> Aliases, ValueList<PricedTime> Priced, Origin Origin)
{
    public bool IsPricedOn(Date date)
    {
        var isPriced = false;
        foreach (var time in Priced)
        {
            isPriced = time.Since <= date ? time.IsPriced : isPriced;
        }

        return isPriced;
    }
}

/// <summary>From a date on, an SKU has a price, or has none.</summary>
internal sealed record PricedTime(Date Since, bool IsPriced);

/// <summary>A value that names an SKU of another card, from a date until another; without an SKU, a meter that names the card.</summary>
internal sealed record SkuReference(string Card, string? Sku, Date? Since, Date? Until, Origin Origin);
