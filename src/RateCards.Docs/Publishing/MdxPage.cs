using RateCards.Compiler.Targets;
using RateCards.Compiler.Targets.Json;
using RateCards.Docs.Pages;

namespace RateCards.Docs.Publishing;

/// <summary>A page for the documentation platform: front matter and MDX.</summary>
internal static class MdxPage
{
    // A JSON string is a YAML string too.
    public static OutputFile Write(PageTemplate page, string body) => new(
        $"{page.Path}.mdx",
        $"---\ntitle: {new JsonText(page.Title)}\ndescription: {new JsonText(page.Description)}\n---\n\n{body.Trim()}\n");
}
