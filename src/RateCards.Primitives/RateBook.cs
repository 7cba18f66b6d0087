using System.Collections.ObjectModel;

namespace RateCards.Primitives;

/// <summary>All SKUs and rates of a project, found by id.</summary>
public sealed class RateBook
{
    private readonly RateTable[] _tables;
    private readonly Lazy<ReadOnlyDictionary<string, Sku>> _skus;

    public RateBook(params RateTable[] tables)
    {
        _tables = tables;
        _skus = new(() => new(new OrderedDictionary<string, Sku>(
            _tables.SelectMany(table => table.Skus).Select(sku => KeyValuePair.Create(sku.Id, sku)), StringComparer.Ordinal)));
    }

    /// <summary>Every SKU by an id such as <c>tinker.kimi-k2p6</c>, card by card.</summary>
    public IReadOnlyDictionary<string, Sku> Skus => _skus.Value;

    /// <summary>Every rate, card by card.</summary>
    public IEnumerable<RateRecord> All => _tables.SelectMany(table => table.All);

    /// <summary>The rate with an id such as <c>tinker.kimi-k2p6.prefill</c>, or null where there is none.</summary>
    public RateRecord? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        var dot = id.IndexOf('.', StringComparison.Ordinal);
        var table = dot < 0 ? null : Array.Find(_tables, t => id.AsSpan(0, dot).SequenceEqual(t.Card));
        return table?.Find(id.AsSpan(dot + 1));
    }
}
