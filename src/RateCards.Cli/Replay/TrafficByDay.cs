namespace RateCards.Cli.Replay;

/// <summary>The counts of each model and day, added up as whole numbers: all that pricing needs of a file of any length, where it may add up first.</summary>
internal sealed class TrafficByDay
{
    private readonly Dictionary<(string Model, string Day), Sums> _sums = [];

    /// <summary>By model, then by day.</summary>
    public IEnumerable<(string Model, string Day, Sums Sums)> Rows => _sums
        .OrderBy(s => s.Key.Model, StringComparer.Ordinal).ThenBy(s => s.Key.Day, StringComparer.Ordinal)
        .Select(s => (s.Key.Model, s.Key.Day, s.Value));

    public void Add(Request request)
    {
        if (!_sums.TryGetValue((request.Model, request.Day), out var sums))
        {
            sums = new Sums(request.Counts.Length);
            _sums.Add((request.Model, request.Day), sums);
        }

        sums.Requests++;
        for (var i = 0; i < request.Counts.Length; i++)
        {
            sums.Counts[i] += request.Counts[i];
        }
    }

    /// <summary>What was added up.</summary>
    internal sealed class Sums(int counts)
    {
        public long Requests { get; set; }

        public long[] Counts { get; } = new long[counts];
    }
}
