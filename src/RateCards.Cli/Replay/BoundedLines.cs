using System.Globalization;
using System.Text;

namespace RateCards.Cli.Replay;

/// <summary>The lines of a text of any size, none of which may be so long that it does not fit into memory.</summary>
internal sealed class BoundedLines(TextReader text, string name) : TextReader
{
    /// <summary>In characters; a request is a few hundred.</summary>
    private const int LongestLine = 1 << 20;

    private readonly char[] _buffer = new char[1 << 14];
    private readonly StringBuilder _start = new();
    private int _at;
    private int _end;
    private long _line;
    private bool _skipsLineFeed;

    /// <exception cref="IOException">The line is too long.</exception>
    public override string? ReadLine()
    {
        _line++;
        _start.Clear();
        while (Fill())
        {
            var rest = _buffer.AsSpan(_at, _end - _at);
            var length = rest.IndexOfAny('\n', '\r');
            var part = length < 0 ? rest : rest[..length];
            if (_start.Length + part.Length > LongestLine)
            {
                throw new IOException(string.Create(CultureInfo.InvariantCulture, $"Line {_line} of '{name}' is longer than {LongestLine:#,0} characters."));
            }

            if (length >= 0)
            {
                _at += length + 1;
                _skipsLineFeed = rest[length] == '\r';
                return _start.Length == 0 ? new string(part) : _start.Append(part).ToString();
            }

            _start.Append(part);
            _at = _end;
        }

        return _start.Length > 0 ? _start.ToString() : null;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            text.Dispose();
        }

        base.Dispose(disposing);
    }

    /// <summary>Whether there is a character to read; of a CR LF the second is passed over.</summary>
    private bool Fill()
    {
        while (true)
        {
            if (_at == _end)
            {
                (_at, _end) = (0, text.Read(_buffer));
                if (_end == 0)
                {
                    return false;
                }
            }

            if (!_skipsLineFeed || _buffer[_at] != '\n')
            {
                _skipsLineFeed = false;
                return true;
            }

            _skipsLineFeed = false;
            _at++;
        }
    }
}
