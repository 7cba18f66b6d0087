namespace RateCards.Tests.Shared;

/// <summary>
/// A small project with something wrong in it, and what is to be said of it: a file of <c>tests/data/diagnostics</c>, in
/// the layout that README.md there describes. The command's compiler and the generator must both say exactly that.
/// </summary>
/// <param name="Name">The file's name without its ending: <c>RC2006-negative-rate</c>.</param>
/// <param name="Files">Project-relative path and content.</param>
internal sealed record DiagnosticCase(string Name, IReadOnlyList<(string Path, string Content)> Files, IReadOnlyList<ExpectedDiagnostic> Expected)
{
    private const string Section = "=== ";

    /// <summary>The project file of cases that have none of their own.</summary>
    private static readonly (string Path, string Content) DefaultProject = ("ratecards.yaml", "as-of: 2026-05-16\n");

    public static IReadOnlyList<string> Names { get; } =
        [.. Directory.GetFiles(Folder, "*.txt").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal)];

    private static string Folder => Path.Combine(TestData.Root, "tests", "data", "diagnostics");

    public static DiagnosticCase Load(string name)
    {
        var text = File.ReadAllText(Path.Combine(Folder, name + ".txt")).Replace("\r\n", "\n", StringComparison.Ordinal);
        var sections = ("\n" + text).Split("\n" + Section).Skip(1).Select(s => (Title: s[..s.IndexOf('\n')], Body: s[(s.IndexOf('\n') + 1)..])).ToList();
        var messages = sections.Single(s => s.Title == "expected").Body.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var files = new List<(string Path, string Content)>();
        var marks = new List<(string Path, int Line, int Column, string Text)>();
        foreach (var (path, body) in sections.Where(s => s.Title != "expected"))
        {
            var marked = MarkedText.Parse(body + "\n");
            files.Add((path, marked.Text));
            foreach (var (start, length) in marked.Spans)
            {
                var before = marked.Text[..start];
                marks.Add((path, before.Count(c => c == '\n') + 1, start - before.LastIndexOf('\n'), marked.Text.Substring(start, length)));
            }
        }

        if (!files.Exists(f => f.Path == DefaultProject.Path))
        {
            files.Add(DefaultProject);
        }

        if (marks.Count != messages.Length)
        {
            throw new InvalidDataException($"{name} has {marks.Count} marks and {messages.Length} expected messages.");
        }

        var expected = marks.Zip(messages, (mark, message) =>
        {
            var words = message.Split(' ', 3);
            return new ExpectedDiagnostic(mark.Path, mark.Line, mark.Column, mark.Text, words[0], words[1].TrimEnd(':'), words[2]);
        });
        return new DiagnosticCase(name, files, [.. expected]);
    }
}

/// <summary>A diagnostic that is to be reported; line and column count from 1.</summary>
/// <param name="Text">The characters that it points at.</param>
/// <param name="Severity"><c>error</c>, <c>warning</c> or <c>info</c>.</param>
internal sealed record ExpectedDiagnostic(string Path, int Line, int Column, string Text, string Severity, string Id, string Message);
