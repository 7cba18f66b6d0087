using RateCards.Cli.Terminals;
using RateCards.Interchange.Terms;
using RateCards.Interchange.Writing;

namespace RateCards.Cli.Export;

/// <summary>Writes the files of a price list into a folder, which may be a checkout of its project.</summary>
internal static class ListFolder
{
    private const string Lack = "what the list's project asks for and cards do not have";

    /// <summary>Writes them; which fields new ones lack.</summary>
    public static IReadOnlyList<LedgerLine> Write(Terminal terminal, string folder, IEnumerable<ListFile> files)
    {
        var made = new List<(string Path, ListFile File)>();
        foreach (var file in files)
        {
            var path = Path.Combine(folder, file.Path);
            if (file.Onto is { } onto && File.Exists(path))
            {
                WriteOnto(terminal, path, onto);
                continue;
            }

            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text);
            terminal.Output.WriteLine(terminal.Display(path));
            made.Add((terminal.Display(path), file));
        }

        return TellLacking(terminal, made);
    }

    private static void WriteOnto(Terminal terminal, string path, Func<string, MergedFile> onto)
    {
        var there = File.ReadAllText(path);
        var merged = onto(there);
        if (merged.Text != there)
        {
            File.WriteAllText(path, merged.Text);
            terminal.Output.WriteLine(terminal.Display(path));
        }

        foreach (var kept in merged.Kept)
        {
            terminal.Error.WriteLine($"{terminal.Display(path)} keeps what the cards do not have: {kept}");
        }
    }

    /// <summary>Tells which fields new files lack, those that as many lack together; and gives them.</summary>
    public static IReadOnlyList<LedgerLine> TellLacking(Terminal terminal, IEnumerable<(string Path, ListFile File)> made)
    {
        List<LedgerLine> lacking = [.. made.SelectMany(m => m.File.Missing.Select(field => new LedgerLine(LedgerKind.Remark, m.Path, "", field, "", Lack)))];
        var byField = lacking.GroupBy(l => l.Field).Select(g => (Field: g.Key, Paths: g.Select(l => l.Provider).ToList()));
        foreach (var fields in byField.GroupBy(f => string.Join('\n', f.Paths)))
        {
            var paths = fields.First().Paths;
            var which = paths.Count == 1 ? $"{paths[0]} lacks" : $"{paths.Count} new files lack";
            terminal.Error.WriteLine($"{which} {Lack}: {string.Join(", ", fields.Select(f => f.Field))}");
        }

        return lacking;
    }
}
