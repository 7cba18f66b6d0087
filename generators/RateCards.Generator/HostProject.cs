using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Reading;
using LinePosition = RateCards.Compiler.Base.LinePosition;

namespace RateCards.Generator;

/// <summary>The project that is built, where it has no cards at all: the file that names their folder, or should.</summary>
internal sealed record HostProject(string FullPath, string Text)
{
    /// <summary>The item metadata by which RateCards.targets hands over the project's own file.</summary>
    private const string Metadata = "build_metadata.AdditionalFiles.RateCardsHost";

    private const string FolderElement = "<RateCardsFolder>";

    /// <summary>The file, or null where it is another one.</summary>
    public static HostProject? Read(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken) =>
        options.GetOptions(file).TryGetValue(Metadata, out var isHost) && isHost == "true"
            ? new HostProject(file.Path, file.GetText(cancellationToken)?.ToString() ?? "")
            : null;

    /// <summary>That there are no cards, at the line that names their folder.</summary>
    public BuildDiagnostic WithoutCards(BuildProperties properties)
    {
        var diagnostics = new DiagnosticBag();
        diagnostics.Report(ProjectDiagnostics.NoCards, Place(), properties.Folder ?? "", ProjectFiles.ProjectFile);
        return new BuildDiagnostic(diagnostics.ToList()[0], FullPath, properties.HelpFolder);
    }

    private SourceLocation Place()
    {
        var at = Text.IndexOf(FolderElement, StringComparison.Ordinal);
        if (at < 0)
        {
            return SourceLocation.OfFile(FullPath);
        }

        var start = at + FolderElement.Length;
        var end = Text.IndexOf('<', start);
        var length = end < 0 ? 0 : end - start;
        var line = 1 + Text.Substring(0, start).Count(c => c == '\n');
        var column = start - Text.LastIndexOf('\n', start - 1);
        return new SourceLocation(FullPath, start, length, new LinePosition(line, column), new LinePosition(line, column + length));
    }
}
