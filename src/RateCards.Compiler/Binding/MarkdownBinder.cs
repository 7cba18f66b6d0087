using System.Text.RegularExpressions;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Reading;

namespace RateCards.Compiler.Binding;

/// <summary>Reads which Markdown files are pages: <c>markdown: { Guides: [start.md, "guides/*.md"] }</c>.</summary>
internal static class MarkdownBinder
{
    internal const string Key = "markdown";

    /// <summary>A path below the project folder, with one <c>*</c> at most, within the file's name.</summary>
    internal const string Pattern = @"^(?!\.\.?/)(?!.*/\.\.?/)([^/\\*]+/)*[^/\\*]*\*?[^/\\*]*\.md$";

    /// <summary>
    /// What a project file says before anything else of the project is known: it tells which files have to be read. What is wrong with it
    /// is reported when the project is compiled.
    /// </summary>
    public static ValueList<MarkdownGroup> GroupsOf(SourceText projectFile)
    {
        var later = new DiagnosticBag();
        return DocumentReader.ReadMapping(projectFile, later)?.Find(Key)?.Value is MappingNode groups ? Bind(groups, later) : [];
    }

    internal static ValueList<MarkdownGroup> Bind(MappingNode? mapping, DiagnosticBag diagnostics)
    {
        if (mapping is null)
        {
            return [];
        }

        var reader = new MappingReader(mapping, diagnostics, $"'{Key}'");
        return mapping.Entries.Select(group => new MarkdownGroup(group.Key.Value, Bind(reader.OptionalScalars(group.Key.Value), diagnostics))).ToValueList();
    }

    private static ValueList<MarkdownFiles> Bind(IReadOnlyList<ScalarNode> names, DiagnosticBag diagnostics)
    {
        foreach (var name in names.Where(n => !IsPattern(n)))
        {
            diagnostics.Report(ReadingDiagnostics.WrongShape, name.Location, "A Markdown file", "a path below the project folder such as 'guides/start.md' or 'guides/*.md'", $"'{name.Value}'");
        }

        return names.Where(IsPattern).Select(n => new MarkdownFiles(n.Value, new Origin(n.Location))).ToValueList();
    }

    private static bool IsPattern(ScalarNode name) => Regex.IsMatch(name.Value, Pattern, RegexOptions.CultureInvariant);
}
