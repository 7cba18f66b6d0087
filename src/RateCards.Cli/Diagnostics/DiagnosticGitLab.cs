using System.Security.Cryptography;
using System.Text;
using RateCards.Cli.Files;
using RateCards.Cli.Terminals;
using RateCards.Compiler.Diagnostics;
using RateCards.Targets.Data;

namespace RateCards.Cli.Diagnostics;

/// <summary>Diagnostics as GitLab's code-quality report, which a merge request shows at the line.</summary>
internal static class DiagnosticGitLab
{
    public static void Write(Terminal terminal, ProjectFolder project, IEnumerable<Diagnostic> diagnostics)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        terminal.Data.WriteLine(JsonArray.Of(diagnostics.Select(d => OfDiagnostic(d, terminal.Display(project.FullPath(d.Location.Path)), seen))).ToIndentedString());
    }

    private static JsonObject OfDiagnostic(Diagnostic diagnostic, string file, Dictionary<string, int> seen)
    {
        // Without the line, so that it stays the same finding where lines are added above; of two alike the second is another one.
        var what = $"{diagnostic.Id}\n{file}\n{diagnostic.Message}";
        seen[what] = seen.GetValueOrDefault(what) + 1;
        return JsonObject.Of(
            ("description", $"{diagnostic.Message} {diagnostic.Help} More: {DiagnosticPage.More(diagnostic.Id)}"),
            ("content", JsonObject.Of(("body", DiagnosticPage.Text(diagnostic.Id)))),
            ("check_name", diagnostic.Id),
            ("fingerprint", Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{what}\n{seen[what]}")))),
            ("severity", Severity(diagnostic.Severity)),
            ("location", JsonObject.Of(
                ("path", file),
                ("lines", JsonObject.Of(("begin", diagnostic.Location.Start.Line), ("end", diagnostic.Location.End.Line))))));
    }

    private static string Severity(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "major",
        DiagnosticSeverity.Warning => "minor",
        _ => "info",
    };
}
