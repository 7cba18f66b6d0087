using RateCards.Compiler.Base;
using RateCards.Compiler.Binding;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Reading;

namespace RateCards.Docs.Pages;

/// <summary>A project's page templates, read; needs no model, so that reading them can run beside the compiler.</summary>
/// <param name="Pages">In the order of the navigation.</param>
/// <param name="Brand">Pictures and style sheets of the project.</param>
internal sealed record PageSet(IReadOnlyList<PageTemplate> Pages, IReadOnlyList<SourceText> Brand, ValueList<Diagnostic> Diagnostics)
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
        var texts = files.ToList();
        var pages = new List<PageTemplate>();
        foreach (var (page, found) in texts.Where(f => PageReader.IsPage(f.Path)).OrderBy(f => f.Path, StringComparer.Ordinal).Select(templates.Page))
        {
            diagnostics.AddRange(found);
            if (page is not null)
            {
                pages.Add(page);
            }
        }

        var markdown = ReadMarkdown(texts, templates, diagnostics).ToList();
        foreach (var page in pages.Concat(markdown).GroupBy(p => p.Path, StringComparer.OrdinalIgnoreCase).SelectMany(g => g.Skip(1)))
        {
            diagnostics.Report(OutputDiagnostics.WrittenTwice, SourceLocation.OfFile(page.Text.Path), page.Path);
        }

        return new PageSet([.. pages.OrderBy(p => p.Order).ThenBy(p => p.Path, StringComparer.Ordinal), .. markdown], texts.Where(f => f.Path.StartsWith(ProjectFiles.BrandFolder + "/", StringComparison.Ordinal)).ToList(), diagnostics.ToList());
    }

    /// <summary>The Markdown files that the project file names, each once, where it is named first.</summary>
    private static IEnumerable<PageTemplate> ReadMarkdown(IReadOnlyCollection<SourceText> files, PageTemplates templates, DiagnosticBag diagnostics)
    {
        var read = new HashSet<string>(StringComparer.Ordinal);
        var groups = files.FirstOrDefault(f => f.Path == ProjectFiles.ProjectFile) is { } projectFile ? MarkdownBinder.GroupsOf(projectFile) : [];
        foreach (var (group, named) in groups.SelectMany(g => g.Files.Select(f => (g.Name, f))))
        {
            var found = files.Where(f => named.Include(f.Path)).OrderBy(f => f.Path, StringComparer.Ordinal).ToList();
            if (found.Count == 0)
            {
                diagnostics.Report(PageDiagnostics.NoMarkdown, named.Origin.Location!, named.Pattern, named.AreMany ? "" : " A Markdown file is named as it is written, capitals included.");
            }

            foreach (var file in found.Where(f => read.Add(f.Path)))
            {
                var (page, problems) = templates.Markdown(file);
                diagnostics.AddRange(problems);
                if (page is not null)
                {
                    yield return page with { Group = group, Pattern = named.AreMany ? named.Pattern : null };
                }
            }
        }
    }
}
