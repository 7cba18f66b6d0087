using RateCards.Cli.Files;
using RateCards.Cli.Terminals;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;

namespace RateCards.Cli.Diagnostics;

/// <summary>Diagnostics for people, on standard error: a line that editors and terminals can follow, and how to fix it.</summary>
internal static class DiagnosticText
{
    public static void Write(Terminal terminal, ProjectFolder project, IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
        {
            var (line, column) = diagnostic.Location.Start;
            var place = VisibleText.InLine($"{terminal.Display(project.FullPath(diagnostic.Location.Path))}({line},{column})");
            var kind = Ansi.Paint($"{diagnostic.SeverityWord} {diagnostic.Id}", StyleOf(diagnostic.Severity));
            terminal.Error.WriteLine($"{Ansi.Paint(place, Ansi.Bold)}: {kind}: {diagnostic.Message}");
            if (diagnostic.Help.Length > 0)
            {
                terminal.Error.WriteLine($"{Ansi.Paint($"  help: {diagnostic.Help}", Ansi.Dim)}");
            }
        }
    }

    /// <summary>The errors, and what did not happen because of them; the exit code that says so.</summary>
    public static int Refuse(Terminal terminal, ProjectFolder project, IEnumerable<Diagnostic> diagnostics, string consequence)
    {
        Write(terminal, project, DiagnosticBag.InOrder(diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)));
        terminal.Error.WriteLine(consequence);
        return ExitCode.InputWrong;
    }

    /// <summary>"2 errors, 1 warning", or "no errors".</summary>
    public static string Summary(IReadOnlyCollection<Diagnostic> diagnostics)
    {
        int Count(DiagnosticSeverity severity) => diagnostics.Count(d => d.Severity == severity);
        (int Number, string Noun)[] counts =
        [
            (Count(DiagnosticSeverity.Error), "error"),
            (Count(DiagnosticSeverity.Warning), "warning"),
            (Count(DiagnosticSeverity.Info), "note"),
        ];
        return diagnostics.Count == 0
            ? "no errors"
            : string.Join(", ", counts.Where(c => c.Number > 0).Select(c => Counts.Of(c.Number, c.Noun)));
    }

    private static string StyleOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => Ansi.Red,
        DiagnosticSeverity.Warning => Ansi.Yellow,
        _ => Ansi.Cyan,
    };
}
