namespace RateCards.Docs.Templates;

/// <summary>Reads the text of a Markdown or HTML template character by character and knows which <see cref="Place"/> it has come to.</summary>
internal sealed class PlaceTracker(string template, bool isMarkdown)
{
    private bool _fenced, _mathematics, _inTag, _inDestination, _escaped, _isTableRow;
    private int _codeTicks, _ticks, _dollars, _braces;
    private char _quote, _previous;
    private int _position, _lineStart;

    public Place Place =>
        _fenced || _codeTicks > 0 ? Place.Code
        : _mathematics ? Place.Mathematics
        : _quote != 0 ? Place.Attribute
        : _braces > 0 ? Place.JavaScript
        : _inTag ? Place.Tag
        : _inDestination ? Place.LinkDestination
        : _isTableRow ? Place.TableCell
        : Place.Text;

    private ReadOnlySpan<char> Line => template.AsSpan(_lineStart, _position - _lineStart);

    /// <summary>Reads the character of text at a position; positions ascend.</summary>
    public void Read(int position)
    {
        _position = position;
        var next = template[position];
        FinishRun(next);
        var wasEscaped = _escaped;
        if (_inTag)
        {
            ReadInTag(next);
        }
        else if (isMarkdown)
        {
            ReadMarkdown(next);
        }
        else if (next == '<')
        {
            _inTag = true;
        }

        _lineStart = next == '\n' ? position + 1 : _lineStart;
        _previous = wasEscaped ? '\0' : next;
    }

    /// <summary>Takes note that a tag stands here.</summary>
    public void ReadTag(int position)
    {
        _position = position;
        FinishRun('\0');
        _escaped = false;
        _previous = '\0';
    }

    private void ReadInTag(char next)
    {
        if (_quote != 0)
        {
            _quote = next == _quote ? '\0' : _quote;
        }
        else if (next is '"' or '\'' && _braces == 0)
        {
            _quote = next;
        }
        else if (next == '{')
        {
            _braces++;
        }
        else if (next == '}' && _braces > 0)
        {
            _braces--;
        }
        else if (next == '>' && _braces == 0)
        {
            _inTag = false;
        }
    }

    private void ReadMarkdown(char next)
    {
        if (next == '\n')
        {
            ReadLineEnd();
        }
        else if (next == '`')
        {
            _ticks++;
        }
        else if (_fenced || _codeTicks > 0)
        {
            return;
        }
        else if (next == '$' && !_escaped)
        {
            _dollars++;
        }
        else if (_mathematics)
        {
            return;
        }
        else if (_previous == '<' && (char.IsAsciiLetter(next) || next == '/'))
        {
            _inTag = true;
        }
        else if (_inDestination)
        {
            _inDestination = next != ')';
        }
        else if (next == '(' && _previous == ']')
        {
            _inDestination = true;
        }
        else if (next == '|' && Line.IsWhiteSpace())
        {
            _isTableRow = true;
        }

        _escaped = next == '\\' && !_escaped;
    }

    private void ReadLineEnd()
    {
        _isTableRow = false;
        _inDestination = false;
        _escaped = false;
        if (Line.TrimStart().StartsWith("```", StringComparison.Ordinal))
        {
            _fenced = !_fenced;
            _codeTicks = 0;
        }
        else if (Line.IsWhiteSpace())
        {
            // A paragraph ends, and with it whatever code span was left open in it.
            _codeTicks = 0;
        }
    }

    /// <summary>Backticks and dollars count as runs: acts on one when it ends.</summary>
    private void FinishRun(char next)
    {
        if (_ticks > 0 && next != '`')
        {
            var opensFence = _ticks >= 3 && Line.TrimStart().TrimEnd('`').IsEmpty;
            _codeTicks = opensFence || _fenced ? 0 : _codeTicks == 0 ? _ticks : _codeTicks == _ticks ? 0 : _codeTicks;
            _ticks = 0;
        }

        if (_dollars > 0 && next != '$')
        {
            _mathematics = _dollars == 2 ? !_mathematics : _mathematics;
            _dollars = 0;
        }
    }
}
