using System.Runtime.ExceptionServices;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Docs.Content;
using Scriban.Syntax;

namespace RateCards.Docs.Templates;

/// <summary>A template that is parsed and checked. May be rendered from several threads.</summary>
internal sealed class Template
{
    private readonly ScriptPage _page;
    private readonly TemplateLimits _limits;

    internal Template(SourceText text, ScriptPage page, CheckedTemplate tree, IReadOnlyList<TypedNumber> numbers, Vocabulary vocabulary, TemplateLimits limits)
    {
        Text = text;
        _page = page;
        Tree = tree;
        Numbers = numbers.ToLookup(n => n.Block, n => n.Number);
        Vocabulary = vocabulary;
        _limits = limits;
    }

    /// <summary>The file.</summary>
    public SourceText Text { get; }

    internal CheckedTemplate Tree { get; }

    /// <summary>The numbers typed into the text, by the block that explains them.</summary>
    internal ILookup<ScriptBlockStatement, PageNumber> Numbers { get; }

    internal Vocabulary Vocabulary { get; }

    /// <summary>
    /// The template's text with every value written in, escaped for its place, for each medium of the scope; what is wrong is
    /// reported to the scope.
    /// </summary>
    public IReadOnlyList<string> Render(PageScope scope)
    {
        using var time = _limits.Time is { } limit ? new CancellationTokenSource(limit) : new CancellationTokenSource();
        var context = new PageContext(this, scope, _limits, time.Token);
        try
        {
            context.Evaluate(_page);
        }
        catch (ScriptRuntimeException e) when (e.InnerException is null)
        {
            var message = e is ScriptAbortException ? $"it takes longer than {_limits.Time?.TotalSeconds} seconds" : e.OriginalMessage;
            scope.Diagnostics.Report(PageDiagnostics.TooMuch, Text.Locate(e.Span.Start.Offset, e.Span.End.Offset + 1 - e.Span.Start.Offset), message);
        }
        catch (ScriptRuntimeException e)
        {
            // What went wrong within a page function is its own, not the template's.
            ExceptionDispatchInfo.Throw(e.InnerException!);
        }

        return context.Texts;
    }
}
