using RateCards.Compiler;
using RateCards.Compiler.Base;
using RateCards.Compiler.Checks;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model;
using RateCards.Docs.Branding;
using RateCards.Docs.Content.Files;
using RateCards.Docs.Hosts;
using RateCards.Docs.Media;
using RateCards.Docs.Pages;
using RateCards.Docs.Site;
using RateCards.Docs.Site.Search;
using RateCards.Docs.Templates;
using RateCards.Targets;
using RateCards.Targets.Calculators;

namespace RateCards.Docs.Publishing;

/// <summary>Makes every output of a project: pages, the static site, and what the targets write.</summary>
internal static class SiteBuilder
{
    /// <summary>Builds from a compilation and the project's files.</summary>
    /// <param name="files">The project's files, of which the page templates are read.</param>
    /// <returns>The outputs, or, where the compilation or a page has errors, none; with all diagnostics of both.</returns>
    public static BuildResult Build(Compilation compilation, IEnumerable<SourceText> files, CancellationToken cancellationToken = default) =>
        Build(compilation, PageSet.Read(files), cancellationToken: cancellationToken);

    /// <summary>Builds from pages that are read already.</summary>
    public static BuildResult Build(Compilation compilation, PageSet pages, BuildScope scope = BuildScope.Everything, CancellationToken cancellationToken = default)
    {
        var diagnostics = new DiagnosticBag(compilation.Project?.Settings.Severities ?? default);
        diagnostics.AddRange(compilation.Diagnostics);
        diagnostics.AddRange(pages.Diagnostics);
        if (compilation.Project is not { } project || compilation.HasErrors)
        {
            return new BuildResult([], diagnostics.ToList(), []);
        }

        // Targets and pages know nothing of each other: they are written side by side.
        var targets = Task.Run(() => OutputTargets.Write(project, scope).ToList(), cancellationToken);
        var data = DataFiles.Of(project);
        var values = PageValues.Of(project, data);
        var brand = Brand.Of(project.Settings.Site, pages.Brand, diagnostics);
        var list = PageList.Of(project, pages.Pages, data, diagnostics);
        var rendering = Task.WhenAll(list.All.Select(page => Task.Run(() => RenderedPage.Of(project, list, page, values, brand, scope), cancellationToken)));
        var files = new List<OutputFile>();
        var claims = new List<ClaimResult>();
        var numbers = new Dictionary<string, PageNumbers>(StringComparer.Ordinal);
        var usedRates = new HashSet<string>(
            project.Calculators.SelectMany(c => new CalculatorNeeds(project, [c]).Rates.SelectMany(r => RequestCondition.ReadFor(project, c, r.Id))).Select(r => r.Id), StringComparer.Ordinal);
        var rendered = rendering.GetAwaiter().GetResult();
        foreach (var page in rendered)
        {
            files.AddRange(page.Files);
            numbers.TryAdd(page.Template.Path, page.Numbers);
            claims.AddRange(page.Claims);
            usedRates.UnionWith(page.UsedRates);
            diagnostics.AddRange(page.Diagnostics);
        }

        files.Add(Navigation.Write(project, list));
        files.Add(LlmsText.Write(project, list));
        if (scope != BuildScope.PagesAndSnippets)
        {
            var search = Task.Run(() => SearchIndex.Write(project, list, [.. rendered.Select(r => (r.Template, r.OnSite!))]), cancellationToken);
            files.AddRange(SiteAssets.Write(project, list, brand));
            files.AddRange(LlmsText.WriteOnSite(project, list, rendered.Select(r => r.Twin!)));
            files.Add(search.GetAwaiter().GetResult());
        }

        if (scope == BuildScope.Everything)
        {
            files.AddRange(MdxHost.Of(project).SelectMany(host => HostFiles.Write(project, list, host)));
        }

        files.AddRange(targets.GetAwaiter().GetResult());
        ReportUnknownCards(project, diagnostics);
        ReportDuplicates(files, diagnostics);
        diagnostics.AddRange(UnusedRatesCheck.Check(project, usedRates));
        var found = diagnostics.ToList();
        return new BuildResult(
            found.Any(d => d.Severity == DiagnosticSeverity.Error) ? [] : files.OrderBy(f => f.Path, StringComparer.Ordinal).ToValueList(),
            found,
            claims.ToValueList())
        {
            Numbers = numbers,
        };
    }

    /// <summary>Cards that the project file wants in a price list, and does not have.</summary>
    private static void ReportUnknownCards(Project project, DiagnosticBag diagnostics)
    {
        var ids = project.Cards.Select(c => c.Id).ToList();
        foreach (var card in project.Settings.Outputs.SelectMany(o => o.Cards).Where(c => !ids.Contains(c.Id)))
        {
            diagnostics.Report(CardDiagnostics.UnknownCard, card.Origin.Location!, card.Id, Suggestion.DidYouMean(card.Id, ids), string.Join(", ", ids));
        }
    }

    private static void ReportDuplicates(List<OutputFile> files, DiagnosticBag diagnostics)
    {
        foreach (var path in files.GroupBy(f => f.Path, StringComparer.OrdinalIgnoreCase).Where(g => g.Count() > 1))
        {
            diagnostics.Report(OutputDiagnostics.WrittenTwice, SourceLocation.OfFile(path.Key), path.Key);
        }
    }
}
