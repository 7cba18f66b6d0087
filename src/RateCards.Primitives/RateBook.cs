namespace RateCards.Primitives;

/// <summary>All rates of a project, found by id.</summary>
public sealed class RateBook
{
    private readonly RateTable[] _tables;

    public RateBook(params RateTable[] tables) => _tables = tables;

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
