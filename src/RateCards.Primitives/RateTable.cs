namespace RateCards.Primitives;

/// <summary>
/// A card's rates as one text: a line a rate, sorted by key, <c>sku.meter[.path] unit quote quote …</c>. A text compiles
/// and loads at once where ten thousand objects would not; a line is found by bisection and read when it is asked for.
/// </summary>
public sealed class RateTable
{
    private readonly string _lines;
    private readonly RateSource[] _sources;

    /// <param name="card">Id of the card.</param>
    /// <param name="lines">The lines, each ended by a line feed.</param>
    public RateTable(string card, RateSource[] sources, string lines) => (Card, _sources, _lines) = (card, sources, lines);

    /// <summary>Id of the card.</summary>
    public string Card { get; }

    /// <summary>Everything on the card, in the order of ids.</summary>
    public IEnumerable<RateRecord> All
    {
        get
        {
            for (var start = 0; start < _lines.Length; start = LineAfter(start))
            {
                yield return RecordAt(start);
            }
        }
    }

    /// <summary>The rate with a key such as <c>kimi-k2p6.prefill</c> or <c>kimi-k2p6.input.priority</c>, or null.</summary>
    public RateRecord? Find(ReadOnlySpan<char> key)
    {
        var (low, high) = (0, _lines.Length);
        while (low < high)
        {
            var start = _lines.LastIndexOf('\n', (low + high - 1) / 2) + 1;
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

    private int LineAfter(int start) => _lines.IndexOf('\n', start) + 1;

    private ReadOnlySpan<char> KeyAt(int start)
    {
        var line = _lines.AsSpan(start);
        return line[..line.IndexOf(' ')];
    }

    private RateRecord RecordAt(int start)
    {
        var fields = _lines[start..(LineAfter(start) - 1)].Split(' ', 3);
        return new RateRecord(this, fields[0], fields[1], fields[2]);
    }
}
