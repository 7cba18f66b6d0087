using System.Text;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;

namespace RateCards.Docs.Templates;

/// <summary>What the engine is given, and what it calls back with.</summary>
/// <param name="Rewritten">The template in which every call and value carries the number of its <see cref="CallSite"/>.</param>
/// <param name="Prose">The text that readers will read, as long as the template: all else is blanked, and a tag is <c>\0</c>.</param>
/// <param name="Blocks">The blocks that page functions open, inner ones before those around them.</param>
internal sealed record PreparedTemplate(
    SourceText Text, string Rewritten, IReadOnlyList<CallSite> Calls, string Prose, IReadOnlyList<TemplateBlock> Blocks);

/// <summary>A block that a page function opens.</summary>
/// <param name="Start">Where its body begins in the template.</param>
/// <param name="End">Where its body ends.</param>
internal sealed record TemplateBlock(CallSite Call, int Start, int End)
{
    public bool Contains(int offset) => offset >= Start && offset < End;
}

/// <summary>
/// Prepares a template: finds its tags, numbers the calls, checks names and nesting, and knows the place of each. The
/// template language is Handlebars'; the library itself tells no line and column at run time, which is why this is here.
/// </summary>
internal sealed class TemplateReader(SourceText text, int start, bool isMarkdown, ICollection<string> functions, DiagnosticBag diagnostics)
{
    private static readonly string[] BuiltInBlocks = ["if", "unless", "each", "with"];

    private readonly PlaceTracker _places = new(text.Content, isMarkdown);
    private readonly StringBuilder _rewritten = new();
    private readonly List<CallSite> _calls = [];
    private readonly List<TemplateBlock> _blocks = [];
    private readonly Stack<(string Name, int Offset, CallSite? Call)> _open = new();
    private readonly char[] _prose = new string(' ', text.Content.Length).ToCharArray();

    private string Content => text.Content;

    /// <summary>Reads the template from <paramref name="start"/> on.</summary>
    public PreparedTemplate Read()
    {
        var position = start;
        while (position < Content.Length)
        {
            if (Content.AsSpan(position).StartsWith("{{"))
            {
                position = ReadTag(position);
                continue;
            }

            _places.Read(position);
            _rewritten.Append(Content[position]);
            _prose[position] = ToProse(Content[position], _places.Place);
            position++;
        }

        foreach (var (name, offset, _) in _open)
        {
            Report(offset, 2, $"The block '#{name}' is not closed.");
        }

        return new PreparedTemplate(text, _rewritten.ToString(), _calls, new string(_prose), _blocks);
    }

    /// <summary>The character as a reader of the page sees it. Commands of mathematics are none of it: <c>\cdot5</c> is a 5.</summary>
    private static char ToProse(char c, Place place) => place switch
    {
        _ when c == '\n' => c,
        Place.Text or Place.TableCell or Place.Attribute or Place.Code => c,
        Place.Mathematics => char.IsLetter(c) ? ' ' : c,
        _ => ' ',
    };

    /// <summary>Reads the tag at a position; returns where it ends.</summary>
    private int ReadTag(int open)
    {
        _places.ReadTag(open);
        var isLongComment = Content.AsSpan(open).StartsWith("{{!--");
        var closing = isLongComment ? "--}}" : "}}";
        var close = Content.IndexOf(closing, open, StringComparison.Ordinal);
        if (close < 0)
        {
            Report(open, 2, "The tag is not closed.");
            return Content.Length;
        }

        var end = close + closing.Length;
        if (Content[open + 2] == '!')
        {
            _rewritten.Append(Content, open, end - open);
            return end;
        }

        _prose.AsSpan(open, end - open).Clear();
        if (open > 0 && Content[open - 1] == '\\')
        {
            Report(open - 1, 3, "A backslash before a tag has no meaning here.");
        }

        var (inner, innerEnd) = (open + 2, close);
        var (trimsBefore, trimsAfter) = (Content[inner] == '~', innerEnd > inner + 1 && Content[innerEnd - 1] == '~');
        inner += trimsBefore ? 1 : 0;
        innerEnd -= trimsAfter ? 1 : 0;
        _rewritten.Append(trimsBefore ? "{{~" : "{{").Append(Rewrite(inner, innerEnd)).Append(trimsAfter ? "~}}" : "}}");
        return end;
    }

    private string Rewrite(int inner, int end)
    {
        var content = Content[inner..end].Trim();
        switch (content)
        {
            case ['{' or '&', ..]:
                diagnostics.Report(PageDiagnostics.RawOutput, text.Locate(inner, end - inner));
                return "else";
            case ['>' or '^' or '*', ..]:
                Report(inner, 1, $"'{content[0]}' is not used in page templates.");
                return "else";
            case ['#', ..]:
                return OpenBlock(Content.IndexOf('#', inner) + 1, end);
            case ['/', .. var name]:
                return CloseBlock(name.Trim(), inner);
            case "else":
                RequireOpenBlock(inner);
                return "else";
        }

        if (content.StartsWith("else ", StringComparison.Ordinal))
        {
            RequireOpenBlock(inner);
            var word = content["else ".Length..].TrimStart().Split(' ')[0];
            if (word is not ("if" or "unless"))
            {
                Report(inner, end - inner, "After 'else' comes nothing, 'if', or 'unless'.");
            }

            var argument = Content.IndexOf(word, inner + "else".Length, StringComparison.Ordinal) + word.Length;
            return $"else {word} {TagAt(argument, end).ReadBlockArgument()}";
        }

        return TagAt(inner, end).ReadOutput();
    }

    private string OpenBlock(int nameStart, int end)
    {
        var name = Content[nameStart..end].Split([' ', '\n', '('], 2)[0];
        if (BuiltInBlocks.Contains(name))
        {
            _open.Push((name, nameStart, null));
            return $"#{name} {TagAt(nameStart + name.Length, end).ReadBlockArgument()}";
        }

        var call = TagAt(nameStart, end).ReadBlockCall();
        // Calls among its arguments are read, and stand in the list, before it.
        _open.Push((name, nameStart, _calls[^1]));
        return $"#block{call}";
    }

    private string CloseBlock(string name, int offset)
    {
        if (!_open.TryPop(out var open))
        {
            Report(offset, name.Length + 1, $"No block is open that '/{name}' could close.");
        }
        else if (open.Name != name)
        {
            Report(offset, name.Length + 1, $"'/{name}' closes '#{open.Name}', which is the block that is open here.");
        }

        else if (open.Call is { } call)
        {
            _blocks.Add(new TemplateBlock(call, open.Offset, offset));
        }

        return BuiltInBlocks.Contains(name) ? $"/{name}" : "/block";
    }

    private void RequireOpenBlock(int offset)
    {
        if (_open.Count == 0)
        {
            Report(offset, 4, "'else' stands outside a block.");
        }
    }

    private TagReader TagAt(int from, int to) => new(text, from, to, _places.Place, functions, _calls, diagnostics);

    private void Report(int offset, int length, string message) => diagnostics.Report(PageDiagnostics.Syntax, text.Locate(offset, length), message);
}
