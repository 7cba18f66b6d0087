using System.Text.RegularExpressions;
using RateCards.Compiler.Model;
using RateCards.Docs.Escaping;
using RateCards.Docs.Media;
using RateCards.Docs.Pages;
using RateCards.Docs.Site.Markdown.Tags;
using RateCards.Targets;
using RateCards.Targets.Calculators;
using RateCards.Targets.Data;

namespace RateCards.Docs.Hosts;

/// <summary>A page for a host: its front matter, imports of all components that it shows, and links as the host follows them.</summary>
internal static partial class HostPage
{
    /// <param name="body">The page as <paramref name="medium"/> has written it.</param>
    /// <param name="pages">The pages that links may lead to.</param>
    public static OutputFile Write(Project project, MdxHost host, PageTemplate page, string body, HostMedium medium, PageList pages)
    {
        string Address(string path, string rest) =>
            path.StartsWith(SitePaths.Data, StringComparison.Ordinal) ? host.LinkToData(project, page, path[SitePaths.Data.Length..])
            : (path.Length == 0 ? "index" : path) is var name && pages.Has(name) ? host.LinkTo(project, page, name, rest)
            : $"/{path}{rest}";

        var used = new SortedSet<string>(StringComparer.Ordinal);
        var text = MarkdownLines.OutsideCode(body, line =>
        {
            used.UnionWith(OpeningTag().Matches(line).Select(m => m.Groups[1].Value).Where(Components.Names.Contains));
            return MarkdownLines.Relink(WithLinkInside(line), Address);
        });
        var imports = Import(used, "components.jsx") + Import(medium.Calculators.Select(WebCalculatorTarget.ComponentName), "calculators.jsx");
        var editUrl = project.Settings.Site.EditUrl is { } address ? $"{address}/{page.Text.Path}" : null;
        var frontMatter = $"---\ntitle: {new JsonText(page.Title)}\ndescription: {new JsonText(page.Description)}\n{host.FrontMatter(editUrl)}---\n";
        return new OutputFile(host.PathOf(page), $"{frontMatter}\n{imports}{(imports.Length > 0 ? "\n" : "")}{MarkdownLines.Tidy(text)}\n");

        string Import(IEnumerable<string> names, string part) =>
            string.Join(", ", names) is { Length: > 0 } list ? $"import {{ {list} }} from \"{MdxHost.ImportOf(page, part)}\";\n" : "";
    }

    /// <summary>What leads elsewhere is a link of Markdown's: hosts make addresses of these alone.</summary>
    private static string WithLinkInside(string line) =>
        TagScanner.ReadLine(line) is [{ Name: "Card" } card] && card["href"].Length > 0
            ? $"<Card>\n\n**[{BareAddresses.InMdx(card["title"])}]({LinkText.Escape(card["href"])})**"
            : line;

    [GeneratedRegex("<([A-Z][A-Za-z]*)")]
    private static partial Regex OpeningTag();
}
