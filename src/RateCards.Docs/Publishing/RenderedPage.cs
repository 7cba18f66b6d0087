using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Compiler.Targets;
using RateCards.Docs.Media;
using RateCards.Docs.Pages;
using RateCards.Docs.Pages.Expressions;
using RateCards.Docs.Site;
using RateCards.Docs.Templates;

namespace RateCards.Docs.Publishing;

/// <summary>
/// A page in the media that it is published in, with what rendering it told. No page knows of another's rendering, so
/// that all are rendered side by side.
/// </summary>
internal sealed record RenderedPage(PageTemplate Template, ValueList<OutputFile> Files, ValueList<Diagnostic> Diagnostics, PageScope Scope)
{
    public IEnumerable<ClaimResult> Claims => Scope.Claims;

    public IEnumerable<string> UsedRates => Scope.UsedRates;

    public PageNumbers Numbers => Scope.Numbers;

    /// <param name="hasSite">Whether the page of the static site is made too.</param>
    public static RenderedPage Of(Project project, IReadOnlyList<PageTemplate> pages, PageTemplate page, IReadOnlyDictionary<string, object?> values, bool hasSite)
    {
        var diagnostics = new DiagnosticBag();
        var mdx = new MdxMedium();
        var scope = new PageScope(project, page.Calculator, values, mdx, diagnostics);
        var files = new List<OutputFile> { MdxPage.Write(page, page.Body.Render(scope), mdx.Calculators) };
        if (hasSite)
        {
            var site = new SiteMedium();
            var markdown = page.Body.Render(scope with { Medium = site, Numbers = new PageNumbers() });
            files.Add(SitePage.Write(project, pages, page, markdown, site, scope.Numbers, diagnostics));
        }

        return new RenderedPage(page, files.ToValueList(), diagnostics.ToList(), scope);
    }
}
