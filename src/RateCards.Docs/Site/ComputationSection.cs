using RateCards.Compiler.Model;
using RateCards.Docs.Content;
using RateCards.Docs.Media;
using RateCards.Docs.Pages;
using RateCards.Docs.Templates;

namespace RateCards.Docs.Site;

/// <summary>The foot of a page with computed figures: what each was computed with. It is folded, and opens for a link into it.</summary>
internal static class ComputationSection
{
    /// <summary>The section as HTML; empty where the page computes nothing.</summary>
    public static string Write(Project project, IReadOnlyList<PageTemplate> pages, PageNumbers numbers)
    {
        var computations = numbers.Computations.ToList();
        if (computations.Count == 0)
        {
            return "";
        }

        var linksToReference = pages.Any(p => p.Path == "formula-reference");
        var tables = new[]
        {
            ComputationTables.Computations(computations, project.AsOf, linksToReference),
            ComputationTables.Rates(computations.SelectMany(c => c.Provenance.Rates), project.AsOf),
        };
        return $"<h2 id=\"where-the-figures-come-from\">Where the figures come from</h2>\n<details class=\"computations\"><summary>Formulas, inputs and rates of every computed figure</summary>{string.Concat(tables.Select(HtmlContent.Write))}</details>\n";
    }
}
