using System.Collections;
using System.Collections.Immutable;

namespace RateCards.Primitives;

/// <summary>What a rate has been and will be: quotes by date, oldest first. Empty where an SKU has no such rate.</summary>
public sealed class RateHistory<T> : IReadOnlyList<Quote<T>>
    where T : struct
{
    private readonly ImmutableArray<Quote<T>> _quotes;

    internal RateHistory(ImmutableArray<Quote<T>> quotes, DateOnly? retired) => (_quotes, Retired) = (quotes, retired);

    /// <summary>First day on which the SKU can no longer be bought; null where none is known.</summary>
    public DateOnly? Retired { get; }

    public int Count => _quotes.Length;

    public Quote<T> this[int index] => _quotes[index];

    /// <summary>The quote in force on a day; null before the history begins, and once the SKU is retired.</summary>
    /// <returns>The quote, or null where nothing is known of the day.</returns>
    public Quote<T>? AsOf(DateOnly date) => Retired <= date ? null : _quotes.LastOrDefault(quote => quote.Since <= date);

    /// <summary>The quotes, oldest first.</summary>
    /// <returns>What goes through them.</returns>
    public IEnumerator<Quote<T>> GetEnumerator() => ((IEnumerable<Quote<T>>)_quotes).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
