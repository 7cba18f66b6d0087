using System.Text;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;

namespace RateCards.Compiler.Reading;

/// <summary>
/// Reads JSON (RFC 8259) strictly into the same nodes as YAML. The YAML parser would do for JSON that is right, and would
/// also take what is not JSON; a JSON library would bring bytes for places, and one more dependency into the editor.
/// </summary>
internal sealed class JsonReader
{
    private readonly SourceText _text;
    private readonly string _content;
    private readonly DiagnosticBag _diagnostics;
    private int _at;
    private int _values;

    private JsonReader(SourceText text, DiagnosticBag diagnostics)
    {
        _text = text;
        _content = text.Content;
        _diagnostics = diagnostics;
    }

    public static DataNode? Read(SourceText text, DiagnosticBag diagnostics)
    {
        var reader = new JsonReader(text, diagnostics);
        reader.SkipSpace();
        if (reader._at == text.Content.Length)
        {
            diagnostics.Report(ReadingDiagnostics.EmptyFile, SourceLocation.OfFile(text.Path));
            return null;
        }

        var root = reader.ReadValue(null, 1);
        reader.SkipSpace();
        return reader._at == text.Content.Length ? root : throw reader.Error("the file goes on after its value");
    }

    private char Current => _at < _content.Length ? _content[_at] : '\0';

    private DataNode ReadValue(ScalarNode? key, int depth)
    {
        // A key counts as one, as in YAML.
        _values += key is null ? 1 : 2;
        if (_values > DocumentReader.MostValues)
        {
            throw new UnreadableException(Diagnostic.Create(ReadingDiagnostics.TooManyValues, _text.Locate(_at, 1)));
        }

        return Current switch
        {
            '{' => ReadMapping(key, depth),
            '[' => ReadSequence(key, depth),
            '"' => ReadText(),
            _ => ReadWord(),
        };
    }

    private MappingNode ReadMapping(ScalarNode? key, int depth)
    {
        var (start, length) = Open(key, depth);
        var mapping = new MappingNode(_text, start, length);
        if (TryClose('}'))
        {
            return mapping;
        }

        do
        {
            SkipSpace();
            if (Current != '"')
            {
                throw Error(Current == '}' ? "a comma stands before '}'" : "a key in double quotes is expected");
            }

            var name = ReadString();
            SkipSpace();
            Expect(':');
            SkipSpace();
            var value = ReadValue(name, depth + 1);
            if (!ControlCharacters.Report(name, _diagnostics))
            {
                mapping.Add(name, value, _diagnostics);
            }
        }
        while (GoesOn('}'));
        return mapping;
    }

    private SequenceNode ReadSequence(ScalarNode? key, int depth)
    {
        var (start, length) = Open(key, depth);
        var items = new List<DataNode>();
        if (!TryClose(']'))
        {
            do
            {
                SkipSpace();
                if (Current == ']')
                {
                    throw Error("a comma stands before ']'");
                }

                items.Add(ReadValue(null, depth + 1));
            }
            while (GoesOn(']'));
        }

        return new SequenceNode(_text, start, length, items);
    }

    private (int Start, int Length) Open(ScalarNode? key, int depth)
    {
        if (depth > DocumentReader.MaximalDepth)
        {
            throw new UnreadableException(Diagnostic.Create(ReadingDiagnostics.NestedTooDeeply, _text.Locate(_at, 1)));
        }

        _at++;
        return key is null ? (_at - 1, 1) : (key.Start, key.Length);
    }

    private bool TryClose(char bracket)
    {
        SkipSpace();
        if (Current != bracket)
        {
            return false;
        }

        _at++;
        return true;
    }

    /// <summary>Whether a comma leads to one more item; else the bracket must close here.</summary>
    private bool GoesOn(char bracket)
    {
        if (TryClose(bracket))
        {
            return false;
        }

        if (Current != ',')
        {
            throw Error($"',' or '{bracket}' is expected");
        }

        _at++;
        return true;
    }

    /// <summary>A number, <c>true</c>, <c>false</c> or <c>null</c>, kept as written.</summary>
    private ScalarNode ReadWord()
    {
        var start = _at;
        while (char.IsLetterOrDigit(Current) || Current is '-' or '+' or '.' or '_')
        {
            _at++;
        }

        var word = _content.Substring(start, _at - start);
        if (word is "true" or "false" or "null" || NumberText.IsJsonNumber(word))
        {
            return new ScalarNode(_text, start, _at - start, word, ScalarStyle.Plain);
        }

        var found = _at > start ? $"'{word}' is not a JSON value" : "a value is expected";
        _at = start;
        throw Error(found, Math.Max(1, word.Length));
    }

    /// <summary>A string as a value.</summary>
    private DataNode ReadText()
    {
        var text = ReadString();
        return ControlCharacters.Report(text, _diagnostics) ? new RefusedNode(_text, text.Start, text.Length) : text;
    }

    private ScalarNode ReadString()
    {
        var start = _at++;
        var value = new StringBuilder();
        while (Current != '"')
        {
            if (_at >= _content.Length || Current is '\n' or '\r')
            {
                _at = start;
                throw Error("the quotation mark that opens here is not closed in its line");
            }

            if (Current < ' ')
            {
                throw Error("a tab in quotes is written '\\t'");
            }

            value.Append(Current == '\\' ? ReadEscape() : Current);
            _at++;
        }

        _at++;
        return new ScalarNode(_text, start, _at - start, value.ToString(), ScalarStyle.DoubleQuoted);
    }

    /// <summary>Reads an escape up to its last character.</summary>
    private char ReadEscape()
    {
        _at++;
        switch (Current)
        {
            case '"' or '\\' or '/':
                return Current;
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'n':
                return '\n';
            case 'r':
                return '\r';
            case 't':
                return '\t';
            case 'u' when _at + 4 < _content.Length
                && HexDigit(_at + 1) is { } a && HexDigit(_at + 2) is { } b && HexDigit(_at + 3) is { } c && HexDigit(_at + 4) is { } d:
                _at += 4;
                return (char)((a << 12) | (b << 8) | (c << 4) | d);
            default:
                _at--;
                throw Error("the escape is none of JSON's", 2);
        }
    }

    private int? HexDigit(int at) => _content[at] switch
    {
        >= '0' and <= '9' and var c => c - '0',
        >= 'a' and <= 'f' and var c => c - 'a' + 10,
        >= 'A' and <= 'F' and var c => c - 'A' + 10,
        _ => null,
    };

    private void Expect(char wanted)
    {
        if (Current != wanted)
        {
            throw Error($"'{wanted}' is expected");
        }

        _at++;
    }

    private void SkipSpace()
    {
        while (Current is ' ' or '\t' or '\n' or '\r')
        {
            _at++;
        }
    }

    private UnreadableException Error(string message, int length = 1)
    {
        var found = Current switch
        {
            '/' or '#' => "; JSON has no comments",
            '\'' => "; JSON has no single quotes",
            '\0' => "; the file ends here",
            _ => "",
        };
        return new(Diagnostic.Create(ReadingDiagnostics.NotJson, _text.Locate(_at, length), message + found));
    }
}
