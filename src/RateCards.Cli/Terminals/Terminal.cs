using System.Text;
using RateCards.Compiler.Base;

namespace RateCards.Cli.Terminals;

/// <summary>Where the command writes: results to <see cref="Output"/> or <see cref="Data"/>, everything else to <see cref="Error"/>.</summary>
internal sealed class Terminal(TextWriter output, TextWriter error, bool coloursOutput = false, bool coloursError = false) : IDisposable
{
    /// <summary>Results for people.</summary>
    public TerminalWriter Output { get; } = new(output, coloursOutput);

    /// <summary>Results for programs, in a format that says itself how any text is written in it.</summary>
    public TextWriter Data { get; } = output;

    public TerminalWriter Error { get; } = new(error, coloursError);

    /// <summary>Folder that relative paths of the call start from, and that printed paths are relative to.</summary>
    public string CurrentDirectory { get; init; } = Environment.CurrentDirectory;

    /// <summary>Columns of the terminal; null where it has none, and where the output is a file or a pipe.</summary>
    public int? Width { get; init; }

    /// <summary>What the user's earlier calls have left to spare this one work; null where nothing is kept.</summary>
    public UserCache? Cache { get; init; }

    /// <summary>Standard error is a terminal, which can show how far a long run is.</summary>
    public bool ShowsProgress { get; init; }

    /// <summary>Shows how far a run is in place of what it showed before; nothing where there is no terminal.</summary>
    public void Progress(string text)
    {
        if (ShowsProgress)
        {
            error.Write($"\r\e[K{VisibleText.InLine(text)}");
        }
    }

    /// <summary>The process's own streams. Colour is for terminals only, and not where NO_COLOR asks for none.</summary>
    public static Terminal OfProcess()
    {
        var coloured = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
            && Environment.GetEnvironmentVariable("TERM") != "dumb";
        return new Terminal(
            Open(Console.OpenStandardOutput(), autoFlush: false),
            Open(Console.OpenStandardError(), autoFlush: true),
            coloured && !Console.IsOutputRedirected,
            coloured && !Console.IsErrorRedirected)
        {
            // A terminal that nobody has given a size, as under some CI, says 0.
            Width = !Console.IsOutputRedirected && Console.WindowWidth is > 0 and var width ? width : null,
            Cache = UserCache.OfUser(),
            ShowsProgress = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
        };
    }

    /// <summary>A path as the caller would write it: relative to the current folder where that is near.</summary>
    public string Display(string fullPath)
    {
        var relative = Path.GetRelativePath(CurrentDirectory, fullPath).Replace('\\', '/');
        return relative.StartsWith("../../../", StringComparison.Ordinal) ? fullPath.Replace('\\', '/') : relative;
    }

    public void Dispose()
    {
        Output.Flush();
        Error.Flush();
    }

    /// <summary>UTF-8 without a mark and with "\n" on every machine, so that results can be compared and committed.</summary>
    private static StreamWriter Open(Stream stream, bool autoFlush) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16 * 1024) { AutoFlush = autoFlush, NewLine = "\n" };
}
