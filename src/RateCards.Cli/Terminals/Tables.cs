using Spectre.Console;
using Spectre.Console.Rendering;

namespace RateCards.Cli.Terminals;

/// <summary>Aligned tables on a <see cref="Terminal"/>, by Spectre.Console.</summary>
internal static class Tables
{
    /// <summary>Rows are never torn into pieces: one that is too long for a terminal runs over its edge.</summary>
    private const int Width = 1000;

    private static readonly Style Dim = new(decoration: Decoration.Dim);

    /// <summary>A table with a rule under its heads and nothing else, so that it can be read, searched and copied.</summary>
    public static Table Create(params TableColumn[] columns) => new Table { Border = TableBorder.Simple, BorderStyle = Dim }.AddColumns(columns);

    /// <summary>Rows alone, in line with the tables that have heads.</summary>
    public static IRenderable WithoutHeads(Table table)
    {
        table.Border = TableBorder.None;
        table.ShowHeaders = false;
        return new Padder(table, new Padding(2, 0, 0, 0));
    }

    public static TableColumn Left(string head) => new TableColumn(new Text(head, Dim)).Padding(1, 0, 0, 0);

    public static TableColumn Right(string head) => Left(head).RightAligned();

    public static void Write(Terminal terminal, IRenderable renderable)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(TextWriter.Null),
        });
        console.Profile.Width = Width;
        console.Profile.Capabilities.Unicode = true;
        var lines = Segment.SplitLines(renderable.GetSegments(console)).Select(Trimmed).ToList();
        foreach (var line in lines.Take(lines.FindLastIndex(l => l.Count > 0) + 1))
        {
            terminal.Output.WriteLine(line);
        }
    }

    /// <summary>A line without the blanks that fill its last column.</summary>
    private static List<StyledText> Trimmed(SegmentLine line)
    {
        var parts = line.Where(s => !s.IsControlCode).Select(s => new StyledText(s.Text, StyleOf(s.Style))).ToList();
        while (parts is [.., var last])
        {
            parts.RemoveAt(parts.Count - 1);
            if (last.Text.TrimEnd() is { Length: > 0 } text)
            {
                parts.Add(last with { Text = text });
                break;
            }
        }

        return parts;
    }

    private static string StyleOf(Style style) =>
        style.Decoration.HasFlag(Decoration.Bold) ? Ansi.Bold : style.Decoration.HasFlag(Decoration.Dim) ? Ansi.Dim : "";
}
