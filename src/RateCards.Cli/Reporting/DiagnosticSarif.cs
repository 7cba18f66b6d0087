using System.Text.Json;
using RateCards.Cli.Projects;
using RateCards.Cli.Terminals;
using RateCards.Compiler.Diagnostics;

namespace RateCards.Cli.Reporting;

/// <summary>Diagnostics as SARIF 2.1.0, which code-scanning services take.</summary>
internal static class DiagnosticSarif
{
    public static void Write(Terminal terminal, ProjectFolder project, IReadOnlyCollection<Diagnostic> diagnostics) =>
        JsonOutput.Write(terminal, json =>
        {
            json.WriteStartObject();
            json.WriteString("$schema", "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
            json.WriteString("version", "2.1.0");
            json.WriteStartArray("runs");
            json.WriteStartObject();
            WriteTool(json, diagnostics);
            json.WriteString("columnKind", "utf16CodeUnits");
            json.WriteStartArray("results");
            foreach (var diagnostic in diagnostics)
            {
                WriteResult(json, diagnostic, terminal.Display(project.FullPath(diagnostic.Location.Path)));
            }

            json.WriteEndArray();
            json.WriteEndObject();
            json.WriteEndArray();
            json.WriteEndObject();
        });

    private static void WriteTool(Utf8JsonWriter json, IEnumerable<Diagnostic> diagnostics)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "ratecards");
        json.WriteString("semanticVersion", typeof(DiagnosticSarif).Assembly.GetName().Version!.ToString(3));
        json.WriteStartArray("rules");
        foreach (var id in diagnostics.Select(d => d.Id).Distinct().Order(StringComparer.Ordinal))
        {
            json.WriteStartObject();
            json.WriteString("id", id);
            json.WriteStartObject("shortDescription");
            json.WriteString("text", DiagnosticCatalogue.Find(id)!.Title);
            json.WriteEndObject();
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Diagnostic diagnostic, string file)
    {
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Id);
        json.WriteString("level", diagnostic.Severity == DiagnosticSeverity.Info ? "note" : diagnostic.SeverityWord);
        json.WriteStartObject("message");
        json.WriteString("text", $"{diagnostic.Message} {diagnostic.Help}");
        json.WriteEndObject();
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', file.Split('/').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        json.WriteStartObject("region");
        json.WriteNumber("startLine", diagnostic.Location.Start.Line);
        json.WriteNumber("startColumn", diagnostic.Location.Start.Column);
        json.WriteNumber("endLine", diagnostic.Location.End.Line);
        json.WriteNumber("endColumn", diagnostic.Location.End.Column);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
