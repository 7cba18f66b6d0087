using Spectre.Console;
using Spectre.Console.Rendering;

namespace RateCards.Cli.Terminals;

/// <summary>Writes Spectre.Console's tables to a <see cref="Terminal"/>.</summary>
internal static class Tables
{
    /// <summary>A pipe or a file has no edge at which a row would have to be wrapped.</summary>
    private const int WidthWithoutTerminal = 1000;

    /// <summary>A table with a rule under its heads and nothing else, so that it can be read, searched and copied.</summary>
    public static Table Create(params TableColumn[] columns) =>
        new Table { Border = TableBorder.Simple, BorderStyle = new Style(decoration: Decoration.Dim) }.AddColumns(columns);

    public static TableColumn Left(string head) => new(new Markup(Markup.Escape(head), new Style(decoration: Decoration.Dim)));

    public static TableColumn Right(string head) => Left(head).RightAligned().NoWrap();

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
        console.Profile.Width = terminal.Width ?? WidthWithoutTerminal;
        console.Profile.Capabilities.Unicode = true;
        console.Write(renderable);
        foreach (var line in text.ToString().TrimEnd().Split('\n'))
        {
            terminal.Output.WriteLine(line.TrimEnd());
        }
    }
}
