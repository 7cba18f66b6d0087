using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using Scriban.Parsing;

namespace RateCards.Docs.Templates;

/// <summary>
/// Finds the tags of a template among Scriban's tokens, and sees that they and the blocks which they open are closed: the
/// parser would tell of that at the end of the file only.
/// </summary>
internal sealed class TagReader
{
    /// <summary>In characters: a sign and two digits.</summary>
    private const int LongestExponent = 3;

    // Those that pages do not use are here so that the right 'end' is told of; the check of the tree refuses them.
    private static readonly HashSet<string> Openers = new(StringComparer.Ordinal) { "if", "for", "wrap", "while", "func", "capture", "with", "case", "tablerow" };

    private readonly SourceText _text;
    private readonly DiagnosticBag _diagnostics;
    private readonly List<TemplateTag> _tags = [];
    private readonly Stack<Block> _open = new();
    private List<Token> _inside = [];
    private Token? _enter;

    private TagReader(SourceText text, DiagnosticBag diagnostics)
    {
        _text = text;
        _diagnostics = diagnostics;
    }

    private sealed record Block(string Word, int Offset)
    {
        public bool HasElse { get; set; }
    }

    /// <param name="lexer">With notes and white space among its tokens.</param>
    public static IReadOnlyList<TemplateTag> Read(SourceText text, Lexer lexer, DiagnosticBag diagnostics)
    {
        var reader = new TagReader(text, diagnostics);
        foreach (var token in lexer)
        {
            reader.Read(token);
        }

        reader.Finish();
        return reader._tags;
    }

    private void Read(Token token)
    {
        switch (token.Type)
        {
            case TokenType.EscapeEnter:
                Report(token.Start.Offset, token.End.Offset + 1 - token.Start.Offset, "'{%{' is not used in page templates.");
                break;
            case TokenType.CodeEnter:
                _enter = token;
                _inside = [];
                break;
            case TokenType.CodeExit when _enter is { } enter:
                var tag = new TemplateTag(enter.Start.Offset, token.End.Offset + 1, _inside.Exists(t => t.Type is TokenType.Comment or TokenType.CommentMulti) && !Words.Any());
                ReadInside(tag);
                _tags.Add(tag);
                _enter = null;
                break;
            case TokenType.Eof:
                break;
            case TokenType.Float or TokenType.Integer when Of(token).ToLowerInvariant().Split('e') is [_, { Length: > LongestExponent }]:
                // The parser writes the number out to read it, which does not end for 1e999999999.
                Report(token.Start.Offset, token.End.Offset + 1 - token.Start.Offset, $"The exponent of '{Of(token)}' is longer than any number of a page.");
                _inside.Add(token);
                break;
            default:
                _inside.Add(token);
                break;
        }
    }

    private IEnumerable<Token> Words => _inside.Where(t => t.Type is not (TokenType.Whitespace or TokenType.WhitespaceFull or TokenType.NewLine or TokenType.Comment or TokenType.CommentMulti));

    private void ReadInside(TemplateTag tag)
    {
        var words = Words.ToList();
        if (words.Count == 0 && !tag.IsNote)
        {
            Report(tag.Start, tag.End - tag.Start, "The tag is empty.");
        }
        else if (words is [{ Type: TokenType.OpenBrace } brace, ..] && brace.Start.Offset == tag.Start + 2)
        {
            _diagnostics.Report(PageDiagnostics.RawOutput, _text.Locate(brace.Start.Offset, 1));
            return;
        }

        for (var i = 1; i < words.Count - 1; i++)
        {
            if (words[i].Type == TokenType.Identifier && words[i + 1].Type == TokenType.Equal)
            {
                Report(words[i + 1].Start.Offset, 1, $"An argument is given by name as '{Of(words[i])}: …', not with '='.");
                return;
            }
        }

        ReadStatements();
    }

    private void ReadStatements()
    {
        var isStart = true;
        foreach (var token in _inside.Where(t => t.Type is not (TokenType.Whitespace or TokenType.Comment or TokenType.CommentMulti)))
        {
            if (isStart && token.Type == TokenType.Identifier)
            {
                ReadStatement(Of(token), token.Start.Offset);
            }

            isStart = token.Type is TokenType.NewLine or TokenType.SemiColon;
        }
    }

    private void ReadStatement(string word, int offset)
    {
        if (Openers.Contains(word))
        {
            _open.Push(new Block(word, offset));
            if (_open.Count == TemplateLimits.Depth + 1)
            {
                Report(offset, word.Length, $"Blocks stand more than {TemplateLimits.Depth} deep in each other.");
            }
        }
        else if (word == "end" && !_open.TryPop(out _))
        {
            Report(offset, word.Length, "No block is open that 'end' could close.");
        }
        else if (word == "else")
        {
            ReadElse(offset);
        }
    }

    private void ReadElse(int offset)
    {
        if (!_open.TryPeek(out var block) || block.Word is not ("if" or "for" or "case"))
        {
            Report(offset, 4, block is null ? "'else' stands outside a block." : $"'{block.Word}' has no 'else'.");
            return;
        }

        if (block.HasElse)
        {
            Report(offset, 4, $"Nothing can follow the 'else' of an '{block.Word}' but its 'end'.");
        }

        block.HasElse = !_inside.Exists(t => t.Type == TokenType.Identifier && Of(t) == "if");
    }

    private void Finish()
    {
        if (_enter is { } enter)
        {
            // The lexer gives up where a quote is not closed: it stands after the last token that was read.
            var last = _inside.FindLast(t => t.Type != TokenType.Invalid) is { End.Offset: > 0 } token ? token.End.Offset + 1 : enter.End.Offset + 1;
            var isQuote = last < _text.Content.Length && _text.Content[last] is '"' or '\'' or '`';
            Report(isQuote ? last : enter.Start.Offset, isQuote ? 1 : 2, isQuote ? "A quote is not closed." : "The tag is not closed.");
            return;
        }

        // Where there are too many, that is told already.
        foreach (var block in _open.Count > TemplateLimits.Depth ? [] : _open.ToArray())
        {
            Report(block.Offset, block.Word.Length, $"The block '{block.Word}' is not closed.");
        }
    }

    private string Of(Token token) => _text.Content[token.Start.Offset..(token.End.Offset + 1)];

    private void Report(int offset, int length, string message) => _diagnostics.Report(PageDiagnostics.Syntax, _text.Locate(offset, length), message);
}
