namespace RateCards.Primitives;

/// <summary>
/// A rate, or why there is none: <see cref="Priced{T}"/> or <see cref="Unpriced{T}"/>, and nothing else.
/// <code>
/// var cost = quote.Value switch
/// {
///     Priced&lt;TokenRate&gt; { Rate: var rate } => tokens * rate,
///     Unpriced&lt;TokenRate&gt; { Why: var why } => throw new InvalidOperationException($"Input is {why}."),
/// };
/// </code>
/// </summary>
public abstract record RateValue<T>
    where T : struct
{
    private protected RateValue()
    {
    }

    /// <summary>Gives the rate, where there is one.</summary>
    /// <param name="rate">The rate, in the unit of <typeparamref name="T"/>; without one, what <c>default</c> is.</param>
    /// <returns>Whether there is a rate.</returns>
    public bool TryGetRate(out T rate)
    {
        var priced = this as Priced<T>;
        rate = priced?.Rate ?? default;
        return priced is not null;
    }

    /// <summary>The rate, for code that cannot go on without one.</summary>
    /// <returns>The rate, in the unit of <typeparamref name="T"/>.</returns>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public T RequireRate() => TryGetRate(out var rate) ? rate : throw new InvalidOperationException($"There is no rate: it is {this}.");
}

/// <summary>There is a rate.</summary>
/// <param name="Rate">The rate; 0 where it is <paramref name="IsFree"/>, which adds up like any other.</param>
/// <param name="IsFree">It is offered and costs nothing.</param>
public sealed record Priced<T>(T Rate, bool IsFree = false) : RateValue<T>
    where T : struct
{
    public override string ToString() => IsFree ? "free" : FormattableString.Invariant($"{Rate}");
}

/// <summary>There is no rate, which is not a rate of 0.</summary>
/// <param name="Why">Why not.</param>
public sealed record Unpriced<T>(MissingRate Why) : RateValue<T>
    where T : struct
{
    public override string ToString() => Why.ToString();
}
