using RateCards.Compiler.Model;
using RateCards.Docs.Content;
using RateCards.Docs.Pages;
using RateCards.Docs.Site.Html;
using RateCards.Docs.Site.Markdown.Headings;
using RateCards.Docs.Templates;

namespace RateCards.Docs.Site;

/// <summary>The foot of a page with computed figures: what each was computed with. It is folded, and opens for a link into it.</summary>
internal sealed record ComputationSection(string Html, IReadOnlyList<PageHeading> Headings)
{
    private static readonly PageHeading Heading = new(2, "where-the-figures-come-from", "Where the figures come from");

    /// <summary>The section of a page; empty where the page computes nothing.</summary>
    public static ComputationSection Of(Project project, PageList pages, PageNumbers numbers, HtmlContent content)
    {
        var computations = numbers.Computations.ToList();
        if (computations.Count == 0)
        {
            return new ComputationSection("", []);
        }

        var linksToReference = pages.Has("formula-reference");
        var tables = new[]
        {
            ComputationTables.Computations(computations, project.AsOf, linksToReference),
            ComputationTables.Rates(computations.SelectMany(c => c.Provenance.Rates), project.AsOf),
        };
        return new ComputationSection(
            $"<h2 id=\"{Heading.Anchor}\">{Heading.Text}</h2>\n<details class=\"computations\"><summary>Formulas, inputs and rates of every computed figure</summary>{string.Concat(tables.Select(content.Write))}</details>\n",
            [Heading]);
    }
}
