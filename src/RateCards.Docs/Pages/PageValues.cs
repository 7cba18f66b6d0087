using RateCards.Compiler.Model;

namespace RateCards.Docs.Pages;

/// <summary>The values that every page may name.</summary>
internal static class PageValues
{
    public static IReadOnlyDictionary<string, object?> Of(Project project) => new Dictionary<string, object?>(StringComparer.Ordinal)
    {
        ["as-of"] = project.AsOf.ToString(),
        ["site"] = new Dictionary<string, object?>(StringComparer.Ordinal) { ["title"] = project.Settings.Site.Title, ["url"] = project.Settings.Site.Url },
        ["cards"] = project.Cards.Select(object (c) => new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["id"] = c.Id,
            ["title"] = c.Title,
            ["provider"] = c.Provider,
            ["note"] = c.Note,
        }).ToList(),
        ["formulas"] = project.Formulas.Formulas.Select(object (f) => new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["name"] = f.Name,
            ["title"] = f.Title,
            ["sentence"] = f.Sentence,
        }).ToList(),
    };
}
