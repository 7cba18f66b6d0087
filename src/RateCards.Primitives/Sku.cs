namespace RateCards.Primitives;

/// <summary>Something a provider sells, and its rates over time.</summary>
public sealed class Sku
{
    private readonly RateTable _table;
    private readonly string _key;

    /// <param name="key">Id within the card.</param>
    internal Sku(RateTable table, string key, string label) => (_table, _key, Id, Label) = (table, key, $"{table.Card}.{key}", label);

    /// <summary><c>tinker.kimi-k2p6</c>.</summary>
    public string Id { get; }

    public string Label { get; }

    /// <summary>The rates of one meter, by date; empty where the SKU has none.</summary>
    /// <param name="path">Service path; the card's default one where it is left out.</param>
    public RateHistory<T> History<T>(Meter<T> meter, ServicePath? path = null)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(meter);
        var key = path is null || path.IsDefault ? $"{_key}.{meter.Id}" : $"{_key}.{meter.Id}.{path.Id}";
        return _table.Find(key)?.History(meter.Read) ?? new RateHistory<T>([]);
    }

    public override string ToString() => Label;
}
