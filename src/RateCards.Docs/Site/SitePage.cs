using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Docs.Branding;
using RateCards.Docs.Media;
using RateCards.Docs.Pages;
using RateCards.Docs.Site.Html;
using RateCards.Docs.Site.Markdown;
using RateCards.Docs.Site.Markdown.Headings;
using RateCards.Docs.Site.Markdown.Tags;
using RateCards.Docs.Templates;
using RateCards.Targets;

namespace RateCards.Docs.Site;

/// <summary>A page of the static site.</summary>
/// <param name="Headings">Those that search finds.</param>
/// <param name="OtherDays">Its tables on other days; null where they have none.</param>
internal sealed record SitePage(OutputFile File, IReadOnlyList<PageHeading> Headings, OutputFile? OtherDays)
{
    /// <param name="markdown">The page as its template wrote it for <paramref name="medium"/>.</param>
    public static SitePage Of(Project project, PageList pages, PageTemplate page, Brand brand, string markdown, SiteMedium medium, PageNumbers numbers, DiagnosticBag diagnostics)
    {
        var links = new PageLinks(pages.Has, page.Path);
        var dated = new DatedTables(project.AsOf, links, pages.Subjects);
        var content = new HtmlContent(links, pages.Subjects) { Dated = dated };
        var parsed = SiteMarkdown.Parse(markdown, medium.Contents);
        var body = parsed.ToHtml(content, links);
        var computations = ComputationSection.Of(project, pages, numbers, content);
        IReadOnlyList<PageHeading> headings = [.. parsed.Headings, .. computations.Headings];
        var html = SiteFrame.Write(project, pages, page, brand, body + computations.Html, headings, content, links);
        Report(page, markdown, parsed.Problems, links, diagnostics);
        return new SitePage(new OutputFile($"site/{page.Path}.html", html), headings, dated.IsEmpty ? null : dated.File(SiteFrame.PathOfDays(page)));
    }

    private static void Report(PageTemplate page, string markdown, IReadOnlyList<TagProblem> problems, PageLinks links, DiagnosticBag diagnostics)
    {
        var places = new PagePlaces(page, markdown);
        foreach (var (kind, tag, position) in problems)
        {
            switch (kind)
            {
                case TagProblemKind.Unknown:
                    diagnostics.Report(PageDiagnostics.UnknownComponent, places.Of(tag!.Name, position), tag.Name, Suggestion.DidYouMean(tag.Name, Components.Names));
                    break;
                case TagProblemKind.NeverClosed:
                    diagnostics.Report(PageDiagnostics.UnbalancedTag, places.Of(tag!.Text, position), $"'{tag.Text}' is never closed.", tag.Name);
                    break;
                case TagProblemKind.ClosesNothing:
                    diagnostics.Report(PageDiagnostics.UnbalancedTag, places.Of(tag!.Text, position), $"'{tag.Text}' closes nothing.", tag.Name);
                    break;
                case TagProblemKind.BlockInHeading:
                    diagnostics.Report(PageDiagnostics.NoPlaceForValue, SourceLocation.OfFile(page.Text.Path), PlaceCheck.Block, PlaceCheck.Words(OutputPlace.Heading));
                    break;
                default:
                    diagnostics.Report(PageDiagnostics.NestedTooDeeply, tag is null ? SourceLocation.OfFile(page.Text.Path) : places.Of(tag.Text, position));
                    break;
            }
        }

        foreach (var address in links.Dead)
        {
            diagnostics.Report(PageDiagnostics.DeadLink, places.Of(address, 0), address, page.Path, "there is no such page");
        }
    }
}
