using System.Diagnostics;
using System.Globalization;

namespace RateCards.Cli.Terminals;

/// <summary>Measures the stages of a run (read, compile, render, write) for <c>--stats</c>, and shows on a terminal which one a long run is at.</summary>
/// <param name="terminal">Null where nothing is shown.</param>
/// <param name="patience">How long a run may take before anything is shown; by default a second.</param>
internal sealed class Stages(Terminal? terminal = null, TimeSpan? patience = null)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly long _started = Stopwatch.GetTimestamp();
    private readonly List<Stage> _stages = [];

    private sealed record Stage(string Name, TimeSpan Took);

    /// <summary>Runs a stage and notes how long it took.</summary>
    public void Run(string name, Action stage) => Run(name, () =>
    {
        stage();
        return true;
    });

    /// <summary>Runs a stage and notes how long it took.</summary>
    public T Run<T>(string name, Func<T> stage)
    {
        var start = Stopwatch.GetTimestamp();
        using var progress = terminal is { ShowsProgress: true } ? new StageProgress(terminal, name, _started, patience ?? Patience) : null;
        try
        {
            return stage();
        }
        finally
        {
            _stages.Add(new Stage(name, Stopwatch.GetElapsedTime(start)));
        }
    }

    /// <summary>One line a stage in milliseconds, and their sum.</summary>
    public void Write(TextWriter writer)
    {
        foreach (var (name, took) in _stages.Append(new Stage("total", _stages.Aggregate(TimeSpan.Zero, (sum, s) => sum + s.Took))))
        {
            writer.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-8} {took.TotalMilliseconds,8:0.0} ms"));
        }
    }
}
