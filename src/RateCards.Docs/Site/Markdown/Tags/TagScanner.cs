using System.Buffers;
using System.Net;
using System.Text.Json;

namespace RateCards.Docs.Site.Markdown.Tags;

/// <summary>Reads tags as JSX writes them: attributes quoted, in braces, or bare.</summary>
internal ref struct TagScanner
{
    /// <summary>Characters that are looked through for a tag's end, so that many beginnings without one cost no more.</summary>
    private const int LongestTag = 10_000;

    private static readonly SearchValues<char> EndOfBareValue = SearchValues.Create(" \t\n\"'`=<>/{}");

    private readonly ReadOnlySpan<char> _text;
    private int _position;

    private TagScanner(ReadOnlySpan<char> text) => _text = text[..Math.Min(text.Length, LongestTag)];

    private readonly char Current => _position < _text.Length ? _text[_position] : '\0';

    /// <summary>The tag that a text begins with; null where it begins with none.</summary>
    public static Tag? Read(ReadOnlySpan<char> text) => new TagScanner(text).Read();

    /// <summary>The tags of a line; null where anything but tags and spaces stands in it.</summary>
    public static IReadOnlyList<Tag>? ReadLine(ReadOnlySpan<char> line)
    {
        var tags = new List<Tag>();
        for (var rest = line.Trim(); rest.Length > 0; rest = rest.TrimStart())
        {
            if (Read(rest) is not { } tag)
            {
                return null;
            }

            tags.Add(tag);
            rest = rest[tag.Text.Length..];
        }

        return tags;
    }

    private Tag? Read()
    {
        if (!TryTake('<'))
        {
            return null;
        }

        var closes = TryTake('/');
        var name = TakeName();
        if (name.Length == 0 || !char.IsAsciiLetter(name[0]))
        {
            return null;
        }

        var attributes = new List<(string, string?)>();
        while (true)
        {
            var hasSpace = SkipSpace();
            var isWhole = TryTake('/');
            if (TryTake('>'))
            {
                var kind = closes ? TagKind.Closes : isWhole ? TagKind.Whole : TagKind.Opens;
                return new Tag(name, kind, attributes, _text[.._position].ToString());
            }

            if (isWhole || !hasSpace || !TryReadAttribute(attributes))
            {
                return null;
            }
        }
    }

    private bool TryReadAttribute(List<(string, string?)> attributes)
    {
        if (Current == '{')
        {
            return TakeBraces().Length > 0;
        }

        var name = TakeName();
        if (name.Length == 0)
        {
            return false;
        }

        var afterName = _position;
        SkipSpace();
        if (!TryTake('='))
        {
            _position = afterName;
            attributes.Add((name, null));
            return true;
        }

        SkipSpace();
        var (isRead, value) = Current switch
        {
            '"' or '\'' => TakeQuoted(),
            '{' => TakeBraces() is { Length: > 0 } braces ? (true, Constant(braces)) : (false, null),
            _ => TakeBare(),
        };
        if (isRead && value is not null)
        {
            attributes.Add((name, value));
        }

        return isRead;
    }

    private (bool IsRead, string? Value) TakeQuoted()
    {
        var length = _text[(_position + 1)..].IndexOf(Current);
        if (length < 0)
        {
            return (false, null);
        }

        var value = _text.Slice(_position + 1, length).ToString();
        _position += length + 2;
        return (true, WebUtility.HtmlDecode(value));
    }

    private (bool IsRead, string? Value) TakeBare()
    {
        var length = _text[_position..].IndexOfAny(EndOfBareValue);
        var value = length > 0 ? _text.Slice(_position, length).ToString() : "";
        _position += value.Length;
        return (value.Length > 0, WebUtility.HtmlDecode(value));
    }

    /// <summary>An expression in braces, with them; empty where they do not close.</summary>
    private string TakeBraces()
    {
        var depth = 0;
        for (var i = _position; i < _text.Length; i++)
        {
            depth += _text[i] == '{' ? 1 : _text[i] == '}' ? -1 : 0;
            if (depth == 0)
            {
                var braces = _text[_position..(i + 1)].ToString();
                _position = i + 1;
                return braces;
            }
        }

        return "";
    }

    /// <summary>The text that an expression stands for; null where only JavaScript could tell.</summary>
    private static string? Constant(string braces)
    {
        try
        {
            using var value = JsonDocument.Parse(braces.AsMemory(1, braces.Length - 2));
            return value.RootElement.ValueKind switch
            {
                JsonValueKind.String => value.RootElement.GetString(),
                JsonValueKind.Number => value.RootElement.GetRawText(),
                _ => null,
            };
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private string TakeName()
    {
        var start = _position;
        while (char.IsAsciiLetterOrDigit(Current) || Current is '-' or '_' or '.' or ':')
        {
            _position++;
        }

        return _text[start.._position].ToString();
    }

    private bool SkipSpace()
    {
        var start = _position;
        while (Current is ' ' or '\t' or '\n')
        {
            _position++;
        }

        return _position > start;
    }

    private bool TryTake(char c)
    {
        if (Current != c)
        {
            return false;
        }

        _position++;
        return true;
    }
}
