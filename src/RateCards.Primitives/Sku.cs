namespace RateCards.Primitives;

/// <summary>Something a provider sells, and its rates over time.</summary>
public sealed class Sku
{
    private readonly RateTable _table;

    public Sku(RateTable table, string id, string label) => (_table, Id, Label) = (table, id, label);

    /// <summary>Id within the card: <c>kimi-k2p6</c>.</summary>
    public string Id { get; }

    public string Label { get; }

    /// <summary>The rates of one meter, by date; empty where the SKU has none.</summary>
    /// <param name="path">Service path; the card's default one where it is left out.</param>
    public RateHistory<T> History<T>(Meter<T> meter, ServicePath? path = null)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(meter);
        var key = path is null || path.IsDefault ? $"{Id}.{meter.Id}" : $"{Id}.{meter.Id}.{path.Id}";
        return _table.Find(key)?.History(meter.Read) ?? new RateHistory<T>([]);
    }

    public override string ToString() => Label;
}
