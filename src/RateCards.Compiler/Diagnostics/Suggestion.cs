namespace RateCards.Compiler.Diagnostics;

/// <summary>
/// "Did you mean …?" for words of the format, names in formulas, and ids. For what a price hangs on, see
/// <see cref="PricedSuggestion"/> and the units' own.
/// </summary>
internal static class Suggestion
{
    /// <summary>The candidate nearest to what was written, or null where none is near enough to be meant.</summary>
    public static string? Nearest(string written, IEnumerable<string> candidates)
    {
        var best = candidates
            // Words whose lengths differ by more are not near, and to compare them takes room for the product of both.
            .Where(c => Math.Abs(written.Length - c.Length) <= Farthest(written, c))
            .Select(c => (Candidate: c, Distance: Distance(written, c)))
            .Where(x => x.Distance <= Farthest(written, x.Candidate))
            .OrderBy(x => x.Distance)
            .ThenBy(x => x.Candidate, StringComparer.Ordinal)
            .FirstOrDefault();
        return best.Candidate;
    }

    /// <summary>As many edits may lie between a word and the one that was meant.</summary>
    private static int Farthest(string written, string candidate) => Math.Max(1, Math.Max(written.Length, candidate.Length) / 3);

    /// <summary>" Did you mean 'x'?", or nothing.</summary>
    public static string DidYouMean(string written, IEnumerable<string> candidates) =>
        Nearest(written, candidates) is { } nearest ? $" Did you mean '{nearest}'?" : "";

    /// <summary>Edits (insert, delete, replace, swap of neighbours) from one word to the other.</summary>
    public static int Distance(string a, string b)
    {
        var rows = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++)
        {
            rows[i, 0] = i;
        }

        for (var j = 0; j <= b.Length; j++)
        {
            rows[0, j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            for (var j = 1; j <= b.Length; j++)
            {
                var replace = rows[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                rows[i, j] = Math.Min(replace, Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
                }
            }
        }

        return rows[a.Length, b.Length];
    }
}
