using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;

namespace RateCards.Cli.Replay;

/// <summary>What is wrong with a file of requests: the first problems in full, and how many there are, for a file may have millions.</summary>
/// <param name="path">Full path of the file.</param>
internal sealed class RequestProblems(string path)
{
    private const int Shown = 20;

    private readonly List<Diagnostic> _first = [];

    /// <summary>The first problems.</summary>
    public IReadOnlyList<Diagnostic> First => _first;

    /// <summary>How many problems there are, shown or not.</summary>
    public int Count { get; private set; }

    /// <summary>How many rows make no request.</summary>
    public long RefusedRows { get; set; }

    public void Report(DiagnosticDescriptor descriptor, LinePosition place, params object[] arguments)
    {
        Count++;
        if (_first.Count < Shown)
        {
            _first.Add(Diagnostic.Create(descriptor, new SourceLocation(path, 0, 0, place, place), arguments));
        }
    }

    /// <summary>Something that is wrong with the file as a whole.</summary>
    public void Report(DiagnosticDescriptor descriptor, params object[] arguments) => Report(descriptor, new LinePosition(1, 1), arguments);
}
