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
        using var text = new StringWriter();
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = terminal.ColoursOutput ? AnsiSupport.Yes : AnsiSupport.No,
            ColorSystem = terminal.ColoursOutput ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(text),
        });
        console.Profile.Width = Width;
        console.Profile.Capabilities.Unicode = true;
        console.Write(renderable);
        foreach (var line in text.ToString().TrimEnd().Split('\n'))
        {
            terminal.Output.WriteLine(line.TrimEnd());
        }
    }
}
