using System.Collections.Concurrent;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Docs.Pages.Collections;
using RateCards.Docs.Templates;

namespace RateCards.Docs.Pages;

/// <summary>
/// What page templates say for themselves. Versions of a project that are read with the same one share it, so that a
/// template which is in several of them is prepared once. May be used from several threads.
/// </summary>
internal sealed class PageTemplates
{
    private readonly TemplateEngine _engine = new(new Vocabulary(PageFunctions.All, PageValues.Shapes));

    /// <summary>Those of templates that know an item, once a template asks for one.</summary>
    private readonly ConcurrentDictionary<CollectionItems, TemplateEngine> _engines = new();

    private readonly ConcurrentDictionary<SourceText, Lazy<PageResult>> _pages = new();

    private readonly ConcurrentDictionary<SourceText, Lazy<PageResult>> _markdown = new();

    /// <summary>Forgets the templates that are not among these files, so that many versions one after another take no more room than one.</summary>
    public void KeepOnly(IEnumerable<SourceText> files)
    {
        var kept = new HashSet<SourceText>(files);
        foreach (var pages in new[] { _pages, _markdown })
        {
            foreach (var file in pages.Keys.Where(f => !kept.Contains(f)))
            {
                pages.TryRemove(file, out _);
            }
        }
    }

    internal PageResult Page(SourceText file) => _pages.GetOrAdd(file, f => new Lazy<PageResult>(() => PageReader.Read(f, EngineOf))).Value;

    /// <summary>A Markdown file as a page, of no group yet.</summary>
    internal PageResult Markdown(SourceText file) => _markdown.GetOrAdd(file, f => new Lazy<PageResult>(() => PageReader.ReadMarkdown(f, _engine))).Value;

    private TemplateEngine EngineOf(PageCollection? collection) => collection is null ? _engine : _engines.GetOrAdd(
        collection.Items, c => new TemplateEngine(new Vocabulary(PageFunctions.All, new Dictionary<string, Shape>(PageValues.Shapes, StringComparer.Ordinal) { [c.Variable] = c.Shape })));
}

/// <summary>A page template as it was read; <see cref="Page"/> is null where its errors leave none.</summary>
internal sealed record PageResult(PageTemplate? Page, ValueList<Diagnostic> Diagnostics);
