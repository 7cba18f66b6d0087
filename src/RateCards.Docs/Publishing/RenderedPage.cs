using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Docs.Branding;
using RateCards.Docs.Hosts;
using RateCards.Docs.Media;
using RateCards.Docs.Pages;
using RateCards.Docs.Site;
using RateCards.Docs.Templates;
using RateCards.Targets;
using Scriban.Runtime;

namespace RateCards.Docs.Publishing;

/// <summary>
/// A page in the media that it is published in, with what rendering it told. No page knows of another's rendering, so
/// that all are rendered side by side.
/// </summary>
/// <param name="Twin">The same as Markdown.</param>
/// <param name="OnSite">Its page of the static site; null where that is not made.</param>
internal sealed record RenderedPage(PageTemplate Template, ValueList<OutputFile> Files, ValueList<Diagnostic> Diagnostics, SitePage? OnSite, OutputFile? Twin)
{
    // No more than these of what the rendering knew: a build holds thousands of pages until all are made.
    public required IEnumerable<ClaimResult> Claims { get; init; }

    public required IEnumerable<string> UsedRates { get; init; }

    public required PageNumbers Numbers { get; init; }

    /// <param name="extent">Which media the page is made for.</param>
    public static RenderedPage Of(Project project, PageList pages, PageTemplate page, ScriptObject values, Brand brand, BuildScope extent)
    {
        var diagnostics = new DiagnosticBag();
        var mdx = extent == BuildScope.Site ? null : new MdxMedium();
        var site = extent == BuildScope.PagesAndSnippets ? null : new SiteMedium();
        var twin = site is null ? null : new MarkdownMedium();
        var hosts = extent == BuildScope.Everything ? MdxHost.Of(project).Select(h => (Host: h, Medium: new HostMedium(h))).ToList() : [];
        IEnumerable<IMedium?> media = [mdx, .. hosts.Select(h => h.Medium), twin, site];
        var scope = new PageScope(project, page.Calculator, PageList.ValuesOf(page, values), media.OfType<IMedium>().ToList(), diagnostics)
        {
            Subjects = pages.Subjects,
            OtherDays = page.IsOfAnyDay && site is not null ? OtherDaysOf(project) : [],
        };
        var texts = page.Body.Render(scope);
        if (page.Markdown is { } markdown)
        {
            var links = new MarkdownLinks(project.Settings.Site.SourceUrl, pages, markdown);
            links.Report(diagnostics);
            texts = [.. texts.Select((text, i) => markdown.Marks.Resolve(text, isPlain: scope.Media[i] == twin, links.To))];
        }

        var files = new List<OutputFile>();
        if (mdx is not null)
        {
            files.Add(MdxPage.Write(page, texts[0], mdx.Calculators));
        }

        files.AddRange(hosts.Select((h, i) => HostPage.Write(project, h.Host, page, texts[i + 1], h.Medium, pages)));
        var onSite = site is null ? null : SitePage.Of(project, pages, page, brand, texts[^1], site, scope.Numbers, diagnostics);
        if (onSite is not null)
        {
            files.AddRange(new[] { onSite.File, onSite.OtherDays }.OfType<OutputFile>());
        }

        var asMarkdown = site is null ? null : MarkdownTwin.Write(page, texts[^2], pages);
        if (asMarkdown is not null)
        {
            files.Add(asMarkdown);
        }

        return new RenderedPage(page, files.ToValueList(), diagnostics.ToList(), onSite, asMarkdown) { Claims = scope.Claims, UsedRates = scope.UsedRates, Numbers = scope.Numbers };
    }

    /// <summary>The project on each day on which a price or a way of billing changes.</summary>
    private static List<Project> OtherDaysOf(Project project) =>
        [.. Rate.DaysOfChange(project.Rates.All)
            .Concat(project.Calculators.SelectMany(c => c.Offers).SelectMany(o => o.Billings).Select(b => b.Since))
            .Distinct().Where(d => d != project.AsOf).OrderBy(d => d)
            .Select(d => project with { Settings = project.Settings with { AsOf = d } })];
}
