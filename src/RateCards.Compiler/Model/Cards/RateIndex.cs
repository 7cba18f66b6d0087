using System.Collections.Concurrent;
using RateCards.Compiler.Base;

namespace RateCards.Compiler.Model.Cards;

/// <summary>All rates of a project in the order of their cards, found by id.</summary>
internal sealed class RateIndex(ValueList<Rate> rates) : IEquatable<RateIndex>
{
    // Made when they are asked for: most edits in an editor ask for no rate by its id.
    private readonly Lazy<Dictionary<string, Rate>> _byId = new(() => Index(rates));
    private readonly Lazy<ILookup<string, Rate>> _byCard = new(() => rates.ToLookup(r => r.Card.Id, StringComparer.Ordinal));
    private readonly Lazy<ILookup<string, Rate>> _bySku = new(() => rates.ToLookup(r => SkuKey(r.Card.Id, r.Sku.Id), StringComparer.Ordinal));

    private readonly ConcurrentDictionary<string, Rate> _steps = new(StringComparer.Ordinal);

    public ValueList<Rate> All { get; } = rates;

    /// <summary>The rate with an id such as <c>tinker.kimi-k2p6.prefill</c>, or a part of the steps of one (<see cref="RateSteps"/>); or null.</summary>
    public Rate? Find(string id) =>
        _byId.Value.TryGetValue(id, out var rate) ? rate
        : RateSteps.Find(id) is var (lowest, part) && _byId.Value.TryGetValue(lowest, out rate) ? _steps.GetOrAdd(id, _ => RateSteps.Of(rate, OfSku(rate.Card.Id, rate.Sku.Id), part))
        : null;

    /// <summary>The rates of cards that are read for an id: the rate itself, or the steps that the id names a part of; none where there is none.</summary>
    public IEnumerable<Rate> ReadFor(string id)
    {
        var found = Find(RateSteps.Find(id)?.Rate ?? id);
        return found is null ? []
            : RateSteps.Find(id) is null ? [found]
            : OfSku(found.Card.Id, found.Sku.Id).Where(r => r.IsStepOf(found.Meter, found.Path));
    }

    /// <summary>The rates of one card.</summary>
    public IEnumerable<Rate> OfCard(string cardId) => _byCard.Value[cardId];

    /// <summary>The rates of one SKU of a card.</summary>
    public IEnumerable<Rate> OfSku(string cardId, string skuId) => _bySku.Value[SkuKey(cardId, skuId)];

    /// <summary>The rates that say something on a day, with what they say: their SKU can be bought, and their history has begun.</summary>
    public IEnumerable<(Rate Rate, DatedValue Value)> InForce(Date date) => InForce(All, date);

    /// <summary>Those of some rates that say something on a day.</summary>
    public static IEnumerable<(Rate Rate, DatedValue Value)> InForce(IEnumerable<Rate> rates, Date date)
    {
        foreach (var rate in rates)
        {
            if (!rate.Sku.IsRetired(date) && rate.AsOf(date) is { } value)
            {
                yield return (rate, value);
            }
        }
    }

    private static string SkuKey(string cardId, string skuId) => $"{cardId}.{skuId}";

    /// <summary>Of two cards with one id, which is an error, the first counts.</summary>
    private static Dictionary<string, Rate> Index(ValueList<Rate> rates)
    {
        var byId = new Dictionary<string, Rate>(rates.Count, StringComparer.Ordinal);
        for (var i = rates.Count - 1; i >= 0; i--)
        {
            byId[rates[i].Id] = rates[i];
        }

        return byId;
    }

    public bool Equals(RateIndex? other) => other is not null && All == other.All;

    public override bool Equals(object? obj) => Equals(obj as RateIndex);

    public override int GetHashCode() => All.GetHashCode();
}
