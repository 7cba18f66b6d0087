namespace RateCards.Primitives;

/// <summary>
/// A card's SKUs as one text, a line an SKU, <c>id label</c>, and its rates as another: a line a rate, sorted by key,
/// <c>sku.meter[.path] unit quote quote …</c>. A text compiles and loads at once where ten thousand objects would not; a
/// rate's line is found by bisection and read when it is asked for.
/// </summary>
public sealed class RateTable
{
    private readonly RateSource[] _sources;
    private readonly string _skus;
    private readonly string _rates;
    private readonly Lazy<CardTariffs?> _tariffs;

    /// <param name="card">Id of the card.</param>
    /// <param name="skus">The lines of SKUs, each ended by a line feed.</param>
    /// <param name="rates">The lines of rates, each ended by a line feed.</param>
    /// <param name="tariffs">The lines by which requests are priced, each ended by a line feed; empty where the card has no prices.</param>
    public RateTable(string card, RateSource[] sources, string skus, string rates, string tariffs)
    {
        (Card, _sources, _skus, _rates) = (card, sources, skus, rates);
        _tariffs = new(() => CardTariffs.Read(tariffs));
    }

    /// <summary>Id of the card.</summary>
    public string Card { get; }

    /// <summary>What requests are charged; null where the card has no prices.</summary>
    internal CardTariffs? Tariffs => _tariffs.Value;

    /// <summary>Everything the card sells, in the card's order.</summary>
    public IEnumerable<Sku> Skus => _skus.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split(' ', 2))
        .Select(fields => new Sku(this, fields[0], fields[1]));

    /// <summary>Every rate of the card, in the order of ids.</summary>
    public IEnumerable<RateRecord> All
    {
        get
        {
            for (var start = 0; start < _rates.Length; start = LineAfter(start))
            {
                yield return RecordAt(start);
            }
        }
    }

    /// <summary>The rate with a key such as <c>kimi-k2p6.prefill</c> or <c>kimi-k2p6.input.priority</c>, or null.</summary>
    public RateRecord? Find(ReadOnlySpan<char> key)
    {
        var (low, high) = (0, _rates.Length);
        while (low < high)
        {
            var start = _rates.LastIndexOf('\n', (low + high - 1) / 2) + 1;
            start = Math.Max(start, low);
            switch (KeyAt(start).SequenceCompareTo(key))
            {
                case 0:
                    return RecordAt(start);
                case < 0:
                    low = LineAfter(start);
                    break;
                default:
                    high = start;
                    break;
            }
        }

        return null;
    }

    internal RateSource Source(string id) => Array.Find(_sources, source => source.Id == id)
        ?? throw new InvalidOperationException($"The table of card '{Card}' names a source '{id}' that it does not have.");

    private int LineAfter(int start) => _rates.IndexOf('\n', start) + 1;

    private ReadOnlySpan<char> KeyAt(int start)
    {
        var line = _rates.AsSpan(start);
        return line[..line.IndexOf(' ')];
    }

    private RateRecord RecordAt(int start)
    {
        var fields = _rates[start..(LineAfter(start) - 1)].Split(' ', 3);
        return new RateRecord(this, fields[0], fields[1], fields[2]);
    }
}
