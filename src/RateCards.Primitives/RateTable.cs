using System.Globalization;

namespace RateCards.Primitives;

/// <summary>
/// A card's SKUs as one text, a line an SKU, with a tab between <c>id retired label attribute …</c>, of which an attribute is
/// <c>name amount unit=text</c> or <c>name=text</c>, a band <c>!band since [lower,upper)=text</c> and a note <c>!note=text</c>; and its rates as another: a line a rate, sorted by key,
/// <c>sku.meter[.path] unit quote quote …</c>. A text compiles and loads at once where ten thousand objects would not; a
/// rate's line is found by bisection and read when it is asked for.
/// </summary>
public sealed class RateTable
{
    /// <summary>Begins what is no attribute, for no name of one does.</summary>
    private const char Sigil = '!';

    private const string Band = "!band ";

    private const string Note = "!note=";

    private readonly RateSource[] _sources;
    private readonly string _rates;
    private readonly Lazy<Sku[]> _skus;
    private readonly Lazy<Dictionary<string, DateOnly>> _retired;
    private readonly Lazy<CardTariffs?> _tariffs;
    private readonly Lazy<Dictionary<string, Sku>> _skusByKey;
    private readonly Lazy<Dictionary<(string Key, string Since), string>> _notes;

    /// <param name="card">Id of the card.</param>
    /// <param name="provider">Who sells by it.</param>
    /// <param name="skus">The lines of SKUs, each ended by a line feed.</param>
    /// <param name="rates">The lines of rates, each ended by a line feed.</param>
    /// <param name="tariffs">The lines by which requests are priced, each ended by a line feed; empty where the card has no prices.</param>
    /// <param name="notes">What is remarked on rates, a line a text, <c>note key=since key=since …</c> with tabs between, each ended by a line feed.</param>
    public RateTable(string card, string provider, RateSource[] sources, string skus, string rates, string tariffs, string notes = "")
    {
        (Card, Provider, _sources, _rates) = (card, provider, sources, rates);
        _skus = new(() => [.. skus.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(ReadSku)]);
        _retired = new(() => Skus.Where(s => s.Retired is not null).ToDictionary(s => s.Id[(card.Length + 1)..], s => s.Retired!.Value, StringComparer.Ordinal));
        _tariffs = new(() => CardTariffs.Read(tariffs));
        _skusByKey = new(() => Skus.ToDictionary(s => s.Id[(card.Length + 1)..], StringComparer.Ordinal));
        _notes = new(() => ReadNotes(notes));
    }

    /// <summary>Id of the card.</summary>
    public string Card { get; }

    /// <summary>Who sells by it.</summary>
    public string Provider { get; }

    /// <summary>What requests are charged; null where the card has no prices.</summary>
    internal CardTariffs? Tariffs => _tariffs.Value;

    /// <summary>Everything the card sells, in the card's order.</summary>
    public IEnumerable<Sku> Skus => _skus.Value;

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
    /// <returns>The rate, or null.</returns>
    public RateRecord? Find(ReadOnlySpan<char> key)
    {
        var start = FirstFrom(key);
        return start < _rates.Length && KeyAt(start).SequenceEqual(key) ? RecordAt(start) : null;
    }

    /// <summary>The rates of an SKU, in the order of ids.</summary>
    /// <param name="sku">Id within the card.</param>
    internal IEnumerable<RateRecord> RatesOf(string sku)
    {
        var prefix = sku + ".";
        for (var start = FirstFrom(prefix); start < _rates.Length && KeyAt(start).StartsWith(prefix, StringComparison.Ordinal); start = LineAfter(start))
        {
            yield return RecordAt(start);
        }
    }

    /// <summary>The SKU of a rate with a key.</summary>
    internal Sku SkuOf(string key) => _skusByKey.Value[key[..key.IndexOf('.', StringComparison.Ordinal)]];

    /// <summary>What is remarked on a rate from a day on, or null.</summary>
    internal string? NoteOn(string key, string since) => _notes.Value.GetValueOrDefault((key, since));

    private static Dictionary<(string Key, string Since), string> ReadNotes(string lines)
    {
        var notes = new Dictionary<(string, string), string>();
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var fields = line.Split('\t');
            foreach (var field in fields.Skip(1))
            {
                var at = field.IndexOf('=', StringComparison.Ordinal);
                notes[(field[..at], field[(at + 1)..])] = fields[0];
            }
        }

        return notes;
    }

    /// <summary>Where the first line begins whose key is not before a given one.</summary>
    private int FirstFrom(ReadOnlySpan<char> key)
    {
        var (low, high) = (0, _rates.Length);
        while (low < high)
        {
            var start = Math.Max(_rates.LastIndexOf('\n', (low + high - 1) / 2) + 1, low);
            if (KeyAt(start).SequenceCompareTo(key) < 0)
            {
                low = LineAfter(start);
            }
            else
            {
                high = start;
            }
        }

        return low;
    }

    internal RateSource Source(string id) => Array.Find(_sources, source => source.Id == id)
        ?? throw new InvalidOperationException($"The table of card '{Card}' names a source '{id}' that it does not have.");

    private Sku ReadSku(string line)
    {
        var fields = line.Split('\t');
        return new Sku(
            this,
            fields[0],
            fields[1].Length == 0 ? null : DayText.Read(fields[1]),
            fields[2],
            [.. fields.Skip(3).Where(f => f[0] != Sigil).Select(ReadAttribute)],
            [.. fields.Skip(3).Where(f => f.StartsWith(Band, StringComparison.Ordinal)).Select(ReadBand)],
            fields.Skip(3).FirstOrDefault(f => f.StartsWith(Note, StringComparison.Ordinal))?[Note.Length..]);
    }

    /// <summary>Reads <c>!band since [lower,upper)=text</c>; a bound that is not there is empty.</summary>
    private static SkuBand ReadBand(string field)
    {
        var at = field.IndexOf('=', StringComparison.Ordinal);
        var (since, interval) = (DayText.Read(field[Band.Length..at].Split(' ')[0]), field[Band.Length..at].Split(' ')[1]);
        var bounds = interval[1..^1].Split(',');
        return new SkuBand(since, Bound(bounds[0]), interval[0] == '[', Bound(bounds[1]), interval[^1] == ']', field[(at + 1)..]);

        static decimal? Bound(string text) => text.Length == 0 ? null : decimal.Parse(text, CultureInfo.InvariantCulture);
    }

    private static SkuAttribute ReadAttribute(string field)
    {
        var at = field.IndexOf('=', StringComparison.Ordinal);
        var (head, text) = (field[..at].Split(' ', 3), field[(at + 1)..]);
        return head.Length == 1
            ? new SkuAttribute(head[0], text, null, null)
            : new SkuAttribute(head[0], text, decimal.Parse(head[1], CultureInfo.InvariantCulture), head[2]);
    }

    private int LineAfter(int start) => _rates.IndexOf('\n', start) + 1;

    private ReadOnlySpan<char> KeyAt(int start)
    {
        var line = _rates.AsSpan(start);
        return line[..line.IndexOf(' ')];
    }

    private RateRecord RecordAt(int start)
    {
        var fields = _rates[start..(LineAfter(start) - 1)].Split(' ', 3);
        return new RateRecord(this, fields[0], fields[1], fields[2], _retired.Value.TryGetValue(fields[0][..fields[0].IndexOf('.', StringComparison.Ordinal)], out var retired) ? retired : null);
    }
}
