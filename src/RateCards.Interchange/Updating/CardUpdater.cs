using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Interchange.Cards;
using RateCards.Interchange.Comparison;
using RateCards.Interchange.Terms;

namespace RateCards.Interchange.Updating;

/// <summary>Finds what a price list brings to a card that is there: what is in force on the day on which it was seen, and what it announces.</summary>
internal sealed class CardUpdater
{
    private readonly Date _seen;
    private readonly CardPlaces _places;
    private readonly List<(Sku, ListedEntry)> _entries = [];
    private readonly List<(ListedModel, IReadOnlyList<ListedEntry>)> _newModels = [];
    private readonly List<LedgerLine> _ledger = [];
    private int _changed;
    private int _new;

    private CardUpdater(Card card, string format, Date seen) => (_seen, _places) = (seen, new CardPlaces(card, format));

    /// <param name="list">The part of the list that is of the card's provider.</param>
    /// <param name="seen">Day on which the prices were seen.</param>
    public static CardUpdate Update(Project project, Card card, PriceListContent list, Date seen)
    {
        var updater = new CardUpdater(card, list.Format, seen);
        var names = new ListedNames(list.Format);
        var ours = card.Skus.Select(sku => (Sku: sku, Model: CardTerms.ModelOf(project, card, sku, list.Providers[0].Id, names))).ToList();
        var matching = new ModelMatching(ours.Select(o => o.Model));
        var skus = new Dictionary<ListedModel, Sku>(ReferenceEqualityComparer.Instance);
        ours.ForEach(o => skus[o.Model] = o.Sku);
        foreach (var model in list.Models)
        {
            if (matching.Find(model) is { } known)
            {
                updater.Update(skus[known], known, model);
            }
            else
            {
                updater.Add(model);
            }
        }

        var vanished = ListComparer.Compare(list, list with { Models = ours.Select(o => o.Model).ToValueList() }, seen).CountOf(DifferenceKind.NotInList);
        return new CardUpdate(card, updater._entries, updater._newModels, updater._places, updater._ledger, updater._changed, updater._new, vanished);
    }

    private void Add(ListedModel model)
    {
        var placed = model.Prices.GroupBy(p => (p.Since, p.Meter, p.Coordinates)).SelectMany(g => PlaceAll(model, g) ?? []).ToList();
        _new += placed.Count;
        _newModels.Add((model, [.. ListedEntries.Of(placed, _seen)]));
    }

    private void Update(Sku sku, ListedModel ours, ListedModel listed)
    {
        var last = sku.Entries[^1].Since;
        var state = new Dictionary<(string, ValueList<Coordinate>), List<PriceTerm>>();
        foreach (var day in listed.Prices.Select(p => p.Since).OfType<Date>().Where(d => d > _seen).Distinct().Order().Prepend(_seen))
        {
            foreach (var price in Grouped(ours.PricesOn(day)))
            {
                state.TryAdd(price.Key, [.. price]);
            }

            var changed = new List<PriceTerm>();
            foreach (var price in Grouped(listed.PricesOn(day)))
            {
                var before = state.GetValueOrDefault(price.Key) ?? [];
                if (IsSame(before, [.. price]))
                {
                    continue;
                }

                if (PlaceAll(listed, price) is { } placed)
                {
                    changed.AddRange(placed);
                    (_changed, _new) = before.Count > 0 ? (_changed + placed.Count, _new) : (_changed, _new + placed.Count);
                    state[price.Key] = [.. price];
                }
            }

            if (changed.Count > 0)
            {
                last = Append(sku, listed, day, changed, last);
            }
        }
    }

    /// <summary>An entry of a day, where the SKU's last one is of an earlier day; the last entry's day.</summary>
    private Date Append(Sku sku, ListedModel listed, Date day, List<PriceTerm> changed, Date last)
    {
        // The day that the list gives counts, where it is not before what the card has.
        var since = listed.PricesOn(day).Select(p => p.Since).FirstOrDefault() is { } dated && dated > last ? dated : day;
        if (since <= last)
        {
            _ledger.AddRange(changed.Select(p => Line(listed, p, "the card has an entry of the same day or a later one")));
            return last;
        }

        _entries.Add((sku, new ListedEntry(since, IsApproximate: false, changed, [])));
        return since;
    }

    /// <summary>All steps of a price as the card writes them; null where it has no room for one of them, which is noted for all.</summary>
    private List<PriceTerm>? PlaceAll(ListedModel model, IEnumerable<PriceTerm> steps)
    {
        var placed = steps.Select(p => (Listed: p, Place: _places.Place(p))).ToList();
        if (placed.Select(p => p.Place.Reason).FirstOrDefault(r => r is not null) is not { } reason)
        {
            return placed.ConvertAll(p => p.Place.Term!);
        }

        _ledger.AddRange(placed.Select(p => Line(model, p.Listed, reason)));
        return null;
    }

    private static LedgerLine Line(ListedModel model, PriceTerm price, string reason) =>
        new(LedgerKind.LeftOut, model.Provider, model.Name, price.Field, Decimals.Text(price.Amount), reason);

    /// <summary>All steps of a price together: an entry states them so.</summary>
    private static IEnumerable<IGrouping<(string Meter, ValueList<Coordinate> Coordinates), PriceTerm>> Grouped(IEnumerable<PriceTerm> prices) =>
        prices.GroupBy(p => (p.Meter, p.Coordinates));

    private static bool IsSame(List<PriceTerm> before, List<PriceTerm> now) =>
        before.Count == now.Count && now.TrueForAll(n => before.Exists(b => b.From == n.From && b.Amount == n.Amount));
}
