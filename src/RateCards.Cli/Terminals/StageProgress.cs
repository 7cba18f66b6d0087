using System.Diagnostics;
using System.Globalization;

namespace RateCards.Cli.Terminals;

/// <summary>Shows on a terminal which stage of a run is at work, once the run takes long, and takes it away when the stage is over.</summary>
internal sealed class StageProgress : IDisposable
{
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);

    private readonly Lock _lock = new();
    private readonly Terminal _terminal;
    private readonly string _stage;
    private readonly long _runStarted;
    private readonly Timer _timer;
    private bool _isShown, _isOver;

    /// <param name="runStarted">When the first stage of the run began, as <see cref="Stopwatch"/> tells it.</param>
    /// <param name="patience">How long a run may take before anything is shown.</param>
    public StageProgress(Terminal terminal, string stage, long runStarted, TimeSpan patience)
    {
        (_terminal, _stage, _runStarted) = (terminal, stage, runStarted);
        var left = patience - Stopwatch.GetElapsedTime(runStarted);
        _timer = new Timer(_ => Show(), null, left > TimeSpan.Zero ? left : TimeSpan.Zero, Second);
    }

    public void Dispose()
    {
        _timer.Dispose();
        lock (_lock)
        {
            // The timer may have begun to call before it ended.
            _isOver = true;
            if (_isShown)
            {
                _terminal.Progress("");
            }
        }
    }

    private void Show()
    {
        lock (_lock)
        {
            if (!_isOver)
            {
                _isShown = true;
                _terminal.Progress(string.Create(CultureInfo.InvariantCulture, $"{_stage}, {Stopwatch.GetElapsedTime(_runStarted).TotalSeconds:0} s"));
            }
        }
    }
}
