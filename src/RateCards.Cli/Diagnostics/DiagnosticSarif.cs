using RateCards.Cli.Files;
using RateCards.Cli.Terminals;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Targets.Data;

namespace RateCards.Cli.Diagnostics;

/// <summary>Diagnostics as SARIF 2.1.0, which code-scanning services take.</summary>
internal static class DiagnosticSarif
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    public static void Write(Terminal terminal, ProjectFolder project, IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var rules = diagnostics.Select(d => d.Id).Distinct().Order(StringComparer.Ordinal).Select(id => DiagnosticCatalogue.Find(id)!);
        var run = JsonObject.Of(
            ("tool", JsonObject.Of(("driver", JsonObject.Of(
                ("name", "ratecards"),
                ("semanticVersion", typeof(DiagnosticSarif).Assembly.GetName().Version!.ToString(3)),
                ("informationUri", DiagnosticPage.Folder is { } folder ? (JsonNode)folder : null),
                ("rules", JsonArray.Of(rules.Select(OfRule))))))),
            ("columnKind", "utf16CodeUnits"),
            ("results", JsonArray.Of(diagnostics.Select(d => OfResult(d, terminal.Display(project.FullPath(d.Location.Path)))))));
        var document = JsonObject.Of(("$schema", Schema), ("version", "2.1.0"), ("runs", JsonArray.Of([run])));
        terminal.Data.WriteLine(document.ToIndentedString());
    }

    private static JsonObject OfRule(DiagnosticDescriptor descriptor) => JsonObject.Of(
        ("id", descriptor.Id),
        ("shortDescription", JsonObject.Of(("text", descriptor.Title))),
        ("fullDescription", JsonObject.Of(("text", DiagnosticPage.FirstParagraph(descriptor.Id)))),
        ("help", JsonObject.Of(("text", DiagnosticPage.Text(descriptor.Id)), ("markdown", DiagnosticPage.Text(descriptor.Id)))),
        ("helpUri", DiagnosticPage.Address(descriptor.Id) is { } address ? (JsonNode)address : null),
        ("defaultConfiguration", JsonObject.Of(("level", Level(descriptor.Severity)))));

    private static JsonObject OfResult(Diagnostic diagnostic, string file) => JsonObject.Of(
        ("ruleId", diagnostic.Id),
        ("level", Level(diagnostic.Severity)),
        ("message", JsonObject.Of(("text", $"{diagnostic.Message} {diagnostic.Help}"))),
        ("locations", JsonArray.Of([JsonObject.Of(("physicalLocation", JsonObject.Of(
            ("artifactLocation", JsonObject.Of(("uri", string.Join('/', file.Split('/').Select(Uri.EscapeDataString))))),
            ("region", OfRegion(diagnostic.Location)))))])));

    private static JsonObject OfRegion(SourceLocation location) => JsonObject.Of(
        ("startLine", location.Start.Line),
        ("startColumn", location.Start.Column),
        ("endLine", location.End.Line),
        ("endColumn", location.End.Column));

    private static string Level(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        _ => "note",
    };
}
