using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Reading;
using RateCards.Compiler.Units;

namespace RateCards.Changes.Comparison;

/// <summary>Compares what two project files say, but for the date, which each side of a report names.</summary>
internal static class SettingsComparer
{
    public static IEnumerable<ModelChange> Compare(Project before, Project after) =>
        Compare(before.Settings, after.Settings)
            .Concat(Matching.ById(before.Units.Declared, after.Units.Declared, u => u.Plural).SelectMany(p => Compare(p.Before, p.After)));

    private static IEnumerable<ModelChange> Compare(ProjectSettings before, ProjectSettings after) =>
        new PartComparer(ModelArea.Setting, ProjectFiles.ProjectFile, ProjectFiles.ProjectFile, new Origin(SourceLocation.OfFile(ProjectFiles.ProjectFile)))
            .Compare("output", before.Output, after.Output)
            .Compare("namespace", before.Namespace, after.Namespace)
            .Compare("stale-after", Days(before), Days(after))
            .Compare("site title", before.Site.Title, after.Site.Title)
            .Compare("site description", before.Site.Description, after.Site.Description)
            .Compare("site url", before.Site.Url, after.Site.Url)
            .Compare("site edit-url", before.Site.EditUrl, after.Site.EditUrl)
            .Compare("site source-url", before.Site.SourceUrl, after.Site.SourceUrl)
            .Compare("site footer", before.Site.Footer, after.Site.Footer)
            .Compare("site accent", before.Site.Accent?.Text, after.Site.Accent?.Text)
            .Compare("site accent-dark", before.Site.AccentDark?.Text, after.Site.AccentDark?.Text)
            .Compare("site logo", before.Site.Logo?.Text, after.Site.Logo?.Text)
            .Compare("site logo-dark", before.Site.LogoDark?.Text, after.Site.LogoDark?.Text)
            .Compare("site icon", before.Site.Icon?.Text, after.Site.Icon?.Text)
            .Compare("site style", before.Site.Style?.Text, after.Site.Style?.Text)
            .Compare("markdown", Markdown(before), Markdown(after))
            .Compare("outputs", Lists(before), Lists(after))
            .Compare("hosts", Hosts(before), Hosts(after))
            .Compare("npm package", Package(before), Package(after))
            .Compare("dbt package", DbtPackage(before), DbtPackage(after))
            .Changes
            .Concat(Matching.ById(before.Severities, after.Severities, s => s.Id).SelectMany(p => Compare(p.Before, p.After)));

    private static IEnumerable<ModelChange> Compare(SeverityOverride? before, SeverityOverride? after)
    {
        var severity = after ?? before!;
        return new PartComparer(ModelArea.Setting, severity.Id, severity.Id, severity.Origin).Compare("severity", Word(before), Word(after)).Changes;
    }

    private static IEnumerable<ModelChange> Compare(UnitWord? before, UnitWord? after)
    {
        var unit = (after ?? before)!.Plural;
        return new PartComparer(ModelArea.Setting, unit, unit, new Origin(SourceLocation.OfFile(ProjectFiles.ProjectFile))).Compare("unit", Words(before), Words(after)).Changes;
    }

    /// <summary>"1,000 searches, shown as 1K searches"; "counted by itself".</summary>
    private static string? Words(UnitWord? unit) => unit is null ? null
        : (unit.Base is { } single ? string.Create(CultureInfo.InvariantCulture, $"{unit.Scale / single.Scale:#,0} {single.Plural}") : "counted by itself")
            + (unit.Label is { } label ? $", shown as {label}" : "");

    private static string? Hosts(ProjectSettings settings) => settings.Hosts.Count == 0 ? null : string.Join(", ", settings.Hosts);

    private static string? Word(SeverityOverride? severity) =>
        severity is null ? null : severity.Severity is { } chosen ? chosen.ToString().ToLowerInvariant() : "none";

    private static string? Lists(ProjectSettings settings) => settings.Outputs.Count == 0
        ? null
        : string.Join("; ", settings.Outputs.Select(o => o.Cards.Count == 0 ? o.Format : $"{o.Format}: {string.Join(", ", o.Cards.Select(c => c.Id))}"));

    private static string? Markdown(ProjectSettings settings) => settings.Markdown.Count == 0
        ? null
        : string.Join("; ", settings.Markdown.Select(g => $"{g.Name}: {string.Join(", ", g.Files.Select(f => f.Pattern))}"));

    private static string? Package(ProjectSettings settings) => settings.Npm is { } npm ? string.Join(" ", npm.Name, npm.Version, npm.License).TrimEnd() : null;

    private static string? DbtPackage(ProjectSettings settings) => settings.Dbt is { } dbt ? $"{dbt.Name} {dbt.Version}" : null;

    private static string? Days(ProjectSettings settings) => settings.StaleAfterDays is { } days ? $"{days} days" : null;
}
