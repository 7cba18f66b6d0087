using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Compiler.Text;
using RateCards.Docs.Templates;

namespace RateCards.Docs.Pages;

/// <summary>A project's page templates, read; needs no model, so that reading them can run beside the compiler.</summary>
public sealed record PageSet(IReadOnlyList<PageTemplate> Pages, ValueList<Diagnostic> Diagnostics)
{
    /// <summary>Reads the pages among a project's files.</summary>
    /// <param name="files">With project-relative paths; what is no page is passed over.</param>
    public static PageSet Read(IEnumerable<SourceText> files)
    {
        var diagnostics = new DiagnosticBag();
        var pages = PageReader.Read(files, new HandlebarsEngine(PageFunctions.All), diagnostics);
        return new PageSet(pages, diagnostics.ToList());
    }
}
