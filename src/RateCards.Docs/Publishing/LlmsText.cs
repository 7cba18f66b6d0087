using System.Text;
using RateCards.Compiler.Model;
using RateCards.Docs.Escaping;
using RateCards.Docs.Pages;
using RateCards.Targets;

namespace RateCards.Docs.Publishing;

/// <summary><c>llms.txt</c>: what there is to read, for language models.</summary>
internal static class LlmsText
{
    private static readonly (string Path, string Title, string Description)[] Data =
    [
        ("rates.json", "Rates as JSON", "Every rate with its history, unit, source and the day on which it was last seen."),
        ("rates.csv", "Rates as CSV", "Those in force as a table, a row for each rate."),
        ("calculator-config.json", "Calculators as JSON", "Inputs, bounds, presets, offers, rates and formulas of the calculators."),
        ("python/ratecards/__init__.py", "Rates and formulas in Python", "A typed package without dependencies: every rate with its history, every formula as a function, estimates."),
    ];

    public static OutputFile Write(Project project, IReadOnlyList<PageTemplate> pages)
    {
        var site = project.Settings.Site;
        var text = new StringBuilder($"# {MarkdownText.Escape(site.Title)}\n\n> {MarkdownText.Escape(site.Description)} Rates as of {project.AsOf}.\n");
        foreach (var group in pages.GroupBy(p => p.Group))
        {
            text.Append("\n## ").Append(MarkdownText.Escape(group.Key)).Append("\n\n");
            foreach (var page in group)
            {
                AppendLink(text, page.Title, $"{site.Url}/{page.Path}.md", page.Description);
            }
        }

        text.Append("\n## Data\n\n");
        foreach (var (path, title, description) in Data)
        {
            AppendLink(text, title, $"{site.Url}/{path}", description);
        }

        return new OutputFile("llms.txt", text.ToString());
    }

    private static void AppendLink(StringBuilder text, string title, string address, string description) =>
        text.Append("- [").Append(MarkdownText.Escape(title)).Append("](").Append(LinkText.Escape(address)).Append("): ").Append(MarkdownText.Escape(description)).Append('\n');
}
