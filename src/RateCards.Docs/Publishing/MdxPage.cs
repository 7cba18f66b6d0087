using System.Text;
using RateCards.Compiler.Model.Calculators;
using RateCards.Docs.Pages;
using RateCards.Targets;
using RateCards.Targets.Calculators;
using RateCards.Targets.Data;

namespace RateCards.Docs.Publishing;

/// <summary>A page for the documentation platform: front matter, imports, and MDX.</summary>
internal static class MdxPage
{
    // A JSON string is a YAML string too.
    public static OutputFile Write(PageTemplate page, string body, IEnumerable<Calculator> calculators)
    {
        var components = calculators.Distinct().Select(c => (Name: WebCalculatorTarget.ComponentName(c), Path: WebCalculatorTarget.SnippetPath(c))).ToList();
        var shared = components.Count > 0 ? WebCalculatorTarget.SharedSnippets.Select(s => (s.Name, s.Path)) : [];
        var imports = string.Concat(components.Concat(shared).Select(i => $"import {{ {i.Name} }} from \"/{i.Path}\";\n"));
        var frontMatter = $"---\ntitle: {new JsonText(page.Title)}\ndescription: {new JsonText(page.Description)}\n---\n";
        return new OutputFile($"{page.Path}.mdx", $"{frontMatter}\n{imports}{(imports.Length > 0 ? "\n" : "")}{TidyLines(body)}\n");
    }

    /// <summary>At most one empty line between paragraphs, none at the ends: what a condition leaves out leaves its lines.</summary>
    internal static string TidyLines(string body)
    {
        var text = new StringBuilder();
        var isEmpty = true;
        foreach (var line in body.Split('\n').Select(l => l.TrimEnd()))
        {
            if (line.Length > 0 || !isEmpty)
            {
                text.Append(line).Append('\n');
            }

            isEmpty = line.Length == 0;
        }

        return text.ToString().TrimEnd('\n');
    }
}
