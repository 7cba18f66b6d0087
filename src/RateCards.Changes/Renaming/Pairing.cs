namespace RateCards.Changes.Renaming;

/// <summary>Pairs what is gone with what has arrived, where nothing else could be meant.</summary>
internal static class Pairing
{
    /// <summary>The pairs whose key stands once on each side; what has no key is in none.</summary>
    public static IEnumerable<(T Before, T After)> ByKey<T>(IEnumerable<T> gone, IEnumerable<T> arrived, Func<T, string?> key)
        where T : class
    {
        var old = Single(gone, key);
        var current = Single(arrived, key);
        foreach (var (text, before) in old)
        {
            if (current.TryGetValue(text, out var after))
            {
                yield return (before, after);
            }
        }
    }

    private static Dictionary<string, T> Single<T>(IEnumerable<T> items, Func<T, string?> key)
        where T : class =>
        items.Select(i => (Item: i, Key: key(i)))
            .Where(p => p.Key is not null)
            .GroupBy(p => p.Key!, p => p.Item, StringComparer.Ordinal)
            .Where(g => g.Take(2).Count() == 1)
            .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
}
