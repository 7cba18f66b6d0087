using System.Text;
using RateCards.Compiler.Model;
using RateCards.Docs.Escaping;
using RateCards.Docs.Pages;
using RateCards.Docs.Site.Html;
using RateCards.Targets;
using RateCards.Targets.Python;

namespace RateCards.Docs.Publishing;

/// <summary><c>llms.txt</c>: what there is to read, for language models.</summary>
internal static class LlmsText
{
    private static readonly (string Path, string Title, string Description)[] Data =
    [
        ("rates.json", "Rates as JSON", "Every rate with its history, unit, source and the day on which it was last seen."),
        ("rates.csv", "Rates as CSV", "Those in force as a table, a row for each rate."),
        ("calculator-config.json", "Calculators as JSON", "Inputs, bounds, presets, offers, rates and formulas of the calculators."),
    ];

    private const string PythonTitle = "Rates and formulas in Python";

    private const string PythonDescription = "Typed, without dependencies: every rate with its history, every formula as a function, estimates, the price of a request.";

    /// <summary>For the documentation platform, which has a page's Markdown beside it, and whose root is the output folder.</summary>
    public static OutputFile Write(Project project, IReadOnlyList<PageTemplate> pages) =>
        new("llms.txt", Text(project, pages, "", PythonPackage.Module));

    /// <summary>For the static site, and all of its pages in one file.</summary>
    /// <param name="twins">The site's pages as Markdown.</param>
    public static IEnumerable<OutputFile> WriteOnSite(Project project, IReadOnlyList<PageTemplate> pages, IEnumerable<OutputFile> twins)
    {
        yield return new OutputFile("site/llms.txt", Text(project, pages, PageLinks.Data, PageLinks.Data + PythonModule.FileName));
        yield return new OutputFile("site/llms-full.txt", Head(project) + string.Concat(twins.Select(t => "\n" + t.Text)));
    }

    private static string Head(Project project) =>
        $"# {MarkdownText.Escape(project.Settings.Site.Title)}\n\n> {MarkdownText.Escape(project.Settings.Site.Description)} Rates as of {project.AsOf}.\n";

    /// <param name="data">The folder of what can be taken away.</param>
    private static string Text(Project project, IReadOnlyList<PageTemplate> pages, string data, string python)
    {
        var url = project.Settings.Site.Url;
        var text = new StringBuilder(Head(project));
        foreach (var group in pages.GroupBy(p => p.Group))
        {
            text.Append("\n## ").Append(MarkdownText.Escape(group.Key)).Append("\n\n");
            foreach (var page in group)
            {
                AppendLink(text, page.Title, $"{url}/{page.Path}.md", page.Description);
            }
        }

        text.Append("\n## Data\n\n");
        foreach (var (path, title, description) in Data)
        {
            AppendLink(text, title, $"{url}/{data}{path}", description);
        }

        AppendLink(text, PythonTitle, $"{url}/{python}", PythonDescription);
        return text.ToString();
    }

    private static void AppendLink(StringBuilder text, string title, string address, string description) =>
        text.Append("- [").Append(MarkdownText.Escape(title)).Append("](").Append(LinkText.Escape(address)).Append("): ").Append(MarkdownText.Escape(description)).Append('\n');
}
