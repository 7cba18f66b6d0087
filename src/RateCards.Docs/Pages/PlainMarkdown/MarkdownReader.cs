using System.Text.RegularExpressions;
using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Reading;
using RateCards.Docs.Media;

namespace RateCards.Docs.Pages.PlainMarkdown;

/// <summary>
/// Reads a Markdown file as a template. All of it is text, braces too, except what comments hold between two pairs of braces:
/// <c>&lt;!-- {{ rates "acme" }} --&gt;</c>, which GitHub does not show.
/// </summary>
internal sealed partial class MarkdownReader
{
    private const int LongestDescription = 300;

    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UsePreciseSourceLocation().Build();

    private static readonly MarkdownMark Left = new("\\{", "{"), Right = new("\\}", "}"), LeftInCode = new("{", "{"), Dollar = new("\\$", "$"), Less = new("\\<", "\\<"), Nothing = new("", "");

    private readonly SourceText _file;
    private readonly DiagnosticBag _diagnostics;
    private readonly char[] _template;
    private readonly MarkdownMarks _marks = new();
    private readonly Dictionary<string, SourceLocation> _links = new(StringComparer.Ordinal);
    private readonly List<Match> _tags = [];

    private MarkdownReader(SourceText file, DiagnosticBag diagnostics)
    {
        _file = file;
        _diagnostics = diagnostics;
        _template = file.Content.ToCharArray();
    }

    /// <summary>The file as a page; null where it cannot be one, which is reported.</summary>
    /// <param name="file">With <c>\n</c> at the ends of lines.</param>
    public static MarkdownPage? Read(SourceText file, DiagnosticBag diagnostics) => new MarkdownReader(file, diagnostics).Read();

    private MarkdownPage? Read()
    {
        if (ControlCharacters.Report(_file, _diagnostics) || Parse(_file.Content) is not { } written)
        {
            return null;
        }

        ReadComments(written);
        // A comment may hide what begins behind it from the parser.
        if (Parse(new string(_template)) is not { } document)
        {
            return null;
        }

        if (document.FirstOrDefault() is not HeadingBlock { Level: 1 } title || PlainText(title.Inline) is not { Length: > 0 } titleText)
        {
            Report(PageDiagnostics.NotAMarkdownPage, 0, 0, "The file does not begin with its title.");
            return null;
        }

        var first = document.OfType<ParagraphBlock>().FirstOrDefault();
        var description = first is null ? titleText : Shortened(PlainText(first.Inline));
        var isInFull = first is not null && first == document[1] && first.Inline!.All(i => i is LiteralInline or LineBreakInline) && description == PlainText(first.Inline) && !description.EndsWith(':');
        var headings = document.Descendants<HeadingBlock>().Where(h => h != title).Select(h => PlainText(h.Inline)).ToList();
        Blank(title.Span);
        if (isInFull)
        {
            Blank(first!.Span);
        }

        MarkText(document);
        // Last, since the braces of tags are those that stay.
        foreach (var tag in _tags)
        {
            WriteTag(tag);
        }

        return new MarkdownPage(_file.Path, titleText, description, PathOf(_file.Path), new SourceText(_file.Path, new string(_template)))
        {
            IsDescribedInFull = isInFull,
            Marks = _marks,
            Anchors = new MarkdownAnchors(titleText, headings, Ids().Matches(_file.Content).Select(m => m.Groups[1].Value)),
            PlacesOfLinks = _links,
        };
    }

    private MarkdownDocument? Parse(string text)
    {
        try
        {
            return MarkdownParser.Parse(text, Pipeline);
        }
        catch (ArgumentException)
        {
            // The parser has no other word for lists and quotes that are nested too deeply.
            Report(PageDiagnostics.NestedTooDeeply, 0, 0);
            return null;
        }
    }

    /// <summary>Takes comments out, and keeps those in mind that are tags.</summary>
    private void ReadComments(MarkdownDocument written)
    {
        var code = CodeOf(written).ToList();
        foreach (var comment in Comments().Matches(_file.Content).Where(c => !code.Exists(s => s.Start <= c.Index && c.Index <= s.End)))
        {
            if (comment.Groups[1].Success)
            {
                _tags.Add(comment);
            }

            var lines = _file.Content.AsSpan();
            var isAlone = lines[..comment.Index].LastIndexOf('\n') is var start && lines[(start + 1)..comment.Index].IsWhiteSpace()
                && lines[(comment.Index + comment.Length)..] is var rest && rest[..(rest.IndexOf('\n') is var end and >= 0 ? end : rest.Length)].IsWhiteSpace();
            // Spaces in place of it would indent what follows on its line.
            Blank(new SourceSpan(comment.Index, comment.Index + comment.Length - 1), isAlone ? ' ' : MarkdownMarks.Filler);
        }
    }

    /// <summary>A tag of templates in place of the comment around it: <c>&lt;!-- {{</c> becomes <c>{{</c> and spaces.</summary>
    private void WriteTag(Match comment)
    {
        var inside = comment.Groups[1];
        _file.Content.CopyTo(inside.Index, _template, inside.Index, inside.Length);
        var (start, end) = (comment.Index, comment.Index + comment.Length);
        _template.AsSpan(start, inside.Index - start).Fill(' ');
        _template.AsSpan(inside.Index + inside.Length, end - inside.Index - inside.Length).Fill(' ');
        (_template[start], _template[start + 1], _template[end - 2], _template[end - 1]) = ('{', '{', '}', '}');
    }

    private void MarkText(MarkdownDocument document)
    {
        var code = CodeOf(document).OrderBy(s => s.Start).ToList();
        var tags = document.Descendants().Where(d => d is HtmlBlock or HtmlInline).Select(d => d.Span).OrderBy(s => s.Start).ToList();
        MarkLinks(document);
        var (nextCode, nextTag) = (0, 0);
        for (var i = 0; i < _template.Length; i++)
        {
            var isCode = IsIn(code, ref nextCode, i);
            var isTag = IsIn(tags, ref nextTag, i);
            MarkdownMark? mark = _template[i] switch
            {
                '{' => isCode ? LeftInCode : Left,
                '}' when !isCode => Right,
                '$' when !isCode => Dollar,
                '<' when !isCode && !isTag => Less,
                _ => null,
            };
            if (mark is not null && (isCode || !IsEscaped(i)))
            {
                Put(mark, i, 1);
            }
        }

        // A paragraph that begins with one of these words is JavaScript to MDX.
        foreach (var paragraph in document.Descendants<ParagraphBlock>().Where(p => StartOfModule().IsMatch(new string(_template, p.Span.Start, Math.Min(8, p.Span.Length)))))
        {
            var letter = _template[paragraph.Span.Start];
            Put(new MarkdownMark($"&#{(int)letter};", letter.ToString()), paragraph.Span.Start, 1);
        }

        ReportUnshared(document);
    }

    private void MarkLinks(MarkdownDocument document)
    {
        foreach (var link in document.Descendants<LinkInline>().Where(l => l is { IsAutoLink: false, Reference: null } && IsOfFile(l.Url)))
        {
            MarkAddress(link.Url!, link.UrlSpan);
            if (link.IsImage)
            {
                // The site has texts alone: a picture is a link to where it is.
                Put(Nothing, link.Span.Start, 1);
            }
        }

        foreach (var definition in document.Descendants<LinkReferenceDefinition>().Where(d => IsOfFile(d.Url)))
        {
            MarkAddress(definition.Url!, definition.UrlSpan);
        }

        foreach (var address in document.Descendants<AutolinkInline>())
        {
            var target = address.IsEmail ? $"mailto:{address.Url}" : address.Url;
            Put(new MarkdownMark($"[{address.Url.Replace("_", "\\_", StringComparison.Ordinal)}]({target})", $"<{address.Url}>"), address.Span.Start, address.Span.Length);
        }
    }

    private void MarkAddress(string address, SourceSpan span)
    {
        Put(new MarkdownMark(address, address) { Address = address }, span.Start, span.Length);
        _links.TryAdd(address, _file.Locate(span.Start, span.Length));
    }

    /// <summary>What GitHub shows and MDX or another folder would not: code that is indented, links of HTML to other files.</summary>
    private void ReportUnshared(MarkdownDocument document)
    {
        foreach (var block in document.Descendants<CodeBlock>().Where(b => b is not FencedCodeBlock))
        {
            Report(PageDiagnostics.MarkdownNotEverywhere, block.Span.Start, block.Span.Length, "Code that is indented is text in MDX.");
        }

        foreach (var html in document.Descendants().Where(d => d is HtmlBlock or HtmlInline))
        {
            foreach (var address in HtmlAddress().Matches(_file.Content[html.Span.Start..(html.Span.End + 1)]).Select(m => m.Groups[1]).Where(a => IsOfFile(a.Value)))
            {
                Report(PageDiagnostics.MarkdownNotEverywhere, html.Span.Start + address.Index, address.Length, $"'{address.Value}' stands in HTML, where it leads to another place than from the file.");
            }
        }
    }

    private static IEnumerable<SourceSpan> CodeOf(MarkdownDocument document) => document.Descendants().Where(d => d is CodeBlock or CodeInline).Select(d => d.Span);

    /// <summary>Whether a place is within one of the spans, which ascend, as places do.</summary>
    private static bool IsIn(List<SourceSpan> spans, ref int next, int place)
    {
        while (next < spans.Count && spans[next].End < place)
        {
            next++;
        }

        return next < spans.Count && spans[next].Start <= place;
    }

    private bool IsEscaped(int place)
    {
        var before = place;
        while (before > 0 && _template[before - 1] == '\\')
        {
            before--;
        }

        return (place - before) % 2 == 1;
    }

    private void Put(MarkdownMark mark, int start, int length)
    {
        if (!_marks.TryPut(mark, _template.AsSpan(start, length)))
        {
            Report(PageDiagnostics.NotAMarkdownPage, start, length, "The file has more links than a page can have.");
        }
    }

    private void Blank(SourceSpan span, char with = ' ')
    {
        for (var i = span.Start; i <= span.End; i++)
        {
            _template[i] = _template[i] == '\n' ? '\n' : with;
        }
    }

    private void Report(DiagnosticDescriptor descriptor, int start, int length, params object[] arguments) => _diagnostics.Report(descriptor, _file.Locate(start, length), arguments);

    /// <summary>A link that leads to a file beside this one, or to a heading of it.</summary>
    private static bool IsOfFile(string? address) => address is { Length: > 0 } && address[0] is not ('/' or '?') && !Scheme().IsMatch(address);

    private static string PathOf(string file)
    {
        var path = file[..^".md".Length].ToLowerInvariant();
        var name = path[(path.LastIndexOf('/') + 1)..];
        return name is not ("readme" or "index") ? path : path.Length == name.Length ? "index" : path[..^(name.Length + 1)];
    }

    /// <summary>As many whole sentences as a description may have, or words where the first one is longer.</summary>
    private static string Shortened(string text)
    {
        if (text.Length <= LongestDescription)
        {
            return text;
        }

        var end = text.LastIndexOf(". ", LongestDescription - 1, StringComparison.Ordinal);
        return end > 0 ? text[..(end + 1)] : text[..text.LastIndexOf(' ', LongestDescription - 2)] + "…";
    }

    private static string PlainText(ContainerInline? inlines) => inlines is null ? "" : string.Concat(inlines.Descendants().Select(inline => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        AutolinkInline link => link.Url,
        LineBreakInline => " ",
        _ => "",
    })).Trim();

    [GeneratedRegex(@"<!--(?:\s*(?=\{\{)\{\{(.*?)\}\}\s*-->|.*?-->)", RegexOptions.Singleline)]
    private static partial Regex Comments();

    [GeneratedRegex("^(import|export)[^a-zA-Z0-9]")]
    private static partial Regex StartOfModule();

    [GeneratedRegex("\\s(?:href|src|srcset)\\s*=\\s*[\"']([^\"']*)[\"']")]
    private static partial Regex HtmlAddress();

    [GeneratedRegex("\\sid=\"([^\"]+)\"")]
    private static partial Regex Ids();

    [GeneratedRegex("^[a-zA-Z][a-zA-Z0-9+.-]*:")]
    private static partial Regex Scheme();
}
