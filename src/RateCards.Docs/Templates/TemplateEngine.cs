using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using Scriban.Parsing;
using Scriban.Syntax;

namespace RateCards.Docs.Templates;

/// <summary>
/// Templates in Scriban's language: its lexer and parser make the tree, on which everything is checked before anything
/// is rendered. May be used from several threads.
/// </summary>
internal sealed class TemplateEngine
{
    private readonly Vocabulary _vocabulary;
    private readonly TemplateLimits _limits;

    public TemplateEngine(Vocabulary vocabulary)
        : this(vocabulary, TemplateLimits.Default)
    {
    }

    internal TemplateEngine(Vocabulary vocabulary, TemplateLimits limits)
    {
        _vocabulary = vocabulary;
        _limits = limits;
    }

    /// <summary>Prepares a Markdown template; null where its errors leave nothing to render.</summary>
    /// <param name="text">The file, for positions.</param>
    /// <param name="start">Where the template begins in it, after the front matter.</param>
    /// <param name="kind">What the text was before it was a template.</param>
    public Template? Parse(SourceText text, int start, DiagnosticBag diagnostics, TemplateKind kind = TemplateKind.Page)
    {
        var errors = new DiagnosticBag();
        var tags = TagReader.Read(text, LexerOf(text, start, keepTrivia: true), errors);
        var page = errors.HasErrors ? null : ParseTree(text, LexerOf(text, start, keepTrivia: false), errors);
        var template = page is null ? null : Check(text, start, tags, page, kind, errors);
        diagnostics.AddRange(errors.ToList());
        return template;
    }

    /// <summary>Scriban's lexer cannot begin at the end of a text: a page that is a head alone is an empty text to it.</summary>
    private static Lexer LexerOf(SourceText text, int start, bool keepTrivia) => start < text.Content.Length
        ? new Lexer(text.Content, text.Path, new LexerOptions { StartPosition = new TextPosition(start, 0, 0), KeepTrivia = keepTrivia })
        : new Lexer("", text.Path, new LexerOptions { KeepTrivia = keepTrivia });

    private Template? Check(SourceText text, int start, IReadOnlyList<TemplateTag> tags, ScriptPage page, TemplateKind kind, DiagnosticBag errors)
    {
        var layout = PageLayout.Read(text, start, tags, kind, errors);
        var tree = TemplateCheck.Check(text, page, layout, _vocabulary, errors);
        if (errors.HasErrors)
        {
            return null;
        }

        BlankLines.Remove(text.Content, start, layout.Tags, tree);
        // A typed number is an error that leaves something to render: what else is wrong is told of too.
        var typed = NumberCheck.Check(text, layout.Prose, tree.Blocks, kind, errors);
        return new Template(text, page, tree, typed, _vocabulary, _limits);
    }

    private static ScriptPage? ParseTree(SourceText text, Lexer lexer, DiagnosticBag errors)
    {
        var parser = new Parser(lexer, new ParserOptions { ExpressionDepthLimit = TemplateLimits.Depth });
        var page = parser.Run();
        if (!parser.HasErrors)
        {
            return page;
        }

        // What comes after the first slip is mostly an echo of it.
        var first = parser.Messages.Where(m => m.Type == ParserMessageType.Error).MinBy(m => m.Span.Start.Offset)!;
        errors.Report(PageDiagnostics.Syntax, text.Locate(first.Span.Start.Offset, Math.Max(1, first.Span.End.Offset + 1 - first.Span.Start.Offset)), first.Message.TrimEnd('.') + ".");
        return null;
    }
}
