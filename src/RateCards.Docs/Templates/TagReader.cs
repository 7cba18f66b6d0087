using System.Text;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;

namespace RateCards.Docs.Templates;

/// <summary>
/// Reads what stands between the braces of a tag, and rewrites it so that the engine calls back with the number of a
/// <see cref="CallSite"/>: that is how a value or a failure at run time knows its place in the template.
/// </summary>
internal sealed class TagReader(SourceText text, int start, int end, Place place, ICollection<string> functions, List<CallSite> calls, DiagnosticBag diagnostics)
{
    private readonly int _start = start;
    private int _position = start;

    private string Content => text.Content;

    private bool IsAtEnd => _position >= end;

    /// <summary>Reads <c>name arguments…</c> or a value, whose result is written out; returns the rewritten tag's inside.</summary>
    public string ReadOutput() => ReadCall(CallUse.Output, until: '\0');

    /// <summary>Reads the argument of a built-in block (<c>#if x</c>, <c>#each (f y) as |z|</c>); returns it rewritten.</summary>
    public string ReadBlockArgument()
    {
        SkipSpaces();
        var argument = ReadOperand();
        SkipSpaces();
        var rest = Content[_position..end].Trim();
        if (argument.Length == 0)
        {
            Report(_start, 0, "A block needs the value that it is about.");
        }
        else if (rest.Length > 0 && !(rest.StartsWith("as |", StringComparison.Ordinal) && rest[^1] == '|'))
        {
            Report(_position, rest.Length, $"A block takes one value; '{rest}' is too much.");
        }

        return $"{argument} {rest}".TrimEnd();
    }

    /// <summary>Reads the call of a block that is a page function (<c>#claim "…"</c>); returns its number and arguments.</summary>
    public string ReadBlockCall() => ReadCall(CallUse.Block, until: '\0')["call".Length..];

    /// <summary>A call's inside: <c>name arguments…</c> up to the end of the tag or a closing parenthesis.</summary>
    private string ReadCall(CallUse use, char until)
    {
        SkipSpaces();
        var nameStart = _position;
        var name = ReadWord();
        if (name.Length == 0)
        {
            Report(nameStart, 1, "A tag must begin with a name.");
            _position = end;
            return "call -1";
        }

        var (arguments, dynamic) = ReadArguments(until);
        var isFunction = functions.Contains(name);
        var location = text.Locate(nameStart, name.Length);
        if (!isFunction && arguments.Count > 0)
        {
            diagnostics.Report(PageDiagnostics.UnknownName, location, name, Suggestion.DidYouMean(name, functions));
        }

        if (use == CallUse.Output && place == Place.Tag)
        {
            diagnostics.Report(PageDiagnostics.NoPlaceForValue, location, "within a tag's name or between its attributes");
        }

        calls.Add(new CallSite(isFunction ? name : null, name, arguments, place, use, location));
        return isFunction ? $"call {calls.Count - 1}{dynamic}" : $"call {calls.Count - 1} {name}";
    }

    private (IReadOnlyList<TemplateArgument> Arguments, string Dynamic) ReadArguments(char until)
    {
        var arguments = new List<TemplateArgument>();
        var dynamic = new StringBuilder();
        while (true)
        {
            SkipSpaces();
            if (IsAtEnd || (until != '\0' && Content[_position] == until))
            {
                if (IsAtEnd && until != '\0')
                {
                    Report(end, 0, $"A '{until}' is missing.");
                }

                _position = Math.Min(_position + 1, end);
                return (arguments, dynamic.ToString());
            }

            var argumentStart = _position;
            var name = ReadWord();
            if (name.Length > 0 && !IsAtEnd && Content[_position] == '=')
            {
                _position++;
            }
            else
            {
                name = null;
                _position = argumentStart;
            }

            var (rewritten, literal) = ReadOperandOrLiteral();
            arguments.Add(literal is null ? new TemplateArgument(name, null, argumentStart, _position - argumentStart) : literal with { Name = name });
            dynamic.Append(literal is null ? $" {rewritten}" : "");
            if (_position == argumentStart)
            {
                Report(_position, 1, $"'{Content[_position]}' cannot stand in a tag.");
                _position++;
            }
        }
    }

    private (string Rewritten, TemplateArgument? Literal) ReadOperandOrLiteral()
    {
        var first = IsAtEnd ? '\0' : Content[_position];
        if (first is '"' or '\'')
        {
            var open = _position++;
            while (!IsAtEnd && Content[_position] != first)
            {
                _position++;
            }

            if (IsAtEnd)
            {
                Report(open, 1, "A quote is not closed.");
                return ("", new TemplateArgument(null, "", open + 1, 0));
            }

            return ("", new TemplateArgument(null, Content[(open + 1).._position++], open + 1, _position - open - 2));
        }

        if (char.IsAsciiDigit(first) || first == '-')
        {
            var open = _position;
            var word = ReadWord();
            return ("", new TemplateArgument(null, word, open, word.Length));
        }

        return (ReadOperand(), null);
    }

    /// <summary>A call in parentheses, or a value of the data, rewritten to a call in parentheses; empty where there is neither.</summary>
    private string ReadOperand()
    {
        if (!IsAtEnd && Content[_position] == '(')
        {
            _position++;
            return $"({ReadCall(CallUse.Argument, until: ')')})";
        }

        var wordStart = _position;
        var path = ReadWord();
        if (path.Length == 0)
        {
            return "";
        }

        calls.Add(new CallSite(null, path, [], place, CallUse.Argument, text.Locate(wordStart, path.Length)));
        return $"(call {calls.Count - 1} {path})";
    }

    /// <summary>A name, path or number: everything up to a space, quote, parenthesis, or equals sign.</summary>
    private string ReadWord()
    {
        var wordStart = _position;
        while (!IsAtEnd && !char.IsWhiteSpace(Content[_position]) && Content[_position] is not ('(' or ')' or '"' or '\'' or '=' or '|'))
        {
            _position++;
        }

        return Content[wordStart.._position];
    }

    private void SkipSpaces()
    {
        while (!IsAtEnd && char.IsWhiteSpace(Content[_position]))
        {
            _position++;
        }
    }

    private void Report(int position, int length, string message) => diagnostics.Report(PageDiagnostics.Syntax, text.Locate(position, length), message);
}
