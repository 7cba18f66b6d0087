namespace RateCards.Changes.Comparison;

/// <summary>Pairs the parts of two models by id, so that their order in the files does not count.</summary>
internal static class Matching
{
    /// <summary>Pairs in the order of <paramref name="after"/>, then what is only in <paramref name="before"/>.</summary>
    public static IEnumerable<(T? Before, T? After)> ById<T>(IEnumerable<T> before, IEnumerable<T> after, Func<T, string> id)
        where T : class
    {
        var old = before.ToDictionary(id, StringComparer.Ordinal);
        foreach (var current in after)
        {
            old.Remove(id(current), out var same);
            yield return (same, current);
        }

        foreach (var gone in old.Values)
        {
            yield return (gone, null);
        }
    }
}
