using System.Text.RegularExpressions;
using RateCards.Compiler.Base;
using RateCards.Compiler.CSharp;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Reading;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Binding;

/// <summary>Reads the project file <c>ratecards.yaml</c>.</summary>
internal static class ProjectFileBinder
{
    private const int MostDays = 99_999;

    /// <summary>The settings, or null where there is no as-of date to resolve anything at.</summary>
    /// <param name="units">What the project writes units with, whether or not there is such a date.</param>
    public static ProjectSettings? Bind(SourceText text, DiagnosticBag diagnostics, out UnitTable units)
    {
        units = UnitTable.BuiltIn;
        if (DocumentReader.ReadMapping(text, diagnostics) is not { } root)
        {
            return null;
        }

        var reader = new MappingReader(root, diagnostics, "The project file");
        var asOf = reader.RequiredDate("as-of");
        var output = reader.OptionalScalar("output");
        if (output is not null && IsAmongInput(output.Value))
        {
            diagnostics.Report(ProjectDiagnostics.OutputIsProject, output.Location, output.Value);
        }

        var @namespace = reader.OptionalScalar("namespace");
        if (@namespace is not null && !CSharpNames.IsNamespace(@namespace.Value))
        {
            diagnostics.Report(ProjectDiagnostics.NotANamespace, @namespace.Location, @namespace.Value);
        }

        var staleAfter = BindDays(reader.OptionalScalar("stale-after"), diagnostics);
        var site = BindSite(reader.OptionalMapping("site"), diagnostics);
        var (outputs, npm, dbt) = BindOutputs(reader.OptionalMapping("outputs"), diagnostics);
        var markdown = MarkdownBinder.Bind(reader.OptionalMapping(MarkdownBinder.Key), diagnostics);
        var hosts = BindHosts(reader.OptionalScalars("hosts"), diagnostics);
        units = UnitsBinder.Bind(reader.OptionalMapping("units"), diagnostics);
        var severities = BindSeverities(reader.OptionalMapping("severities"), diagnostics);
        reader.Finish();
        return asOf is not { } date ? null : new ProjectSettings
        {
            AsOf = date,
            Output = output?.Value ?? ProjectSettings.DefaultOutput,
            Namespace = @namespace?.Value ?? ProjectSettings.DefaultNamespace,
            StaleAfterDays = staleAfter,
            Site = site,
            Outputs = outputs,
            Npm = npm,
            Dbt = dbt,
            Markdown = markdown,
            Hosts = hosts,
            Severities = severities,
        };
    }

    /// <summary>A number of days, written <c>400 days</c>.</summary>
    private static int? BindDays(ScalarNode? scalar, DiagnosticBag diagnostics)
    {
        if (scalar is null)
        {
            return null;
        }

        var words = scalar.Value.Split(' ');
        if (words is [{ Length: > 0 } number, "day" or "days"])
        {
            if (!Numbers.TryParse(scalar, 0, number.Length, diagnostics, out var days))
            {
                return null;
            }

            if (days is >= 0 and <= MostDays && days == decimal.Truncate(days))
            {
                return (int)days;
            }
        }

        diagnostics.Report(ReadingDiagnostics.WrongShape, scalar.Location, "'stale-after'", "a number of days such as '400 days'", $"'{scalar.Value}'");
        return null;
    }

    private static SiteSettings BindSite(MappingNode? mapping, DiagnosticBag diagnostics)
    {
        var defaults = new SiteSettings();
        if (mapping is null)
        {
            return defaults;
        }

        var reader = new MappingReader(mapping, diagnostics, "'site'");
        var site = new SiteSettings(
            reader.OptionalText("title") ?? defaults.Title,
            reader.OptionalText("description") ?? defaults.Description,
            Address(reader.OptionalScalar("url"), diagnostics),
            Address(reader.OptionalScalar("edit-url"), diagnostics),
            reader.OptionalText("footer"))
        {
            Accent = Colour(reader.OptionalScalar("accent"), "'accent'", diagnostics),
            AccentDark = Colour(reader.OptionalScalar("accent-dark"), "'accent-dark'", diagnostics),
            Logo = Located(reader.OptionalScalar("logo")),
            LogoDark = Located(reader.OptionalScalar("logo-dark")),
            Icon = Located(reader.OptionalScalar("icon")),
            Style = Located(reader.OptionalScalar("style")),
            SourceUrl = Address(reader.OptionalScalar("source-url"), diagnostics),
        };
        reader.Finish();
        return site;
    }

    /// <summary>The price lists that a build writes, <c>litellm: { cards: [acme] }</c>, and the packages.</summary>
    private static (ValueList<ListOutput> Lists, NpmSettings? Npm, DbtSettings? Dbt) BindOutputs(MappingNode? mapping, DiagnosticBag diagnostics)
    {
        if (mapping is null)
        {
            return ([], null, null);
        }

        var reader = new MappingReader(mapping, diagnostics, "'outputs'");
        var outputs = new List<ListOutput>();
        foreach (var format in ListOutput.Formats)
        {
            if (reader.OptionalMapping(format) is { } written)
            {
                var output = new MappingReader(written, diagnostics, $"'{format}'");
                outputs.Add(new ListOutput(format, output.OptionalScalars("cards").Select(c => new CardName(c.Value, new Origin(c.Location))).ToValueList()));
                output.Finish();
            }
        }

        var npm = BindNpm(reader.OptionalMapping("npm"), diagnostics);
        var dbt = BindDbt(reader.OptionalMapping("dbt"), diagnostics);
        reader.Finish();
        return (outputs.ToValueList(), npm, dbt);
    }

    /// <summary>The package: <c>npm: { name: "@acme/prices", version: 1.2.0, license: MIT }</c>.</summary>
    private static NpmSettings? BindNpm(MappingNode? mapping, DiagnosticBag diagnostics)
    {
        if (mapping is null)
        {
            return null;
        }

        var reader = new MappingReader(mapping, diagnostics, "'npm'");
        var name = Matching(reader.RequiredScalar("name"), ProjectShapes.NpmName, "'name'", "a package's name such as '@acme/prices', in small letters", diagnostics);
        var version = BindVersion(reader, diagnostics);
        var settings = new NpmSettings(name ?? "", version ?? "", reader.OptionalText("license"), reader.OptionalText("license-text"));
        reader.Finish();
        return name is null || version is null ? null : settings;
    }

    /// <summary>The package: <c>dbt: { name: acme_prices, version: 1.2.0 }</c>.</summary>
    private static DbtSettings? BindDbt(MappingNode? mapping, DiagnosticBag diagnostics)
    {
        if (mapping is null)
        {
            return null;
        }

        var reader = new MappingReader(mapping, diagnostics, "'dbt'");
        var name = Matching(
            reader.RequiredScalar("name"), ProjectShapes.DbtName, "'name'", "a package's name such as 'acme_prices', of at most 40 small letters, digits and '_', and not 'dbt'", diagnostics);
        var version = BindVersion(reader, diagnostics);
        reader.Finish();
        return name is null || version is null ? null : new DbtSettings(name, version);
    }

    private static string? BindVersion(MappingReader reader, DiagnosticBag diagnostics) =>
        Matching(reader.RequiredScalar("version"), ProjectShapes.Version, "'version'", "a version such as '1.2.0'", diagnostics);

    private static string? Matching(ScalarNode? scalar, string pattern, string what, string expected, DiagnosticBag diagnostics)
    {
        if (scalar is null || Regex.IsMatch(scalar.Value, pattern, RegexOptions.CultureInvariant))
        {
            return scalar?.Value;
        }

        diagnostics.Report(ReadingDiagnostics.WrongShape, scalar.Location, what, expected, $"'{scalar.Value}'");
        return null;
    }

    private static ValueList<string> BindHosts(IReadOnlyList<ScalarNode> names, DiagnosticBag diagnostics)
    {
        foreach (var name in names.Where(n => !MdxHostNames.All.Contains(n.Value)))
        {
            diagnostics.Report(
                ReadingDiagnostics.NotAChoice, name.Location, "hosts", name.Value, Suggestion.DidYouMean(name.Value, MdxHostNames.All), string.Join(", ", MdxHostNames.All));
        }

        return MdxHostNames.All.Where(known => names.Any(n => n.Value == known)).ToValueList();
    }

    private static SiteValue? Colour(ScalarNode? scalar, string what, DiagnosticBag diagnostics)
    {
        if (scalar is null || (scalar.Value is ['#', .. { Length: 6 } digits] && digits.All(c => c is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F'))))
        {
            return Located(scalar);
        }

        diagnostics.Report(ReadingDiagnostics.WrongShape, scalar.Location, what, "a colour such as '#0b5cad'", $"'{scalar.Value}'");
        return null;
    }

    private static SiteValue? Located(ScalarNode? scalar) => scalar is null ? null : new SiteValue(scalar.Value, new Origin(scalar.Location));

    private static string? Address(ScalarNode? scalar, DiagnosticBag diagnostics)
    {
        if (scalar is not null && !WebAddress.IsValid(scalar.Value))
        {
            diagnostics.Report(ProjectDiagnostics.NotAnAddress, scalar.Location, scalar.Value);
        }

        return scalar?.Value.TrimEnd('/');
    }

    private static ValueList<SeverityOverride> BindSeverities(MappingNode? mapping, DiagnosticBag diagnostics)
    {
        if (mapping is null)
        {
            return [];
        }

        var overrides = new List<SeverityOverride>();
        var reader = new MappingReader(mapping, diagnostics, "'severities'");
        foreach (var entry in mapping.Entries)
        {
            var id = entry.Key.Value;
            var word = reader.RequiredChoice(id, ProjectShapes.Severities);
            if (DiagnosticCatalogue.Find(id) is not { } descriptor)
            {
                diagnostics.Report(ProjectDiagnostics.UnknownDiagnostic, entry.Key.Location, id, Suggestion.DidYouMean(id, DiagnosticCatalogue.All.Select(d => d.Id)));
            }
            else if (word is not (null or "error") && !descriptor.CanBeLowered)
            {
                diagnostics.Report(ProjectDiagnostics.CannotBeLowered, entry.Value.Location, id, descriptor.Title);
            }
            else if (word is not null)
            {
                overrides.Add(new SeverityOverride(id, ToSeverity(word), new Origin(entry.Value.Location)));
            }
        }

        return overrides.ToValueList();
    }

    private static DiagnosticSeverity? ToSeverity(string word) => word switch
    {
        "error" => DiagnosticSeverity.Error,
        "warning" => DiagnosticSeverity.Warning,
        "info" => DiagnosticSeverity.Info,
        _ => null,
    };

    /// <summary>The project folder itself, or a folder of input: a build would delete what is in it.</summary>
    private static bool IsAmongInput(string path)
    {
        var parts = path.Replace('\\', '/').Split('/').Where(p => p is not ("" or ".")).ToArray();
        return parts.Length == 0 || parts.All(p => p == "..") || path.StartsWith('/') || ProjectFiles.InputFolders.Contains(parts[0], StringComparer.OrdinalIgnoreCase);
    }
}
