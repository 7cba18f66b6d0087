namespace RateCards.Primitives;

/// <summary>Adds up measures of one kind.</summary>
public static class MeasureSums
{
    /// <summary>The sum of quantities, one after the other.</summary>
    /// <returns>Their sum; none of them are 0.</returns>
    public static T Sum<T>(this IEnumerable<T> quantities)
        where T : struct, IQuantity<T>
    {
        ArgumentNullException.ThrowIfNull(quantities);

        return default(T).WithValue(quantities.Aggregate(0.0, (sum, quantity) => sum + quantity.Value));
    }

    /// <summary>The exact sum of amounts, for billing.</summary>
    /// <returns>Their sum; none of them are 0.</returns>
    public static Amount<T> Sum<T>(this IEnumerable<Amount<T>> amounts)
        where T : struct, IMeasure<T>
    {
        ArgumentNullException.ThrowIfNull(amounts);

        return new(amounts.Aggregate(0m, (sum, amount) => sum + amount.Value));
    }
}
