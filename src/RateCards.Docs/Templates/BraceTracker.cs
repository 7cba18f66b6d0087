namespace RateCards.Docs.Templates;

/// <summary>Reads JavaScript between braces, as far as it takes to know where the braces end.</summary>
internal sealed class BraceTracker
{
    private int _depth;
    private char _quote, _previous;
    private bool _isComment;

    public bool IsOpen => _depth > 0;

    /// <summary>There are quotes or slashes in it, so that a value would not be an expression of its own.</summary>
    public bool HasCode { get; private set; }

    /// <summary>Where the outermost brace stands.</summary>
    public int Start { get; private set; }

    public void Read(char next, int position)
    {
        if (_depth == 0)
        {
            Start = position;
            HasCode = false;
        }

        HasCode |= next is '"' or '\'' or '`' or '/';
        if (_isComment)
        {
            _isComment = !(_previous == '*' && next == '/');
        }
        else if (_quote != 0)
        {
            _quote = next == _quote && _previous != '\\' ? '\0' : _quote;
        }
        else if (next is '"' or '\'' or '`')
        {
            _quote = next;
        }
        else if (_previous == '/' && next == '*')
        {
            _isComment = true;
        }
        else
        {
            _depth += next == '{' ? 1 : next == '}' ? -1 : 0;
        }

        // A backslash that is escaped itself escapes nothing.
        _previous = next == '\\' && _previous == '\\' ? '\0' : next;
    }
}
