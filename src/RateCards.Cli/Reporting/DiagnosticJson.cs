using System.Text.Json;
using RateCards.Cli.Projects;
using RateCards.Cli.Terminals;
using RateCards.Compiler.Diagnostics;

namespace RateCards.Cli.Reporting;

/// <summary>Diagnostics for programs: one JSON document.</summary>
internal static class DiagnosticJson
{
    public static void Write(Terminal terminal, ProjectFolder project, IReadOnlyCollection<Diagnostic> diagnostics) =>
        JsonOutput.Write(terminal, json =>
        {
            json.WriteStartObject();
            json.WriteNumber("errors", diagnostics.Count(d => d.Severity == DiagnosticSeverity.Error));
            json.WriteNumber("warnings", diagnostics.Count(d => d.Severity == DiagnosticSeverity.Warning));
            json.WriteStartArray("diagnostics");
            foreach (var diagnostic in diagnostics)
            {
                Write(json, diagnostic, terminal.Display(project.FullPath(diagnostic.Location.Path)));
            }

            json.WriteEndArray();
            json.WriteEndObject();
        });

    private static void Write(Utf8JsonWriter json, Diagnostic diagnostic, string file)
    {
        json.WriteStartObject();
        json.WriteString("id", diagnostic.Id);
        json.WriteString("severity", diagnostic.SeverityWord);
        json.WriteString("file", file);
        json.WriteNumber("line", diagnostic.Location.Start.Line);
        json.WriteNumber("column", diagnostic.Location.Start.Column);
        json.WriteNumber("endLine", diagnostic.Location.End.Line);
        json.WriteNumber("endColumn", diagnostic.Location.End.Column);
        json.WriteString("message", diagnostic.Message);
        json.WriteString("help", diagnostic.Help);
        json.WriteEndObject();
    }
}
