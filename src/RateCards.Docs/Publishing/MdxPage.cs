using RateCards.Compiler.Model.Calculators;
using RateCards.Docs.Media;
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
        return new OutputFile($"{page.Path}.mdx", $"{frontMatter}\n{imports}{(imports.Length > 0 ? "\n" : "")}{MarkdownLines.Tidy(body)}\n");
    }
}
