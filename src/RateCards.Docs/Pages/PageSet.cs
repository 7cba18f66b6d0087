using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;

namespace RateCards.Docs.Pages;

/// <summary>A project's page templates, read; needs no model, so that reading them can run beside the compiler.</summary>
/// <param name="Pages">In the order of the navigation.</param>
public sealed record PageSet(IReadOnlyList<PageTemplate> Pages, ValueList<Diagnostic> Diagnostics)
{
    /// <summary>Reads the pages among a project's files.</summary>
    /// <param name="files">With project-relative paths; what is not a page is passed over.</param>
    public static PageSet Read(IEnumerable<SourceText> files) => Read(files, new PageTemplates());

    /// <summary>Reads the pages of one of several versions of a project.</summary>
    /// <param name="files">With project-relative paths; what is not a page is passed over.</param>
    /// <param name="templates">What the templates of the other versions say.</param>
    public static PageSet Read(IEnumerable<SourceText> files, PageTemplates templates)
    {
        var diagnostics = new DiagnosticBag();
        var pages = new List<PageTemplate>();
        foreach (var (page, found) in files.Where(f => PageReader.IsPage(f.Path)).OrderBy(f => f.Path, StringComparer.Ordinal).Select(templates.Page))
        {
            diagnostics.AddRange(found);
            if (page is not null)
            {
                pages.Add(page);
            }
        }

        foreach (var page in pages.GroupBy(p => p.Path, StringComparer.OrdinalIgnoreCase).SelectMany(g => g.Skip(1)))
        {
            diagnostics.Report(OutputDiagnostics.WrittenTwice, SourceLocation.OfFile(page.Text.Path), page.Path);
        }

        return new PageSet(pages.OrderBy(p => p.Order).ThenBy(p => p.Path, StringComparer.Ordinal).ToList(), diagnostics.ToList());
    }
}
