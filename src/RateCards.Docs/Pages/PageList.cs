using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Docs.Content;
using RateCards.Docs.Content.Files;
using RateCards.Docs.Pages.Collections;
using RateCards.Docs.Templates;
using Scriban.Runtime;

namespace RateCards.Docs.Pages;

/// <summary>Every page of a build, in the order of the navigation: those of collections are made here.</summary>
internal sealed class PageList
{
    /// <summary>A navigation lists as many pages of one template, or of one pattern of files: more of them are found by search and by the pages that list them.</summary>
    private const int MostListed = 20;

    private readonly HashSet<string> _paths;
    private readonly Dictionary<string, PageTemplate> _ofFiles;
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly List<PageTemplate> _inOrder;
    private readonly HashSet<object> _unlisted;

    private PageList(IReadOnlyList<PageTemplate> pages, IReadOnlyList<DataFile> files)
    {
        All = pages;
        Files = files;
        _paths = pages.Select(p => p.Path).ToHashSet(StringComparer.Ordinal);
        _ofFiles = pages.Where(p => p.Markdown is not null).ToDictionary(p => p.Markdown!.File, StringComparer.Ordinal);
        _inOrder = pages.GroupBy(p => p.Group).SelectMany(g => g).ToList();
        for (var i = 0; i < _inOrder.Count; i++)
        {
            _places.TryAdd(_inOrder[i].Path, i);
        }

        _unlisted = pages.Where(p => KindOf(p) is not null).GroupBy(p => KindOf(p)!).Where(g => g.Count() > MostListed).Select(g => g.Key).ToHashSet();
        Groups = pages.Where(IsListed).GroupBy(p => p.Group).Select(g => (g.Key, (IReadOnlyList<PageTemplate>)[.. g])).ToList();
        Subjects = new SubjectPages { HasHistory = _paths.Contains("rate-history") };
        foreach (var page in pages)
        {
            if (page is { For: { } collection, Item: { } item })
            {
                Subjects.Add(collection.Items.Name, item.Id, page.Path);
            }
        }
    }

    public IReadOnlyList<PageTemplate> All { get; }

    /// <summary>The page that a site begins with: <c>index</c>, or the first one where there is none.</summary>
    public PageTemplate First => All.FirstOrDefault(p => p.Path == "index") ?? All[0];

    /// <summary>What a navigation lists, by group.</summary>
    public IReadOnlyList<(string Name, IReadOnlyList<PageTemplate> Pages)> Groups { get; }

    /// <summary>Which pages are about what.</summary>
    public SubjectPages Subjects { get; }

    /// <summary>What the foot of every page offers to take away.</summary>
    internal IReadOnlyList<DataFile> Files { get; }

    /// <summary>Makes the pages of a project.</summary>
    /// <param name="templates">In the order of the navigation.</param>
    /// <param name="files">The files that readers may take away.</param>
    internal static PageList Of(Project project, IReadOnlyList<PageTemplate> templates, IReadOnlyList<DataFile> files, DiagnosticBag diagnostics) =>
        new([.. templates.SelectMany(t => t.For is null ? [t] : Make(project, t, t.For, t.Head!, diagnostics))], files);

    /// <summary>Whether there is a page of a path.</summary>
    public bool Has(string path) => _paths.Contains(path);

    /// <summary>The page of a path; null where there is none.</summary>
    internal PageTemplate? OfPath(string path) => _places.TryGetValue(path, out var place) ? _inOrder[place] : null;

    /// <summary>Whether the navigation of every page lists it.</summary>
    public bool IsListed(PageTemplate page) => KindOf(page) is not { } kind || !_unlisted.Contains(kind);

    /// <summary>The page before or after another one in the order of the navigation; null where it is the first or last.</summary>
    /// <param name="step">-1 or 1.</param>
    public PageTemplate? Beside(PageTemplate page, int step) => _inOrder.ElementAtOrDefault(_places[page.Path] + step);

    /// <summary>The page that a Markdown file is; null where it is none.</summary>
    /// <param name="path">Path of the file in the project.</param>
    internal PageTemplate? OfFile(string path) => _ofFiles.GetValueOrDefault(path);

    /// <summary>What makes or names many pages of a kind: a template over a collection, or a pattern of files. Null for a single page.</summary>
    private static object? KindOf(PageTemplate page) => page.Item is not null ? page.Body : page.Pattern;

    private static List<PageTemplate> Make(Project project, PageTemplate template, PageCollection collection, PageHead head, DiagnosticBag diagnostics)
    {
        if (collection.Card is { } id && project.FindCard(id) is null)
        {
            diagnostics.Report(PageDiagnostics.UnknownReference, collection.Location, "card", id, Suggestion.DidYouMean(id, project.Cards.Select(c => c.Id)));
            return [];
        }

        var pages = new List<PageTemplate>();
        var first = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var item in collection.Items.Of(project, collection.Card))
        {
            var page = template with { Title = head.Title.Of(item), Description = head.Description.Of(item), Path = head.Path.Of(item), Item = item };
            if (!first.TryAdd(page.Path, item.Id))
            {
                // The next ones would say the same.
                diagnostics.Report(PageDiagnostics.SamePath, head.PlaceOfPath, page.Path, first[page.Path], item.Id);
                return pages;
            }

            if (head.Check(page.Description, page.Path) is { } wrong)
            {
                diagnostics.Report(PageDiagnostics.HeadOfItem, wrong.Location, item.Id, wrong.Message);
                return pages;
            }

            pages.Add(page);
        }

        return pages;
    }

    /// <summary>The values that a page may name: those of every page, and its item.</summary>
    internal static ScriptObject ValuesOf(PageTemplate page, ScriptObject shared)
    {
        if (page is not { For: { } collection, Item: { } item })
        {
            return shared;
        }

        var values = new ScriptObject(shared.Count + 1);
        foreach (var (name, value) in shared)
        {
            values.SetValue(name, value, readOnly: true);
        }

        values.SetValue(collection.Items.Variable, item.Values, readOnly: true);
        values.IsReadOnly = true;
        return values;
    }
}
