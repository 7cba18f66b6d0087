using RateCards.Cli.Files;
using RateCards.Cli.Terminals;
using RateCards.Compiler.Diagnostics;

namespace RateCards.Cli.Diagnostics;

/// <summary>Diagnostics as GitHub's workflow commands, which a pull request shows at the line.</summary>
internal static class DiagnosticGitHub
{
    public static void Write(Terminal terminal, ProjectFolder project, IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            var level = diagnostic.Severity == DiagnosticSeverity.Info ? "notice" : diagnostic.SeverityWord;
            var (start, end) = (diagnostic.Location.Start, diagnostic.Location.End);
            var file = EscapeProperty(terminal.Display(project.FullPath(diagnostic.Location.Path)));
            // Columns are for spans within one line only; GitHub drops an annotation that has them otherwise.
            var columns = start.Line == end.Line ? $",col={start.Column},endColumn={end.Column}" : "";
            var text = Escape($"{diagnostic.Message}\n{diagnostic.Help}\nMore: {DiagnosticPage.More(diagnostic.Id)}");
            terminal.Data.WriteLine($"::{level} file={file},line={start.Line},endLine={end.Line}{columns},title={EscapeProperty(diagnostic.Id)}::{text}");
        }
    }

    /// <summary>Nothing that a card says can end the command or begin another.</summary>
    private static string Escape(string text) => text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapeProperty(string text) => Escape(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
