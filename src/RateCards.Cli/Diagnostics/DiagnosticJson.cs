using RateCards.Cli.Files;
using RateCards.Cli.Terminals;
using RateCards.Compiler.Diagnostics;
using RateCards.Targets.Data;

namespace RateCards.Cli.Diagnostics;

/// <summary>Diagnostics for programs: one JSON document.</summary>
internal static class DiagnosticJson
{
    public static void Write(Terminal terminal, ProjectFolder project, IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var document = JsonObject.Of(
            ("errors", diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error)),
            ("warnings", diagnostics.Count(d => d.Severity == DiagnosticSeverity.Warning)),
            ("diagnostics", JsonArray.Of(diagnostics.Select(d => OfDiagnostic(d, terminal.Display(project.FullPath(d.Location.Path)))))));
        terminal.Data.WriteLine(document.ToIndentedString());
    }

    /// <param name="file">How the reader calls the file.</param>
    public static JsonObject OfDiagnostic(Diagnostic diagnostic, string file) => JsonObject.Of(
        ("id", diagnostic.Id),
        ("severity", diagnostic.SeverityWord),
        ("file", file),
        ("line", diagnostic.Location.Start.Line),
        ("column", diagnostic.Location.Start.Column),
        ("endLine", diagnostic.Location.End.Line),
        ("endColumn", diagnostic.Location.End.Column),
        ("message", diagnostic.Message),
        ("help", diagnostic.Help));
}
