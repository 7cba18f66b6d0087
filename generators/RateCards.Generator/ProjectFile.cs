using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using RateCards.Compiler.Base;
using RateCards.Compiler.Reading;

namespace RateCards.Generator;

/// <summary>A file of the project.</summary>
/// <param name="Text">Its text, by its project-relative path.</param>
/// <param name="FullPath">Its path as the build knows it, for diagnostics.</param>
internal sealed record ProjectFile(SourceText Text, string FullPath)
{
    /// <summary>The item metadata that holds the project-relative path; set by RateCards.targets.</summary>
    private const string PathMetadata = "build_metadata.AdditionalFiles.RateCardsPath";

    public ProjectFileKind Kind => ProjectFiles.KindOf(Text.Path);

    /// <summary>The file, or null where it is none of the project's.</summary>
    public static ProjectFile? Read(AdditionalText file, AnalyzerConfigOptionsProvider options, CancellationToken cancellationToken) =>
        options.GetOptions(file).TryGetValue(PathMetadata, out var path) && path.Length > 0
            ? new ProjectFile(new SourceText(path.Replace('\\', '/'), file.GetText(cancellationToken)?.ToString() ?? ""), file.Path)
            : null;
}
