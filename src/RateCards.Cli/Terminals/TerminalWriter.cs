using System.Text;
using RateCards.Compiler.Base;

namespace RateCards.Cli.Terminals;

/// <summary>
/// Lines for people. Labels, paths and messages come from anybody, and here, on the way of everything that is shown, they
/// lose what they could do: hidden characters are written as their code, so that no sequence steers a terminal, and nothing
/// that a log of continuous integration would take for a command is written as one.
/// </summary>
/// <param name="inner">Where the lines go.</param>
/// <param name="isColoured">Whether styles are written.</param>
internal sealed class TerminalWriter(TextWriter inner, bool isColoured) : TextWriter
{
    private readonly Lock _lock = new();
    private readonly StringBuilder _line = new();

    public bool IsColoured { get; } = isColoured;

    public override Encoding Encoding => inner.Encoding;

    public override string NewLine => "\n";

    /// <summary>Writes a line with styles in it.</summary>
    public void WriteLine(StyledLine line) => WriteLine(line.Parts);

    /// <inheritdoc cref="WriteLine(StyledLine)"/>
    public void WriteLine(IReadOnlyList<StyledText> parts)
    {
        lock (_lock)
        {
            foreach (var (text, style) in parts)
            {
                var isStyled = IsColoured && style.Length > 0 && text.Length > 0;
                _line.Append(isStyled ? $"\e[{style}m" : "");
                Append(text);
                _line.Append(isStyled ? "\e[0m" : "");
            }

            EndLine();
        }
    }

    public override void Write(char value) => Write([value]);

    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    public override void Write(string? value) => Write(value.AsSpan());

    public override void Write(ReadOnlySpan<char> buffer)
    {
        lock (_lock)
        {
            Append(new string(buffer));
        }
    }

    public override void WriteLine(string? value)
    {
        lock (_lock)
        {
            Append(value ?? "");
            EndLine();
        }
    }

    /// <summary>Writes what is not yet a line, too.</summary>
    public override void Flush()
    {
        lock (_lock)
        {
            inner.Write(Harmless(_line.ToString()));
            _line.Clear();
            inner.Flush();
        }
    }

    private void Append(string text)
    {
        var lines = text.Replace("\r\n", "\n", StringComparison.Ordinal).Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            _line.Append(VisibleText.Of(lines[i]).Replace("\r", "U+000D", StringComparison.Ordinal));
            if (i + 1 < lines.Length)
            {
                EndLine();
            }
        }
    }

    private void EndLine()
    {
        inner.Write(Harmless(_line.ToString()));
        inner.Write(NewLine);
        _line.Clear();
    }

    /// <summary>GitHub takes a line that begins with <c>::</c> for a command, and it and Azure what follows <c>##[</c> or <c>##vso[</c>.</summary>
    private static string Harmless(string line)
    {
        var start = line.Length - line.TrimStart().Length;
        var harmless = line.AsSpan(start).StartsWith("::") ? $"{line[..start]}: {line[(start + 1)..]}" : line;
        return harmless.Replace("##", "# #", StringComparison.Ordinal);
    }
}
