using System.Text;
using RateCards.Compiler.Model;
using RateCards.Docs.Content.Files;
using RateCards.Docs.Escaping;
using RateCards.Docs.Media;
using RateCards.Docs.Pages;
using RateCards.Targets;

namespace RateCards.Docs.Publishing;

/// <summary><c>llms.txt</c>: what there is to read, for language models.</summary>
internal static class LlmsText
{
    /// <summary>For the documentation platform, which has a page's Markdown beside it, and whose root is the output folder.</summary>
    public static OutputFile Write(Project project, PageList pages) =>
        new("llms.txt", Text(project, pages, file => file.OutputPath ?? file.Path));

    /// <summary>For the static site, and all of its pages in one file.</summary>
    /// <param name="twins">The site's pages as Markdown.</param>
    public static IEnumerable<OutputFile> WriteOnSite(Project project, PageList pages, IEnumerable<OutputFile> twins)
    {
        yield return new OutputFile("site/llms.txt", Text(project, pages, file => SitePaths.Data + file.Path));
        yield return twins.Aggregate(new OutputText().Append(Head(project)), (text, twin) => text.Append('\n').Append(twin)).ToFile("site/llms-full.txt");
    }

    private static string Head(Project project) =>
        $"# {BareAddresses.InMarkdown(project.Settings.Site.Title)}\n\n> {BareAddresses.InMarkdown(project.Settings.Site.Description)} Rates as of {project.AsOf}.\n";

    /// <param name="pathOf">Where a file stands that can be taken away.</param>
    private static string Text(Project project, PageList pages, Func<DataFile, string> pathOf)
    {
        var url = project.Settings.Site.Url;
        var text = new StringBuilder(Head(project));
        foreach (var group in pages.All.GroupBy(p => p.Group))
        {
            text.Append("\n## ").Append(BareAddresses.InMarkdown(group.Key)).Append("\n\n");
            foreach (var page in group)
            {
                AppendLink(text, page.Title, $"{url}/{page.Path}.md", page.Description);
            }
        }

        text.Append(pages.Files.Count > 0 ? "\n## Data\n\n" : "");
        foreach (var file in pages.Files)
        {
            AppendLink(text, file.Title, $"{url}/{pathOf(file)}", file.Description);
        }

        return text.ToString();
    }

    private static void AppendLink(StringBuilder text, string title, string address, string description) =>
        text.Append("- [").Append(BareAddresses.InMarkdown(title)).Append("](").Append(LinkText.Escape(address)).Append("): ").Append(BareAddresses.InMarkdown(description)).Append('\n');
}
