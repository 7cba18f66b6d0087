using System.Collections.Immutable;
using System.Globalization;

namespace RateCards.Primitives;

/// <summary>A rate that was found by its id.</summary>
public sealed class RateRecord
{
    private readonly RateTable _table;
    private readonly string _key;
    private readonly string _values;

    /// <param name="values">What follows id and unit on the table's line.</param>
    internal RateRecord(RateTable table, string key, string unit, string values, DateOnly? retired) =>
        (_table, _key, Id, Unit, _values, Retired) = (table, key, $"{table.Card}.{key}", unit, values, retired);

    /// <summary><c>tinker.kimi-k2p6.prefill</c>.</summary>
    public string Id { get; }

    /// <summary>What it is the price of, with its provider, attributes and bands.</summary>
    public Sku Sku => _table.SkuOf(_key);

    /// <summary>Id of the meter: <c>prefill</c>.</summary>
    public string Meter => _key.Split('.')[1];

    /// <summary>Id of the service path; null for the card's default one.</summary>
    public string? Path => _key.Split('.', 3) is [_, _, var path] ? path : null;

    /// <summary>The unit, as cards write it; for a rate that names an SKU of another card, that card's id.</summary>
    public string Unit { get; }

    /// <summary>First day on which its SKU can no longer be bought; null where none is known.</summary>
    public DateOnly? Retired { get; }

    /// <summary>The amounts in <see cref="Unit"/>, for code that does not know the rate beforehand.</summary>
    /// <returns>The amounts by date, oldest first, in <see cref="Unit"/>.</returns>
    public RateHistory<decimal> Amounts() => History(Primitives.Meter.OfNumbers(Id, Id).Read);

    /// <summary>The rates, typed.</summary>
    /// <returns>The rates by date, oldest first, in the unit of <typeparamref name="T"/>.</returns>
    /// <exception cref="InvalidOperationException"><typeparamref name="T"/> is in another unit.</exception>
    public RateHistory<T> History<T>()
        where T : struct, IMeasure<T> => default(T).Unit == Unit
            ? History(Primitives.Meter.Of<T>(Id, Id).Read)
            : throw new InvalidOperationException($"{Id} is in {Unit}, not in {default(T).Unit}.");

    /// <summary>The SKUs that the rate names, where it names SKUs of another card.</summary>
    /// <returns>The SKUs by date, oldest first.</returns>
    public RateHistory<SkuReference> References() => History(Primitives.Meter.OfReferences(Id, Id, Unit).Read);

    /// <summary>First day on which it is known to have been in force.</summary>
    internal DateOnly FirstDay => DayText.Read(Halves(_values, '=').Before.TrimStart('~'));

    /// <summary>The value in force on a day as the table has it: digits, an SKU's id, or the word that stands for none; null before the first.</summary>
    internal string? WordsAsOf(DateOnly day)
    {
        foreach (var quote in Enumerable.Reverse(_values.Split(' ')))
        {
            var (since, rest) = Halves(quote, '=');
            if (DayText.Read(since.TrimStart('~')) <= day)
            {
                return Halves(rest, '@').Before;
            }
        }

        return null;
    }

    internal RateHistory<T> History<T>(Func<string, T> read)
        where T : struct => new([.. _values.Split(' ').Select(text => ReadQuote(text, read))], Retired);

    /// <summary>Reads <c>[~]date=value@source/day,day[%factor*key]</c>.</summary>
    private Quote<T> ReadQuote<T>(string text, Func<string, T> read)
        where T : struct
    {
        var isApproximate = text[0] == '~';
        var (since, rest) = Halves(isApproximate ? text[1..] : text, '=');
        var (value, provenance) = Halves(rest, '@');
        var (seen, derivation) = Halves(provenance, '%');
        var (source, days) = Halves(seen, '/');
        var (factor, other) = Halves(derivation, '*');
        var isFree = value == MissingRate.Free;
        return new Quote<T>(
            DayText.Read(since),
            isApproximate,
            MissingRate.FromTable(value) is { } why ? new Unpriced<T>(why) : new Priced<T>(read(isFree ? "0" : value), isFree),
            _table.Source(source),
            days.Length == 0 ? [] : days.Split(',').Select(DayText.Read).ToImmutableArray())
        {
            Derivation = other.Length == 0 ? null : new RateDerivation(decimal.Parse(factor, CultureInfo.InvariantCulture), $"{_table.Card}.{other}"),
            Note = _table.NoteOn(_key, since),
        };
    }

    private static (string Before, string After) Halves(string text, char separator)
    {
        var at = text.IndexOf(separator, StringComparison.Ordinal);
        return at < 0 ? (text, "") : (text[..at], text[(at + 1)..]);
    }

    public override string ToString() => Id;
}
