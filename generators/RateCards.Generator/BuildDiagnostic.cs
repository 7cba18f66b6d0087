using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using Diagnostic = RateCards.Compiler.Diagnostics.Diagnostic;
using DiagnosticSeverity = RateCards.Compiler.Diagnostics.DiagnosticSeverity;
using LinePosition = Microsoft.CodeAnalysis.Text.LinePosition;

namespace RateCards.Generator;

/// <summary>A diagnostic of the compiler as the build shows it: same id, line and column as the command's, and its message with its help.</summary>
/// <param name="FullPath">The file's path as the build knows it.</param>
internal sealed record BuildDiagnostic(Diagnostic Diagnostic, string FullPath, string? HelpFolder)
{
    // For every diagnostic that is not the compiler's own, Roslyn looks for [SuppressMessage], and to find those binds the
    // assembly's attributes anew at every keystroke: many times what the keystroke costs otherwise. An attribute in C# has
    // nothing to say of a line of a card; NoWarn and .editorconfig hold for these as for the others.
    private static readonly string[] Tags = [WellKnownDiagnosticTags.Compiler];

    public Microsoft.CodeAnalysis.Diagnostic ToRoslyn()
    {
        var severity = ToRoslyn(Diagnostic.Severity);
        return Microsoft.CodeAnalysis.Diagnostic.Create(
            Diagnostic.Id,
            category: "RateCards",
            // A build's log and an editor's hover show the message alone.
            $"{Diagnostic.Message} {Diagnostic.Help}",
            severity,
            severity,
            isEnabledByDefault: true,
            warningLevel: severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error ? 0 : 1,
            title: DiagnosticCatalogue.Find(Diagnostic.Id)?.Title ?? Diagnostic.Id,
            description: Diagnostic.Help,
            helpLink: HelpLink,
            location: ToRoslyn(Diagnostic.Location, FullPath),
            customTags: Tags);
    }

    /// <summary>The page of the id, beside the generator that reports it.</summary>
    private string? HelpLink =>
        HelpFolder is not null && Uri.TryCreate($"{HelpFolder}/{Diagnostic.Id}.md", UriKind.Absolute, out var page) ? page.AbsoluteUri : null;

    private static Location ToRoslyn(SourceLocation location, string path) => Location.Create(
        path,
        new TextSpan(location.Offset, location.Length),
        new LinePositionSpan(ToRoslyn(location.Start), ToRoslyn(location.End)));

    /// <summary>Ours count from 1, Roslyn's from 0.</summary>
    private static LinePosition ToRoslyn(Compiler.Base.LinePosition position) => new(position.Line - 1, position.Column - 1);

    private static Microsoft.CodeAnalysis.DiagnosticSeverity ToRoslyn(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => Microsoft.CodeAnalysis.DiagnosticSeverity.Error,
        DiagnosticSeverity.Warning => Microsoft.CodeAnalysis.DiagnosticSeverity.Warning,
        _ => Microsoft.CodeAnalysis.DiagnosticSeverity.Info,
    };
}
