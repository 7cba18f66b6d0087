using RateCards.Compiler.Model;
using RateCards.Docs.Content;

namespace RateCards.Docs.Pages;

/// <summary>The values that every page may name.</summary>
internal static class PageValues
{
    public static IReadOnlyDictionary<string, object?> Of(Project project) => new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        ["as-of"] = Figures.AsOf(project.AsOf),
        ["site"] = new Dictionary<string, object?>(StringComparer.Ordinal) { ["title"] = Named(project.Settings.Site.Title, "site"), ["url"] = project.Settings.Site.Url },
        ["cards"] = project.Cards.Select(object (c) => new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["id"] = c.Id,
            ["title"] = Named(c.Title, c.Id),
            ["provider"] = Named(c.Provider, c.Id),
            ["note"] = Named(c.Note, c.Id),
        }).ToList(),
        ["formulas"] = project.Formulas.Formulas.Select(object (f) => new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["name"] = f.Name,
            ["title"] = FormulaTables.Title(f),
            ["sentence"] = Named(f.Sentence, f.Name),
        }).ToList(),
    };

    private static TextContent? Named(string? text, string whose) => text is null ? null : new TextContent(text, Provenance.Name(whose));
}
