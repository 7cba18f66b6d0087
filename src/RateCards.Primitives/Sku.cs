namespace RateCards.Primitives;

/// <summary>Something a provider sells, and its rates over time.</summary>
public sealed class Sku
{
    private readonly RateTable _table;
    private readonly string _key;

    /// <param name="key">Id within the card.</param>
    internal Sku(RateTable table, string key, DateOnly? retired, string label, SkuAttribute[] attributes, SkuBand[] bands, string? note) =>
        (_table, _key, Id, Retired, Label, Attributes, Bands, Note) = (table, key, $"{table.Card}.{key}", retired, label, attributes, bands, note);

    /// <summary><c>tinker.kimi-k2p6</c>.</summary>
    public string Id { get; }

    /// <summary>What readers call it on the project's date.</summary>
    public string Label { get; }

    /// <summary>Id of the card that it stands on.</summary>
    public string Card => _table.Card;

    /// <summary>Who sells it.</summary>
    public string Provider => _table.Provider;

    /// <summary>First day on which it can no longer be bought; null where none is known.</summary>
    public DateOnly? Retired { get; }

    /// <summary>Properties that are not prices, in the card's order.</summary>
    public IReadOnlyList<SkuAttribute> Attributes { get; }

    /// <summary>Its bands by date, oldest first; none on a card that prices by name.</summary>
    public IReadOnlyList<SkuBand> Bands { get; }

    /// <summary>What the card remarks on it; null where that is nothing.</summary>
    public string? Note { get; }

    /// <summary>Every rate of it, in the order of ids.</summary>
    public IEnumerable<RateRecord> Rates => _table.RatesOf(_key);

    /// <summary>Whether it can no longer be bought on a day.</summary>
    /// <returns>Whether it was retired on that day or before.</returns>
    public bool IsRetired(DateOnly day) => Retired <= day;

    /// <summary>The band on a day; null before the first, and where there are none.</summary>
    /// <returns>The band, or null.</returns>
    public SkuBand? BandAsOf(DateOnly day) => Bands.LastOrDefault(band => band.Since <= day);

    /// <summary>The attribute with a name, such as <c>context</c>; null where there is none.</summary>
    /// <returns>The attribute, or null.</returns>
    public SkuAttribute? FindAttribute(string name) => Attributes.FirstOrDefault(a => a.Name == name);

    /// <summary>The rates of one meter, by date; empty where the SKU has none. They end where it retires.</summary>
    /// <param name="path">Service path; the card's default one where it is left out.</param>
    /// <returns>The rates by date, oldest first, in the meter's unit.</returns>
    public RateHistory<T> History<T>(Meter<T> meter, ServicePath? path = null)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(meter);
        var key = path is null || path.IsDefault ? $"{_key}.{meter.Id}" : $"{_key}.{meter.Id}.{path.Id}";
        return _table.Find(key)?.History(meter.Read) ?? new RateHistory<T>([], Retired);
    }

    public override string ToString() => Label;
}

/// <summary>A property of an SKU that is not a price: a context length, a GPU's memory.</summary>
/// <param name="Text">As the card writes it: <c>131072 tokens</c>.</param>
/// <param name="Amount">Its number; null where it is plain text.</param>
/// <param name="Unit">The unit of the number, as cards write it; null where it is plain text.</param>
public sealed record SkuAttribute(string Name, string Text, decimal? Amount, string? Unit);
