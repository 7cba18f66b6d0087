using RateCards.Docs.Media;

namespace RateCards.Docs.Templates;

/// <summary>Reads the text of a template, Markdown with components, character by character and knows which <see cref="Place"/> it has come to.</summary>
/// <param name="start">Where the template begins in the file.</param>
internal sealed class PlaceTracker(string template, int start)
{
    private readonly BraceTracker _braces = new();
    private bool _fenced, _mathematics, _inTag, _inDestination, _escaped, _isTableRow, _isModule, _isParagraph, _hasText;
    private int _codeTicks, _ticks, _dollars;
    private char _quote, _previous;
    private int _position = start, _lineStart = start;

    public OutputPlace Place =>
        _fenced ? OutputPlace.Code
        : _codeTicks > 0 ? _isTableRow ? OutputPlace.CodeInTable : OutputPlace.Code
        : _mathematics ? OutputPlace.Mathematics
        : _quote != 0 ? OutputPlace.Attribute
        : _isModule || (_braces.IsOpen && _braces.HasCode) ? OutputPlace.Script
        : _braces.IsOpen ? OutputPlace.JavaScript
        : _inTag ? OutputPlace.Tag
        : _inDestination ? OutputPlace.LinkDestination
        : _isTableRow ? OutputPlace.TableCell
        : IsHeading ? OutputPlace.Heading
        : OutputPlace.Text;

    /// <summary>Readers see what stands here: all but the inside of tags.</summary>
    public bool IsProse => Place is OutputPlace.Text or OutputPlace.Heading or OutputPlace.TableCell or OutputPlace.Attribute or OutputPlace.Code or OutputPlace.CodeInTable or OutputPlace.Mathematics || (Place is OutputPlace.JavaScript or OutputPlace.Script && !_inTag);

    /// <summary>Where a brace stands that is still open; null where none is.</summary>
    public int? OpenBrace => _braces.IsOpen ? _braces.Start : null;

    /// <summary>The line begins as a heading does. One that is underlined shows itself only when the page is made.</summary>
    private bool IsHeading => Line.TrimStart(' ') is ['#', ..] line && line.TrimStart('#') is [' ' or '\t', ..];

    private ReadOnlySpan<char> Line => template.AsSpan(_lineStart, _position - _lineStart);

    /// <summary>Reads the character of text at a position; positions ascend.</summary>
    public void Read(int position)
    {
        _position = position;
        var next = template[position];
        FinishRun(next);
        var wasEscaped = _escaped;
        if (_braces.IsOpen)
        {
            _braces.Read(next, position);
        }
        else if (_inTag)
        {
            ReadInTag(next);
        }
        else
        {
            ReadMarkdown(next);
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
        else if (next is '"' or '\'')
        {
            _quote = next;
        }
        else if (next == '{')
        {
            _braces.Read(next, _position);
        }
        else if (next == '>')
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
        else if (_isModule || StartsModule(next))
        {
            _isModule = true;
        }
        else if (next == '$' && !_escaped)
        {
            _dollars++;
        }
        else if (_mathematics)
        {
            return;
        }
        else if (next == '{' && !_escaped)
        {
            _braces.Read(next, _position);
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

        _hasText |= !char.IsWhiteSpace(next);
        _escaped = next == '\\' && !_escaped;
    }

    /// <summary>A paragraph that begins with one of these words is JavaScript to MDX.</summary>
    private bool StartsModule(char next) => !_isParagraph && !char.IsLetterOrDigit(next) && Line is "import" or "export";

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
            _isModule = false;
        }

        _isParagraph = _hasText;
        _hasText = false;
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
