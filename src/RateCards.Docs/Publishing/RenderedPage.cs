using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
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
/// <param name="OnSite">Its page of the static site; null where that is not made.</param>
internal sealed record RenderedPage(PageTemplate Template, ValueList<OutputFile> Files, ValueList<Diagnostic> Diagnostics, PageScope Scope, SitePage? OnSite)
{
    public IEnumerable<ClaimResult> Claims => Scope.Claims;

    public IEnumerable<string> UsedRates => Scope.UsedRates;

    public PageNumbers Numbers => Scope.Numbers;

    /// <param name="extent">Which media the page is made for.</param>
    public static RenderedPage Of(Project project, IReadOnlyList<PageTemplate> pages, PageTemplate page, ScriptObject values, BuildScope extent)
    {
        var diagnostics = new DiagnosticBag();
        var files = new List<OutputFile>();
        var (mdx, site) = (new MdxMedium(), new SiteMedium());
        PageScope InMedium(IMedium medium) => new(project, page.Calculator, values, medium, diagnostics);
        var (inMdx, onSite) = (InMedium(mdx), InMedium(site));
        if (extent != BuildScope.Site)
        {
            files.Add(MdxPage.Write(page, page.Body.Render(inMdx), mdx.Calculators));
        }

        SitePage? sitePage = null;
        if (extent != BuildScope.PagesAndSnippets)
        {
            sitePage = SitePage.Of(project, pages, page, page.Body.Render(onSite), site, onSite.Numbers, diagnostics);
            files.Add(sitePage.File);
        }

        // Both say the same: what one of them has noted is enough.
        return new RenderedPage(page, files.ToValueList(), diagnostics.ToList(), extent == BuildScope.Site ? onSite : inMdx, sitePage);
    }
}
