using System.Collections.Immutable;

namespace RateCards.Primitives;

/// <summary>All SKUs and rates of a project, found by id.</summary>
public sealed class RateBook
{
    private readonly RateTable[] _tables;
    private readonly Lazy<OrderedDictionary<string, Sku>> _skus;

    public RateBook(params RateTable[] tables)
    {
        _tables = tables;
        _skus = new(() => new OrderedDictionary<string, Sku>(
            _tables.SelectMany(table => table.Skus).Select(sku => new KeyValuePair<string, Sku>(sku.Id, sku)), StringComparer.Ordinal));
    }

    /// <summary>Every SKU by an id such as <c>tinker.kimi-k2p6</c>, card by card.</summary>
    public IReadOnlyDictionary<string, Sku> Skus => _skus.Value;

    /// <summary>The SKUs of a card, in its order; none where there is no such card.</summary>
    internal IEnumerable<Sku> SkusOf(string card) => Array.Find(_tables, t => t.Card == card)?.Skus ?? [];

    /// <summary>Every rate, card by card.</summary>
    public IEnumerable<RateRecord> All => _tables.SelectMany(table => table.All);

    /// <summary>The rate with an id such as <c>tinker.kimi-k2p6.prefill</c>, or null where there is none.</summary>
    /// <returns>The rate, or null.</returns>
    public RateRecord? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return FindTable(id)?.Find(id.AsSpan(id.IndexOf('.', StringComparison.Ordinal) + 1));
    }

    /// <summary>What a request costs by every card that knows its model, in the order of the cards; empty where none does.</summary>
    /// <returns>A price for each card, in the currency of the card, or why it has none; empty where no card knows the model.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative, infinite or not a number.</exception>
    public IReadOnlyList<RequestPrice> Price(PriceRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        Counted[] counts = [.. request.Counts];
        AxisChoice[] choices = [.. request.Choices];
        return [.. Sellers(request.Model, request.Provider).Select(seller =>
        {
            var charges = ImmutableArray.CreateBuilder<RequestCharge>();
            var total = seller.Sku.Price(request.At, counts, choices, charges);
            return new RequestPrice(seller.Provider, seller.Sku.Id, seller.MatchedBy, total, total.HasAmount ? charges.ToImmutable() : []);
        })];
    }

    /// <summary>
    /// The rate of a meter by every card that knows the model, in the order of the cards: by names, match rules, axes and hours as
    /// requests are priced.
    /// </summary>
    /// <returns>A rate for each card, or why it has none; empty where no card knows the model.</returns>
    public IReadOnlyList<FoundRate> Find(RateQuery query)
    {
        ArgumentNullException.ThrowIfNull(query);
        AxisChoice[] choices = [.. query.Choices];
        return [.. Sellers(query.Model, query.Provider).Select(seller =>
        {
            var (tariff, missing) = seller.Sku.TariffAt(new TariffMoment(query.At.UtcTicks), choices);
            RateRecord[] rates = [.. (tariff?.RatesOf(query.Meter) ?? []).Select(id => Find(id)!)];
            return new FoundRate(seller.Provider, seller.Sku.Id, seller.MatchedBy, [.. rates], rates.Length > 0 ? null : missing ?? SkuTariffs.NotCharged(query.Meter));
        })];
    }

    /// <summary>Who sells a model, by the cards that requests are priced by, in their order.</summary>
    private IEnumerable<(string Provider, SkuTariffs Sku, string MatchedBy)> Sellers(string model, string? provider)
    {
        foreach (var card in _tables.Select(t => t.Tariffs).OfType<CardTariffs>().Where(c => provider is null || Is(c.Provider) || Is(c.Id)))
        {
            // Where a card does not know the model, those that it falls back on are asked.
            var asked = card.Fallback.Select(id => Array.Find(_tables, t => t.Card == id)?.Tariffs).OfType<CardTariffs>().Prepend(card);
            if (asked.Select(c => c.Find(model)).FirstOrDefault(f => f is not null) is var (sku, matchedBy))
            {
                yield return (card.Provider, sku, matchedBy);
            }
        }

        bool Is(string name) => string.Equals(name, provider, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What requests to an SKU cost, by an id such as <c>tinker.kimi-k2p6</c>; null where there is none, or it has no prices.</summary>
    /// <returns>The SKU's tariffs, in its card's currency, or null.</returns>
    public SkuTariffs? Tariffs(string sku)
    {
        ArgumentNullException.ThrowIfNull(sku);
        return FindTable(sku)?.Tariffs?.Skus.GetValueOrDefault(sku[(sku.IndexOf('.', StringComparison.Ordinal) + 1)..]);
    }

    /// <summary>The table of the card that an id begins with, or null.</summary>
    private RateTable? FindTable(string id)
    {
        var dot = id.IndexOf('.', StringComparison.Ordinal);
        return dot < 0 ? null : Array.Find(_tables, t => id.AsSpan(0, dot).SequenceEqual(t.Card));
    }
}
