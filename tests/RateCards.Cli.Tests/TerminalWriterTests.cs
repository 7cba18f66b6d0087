using RateCards.Cli.Terminals;
using Spectre.Console;

namespace RateCards.Cli.Tests;

/// <summary>Labels, paths and models of a log come from anybody, and reach terminals and the logs of workflows.</summary>
public sealed class TerminalWriterTests
{
    [Theory]
    [InlineData("\e[31mred\e[0m", "U+001B[31mredU+001B[0m")]
    [InlineData("\e]8;;https://evil.example\e\\price\e]8;;\e\\", "U+001B]8;;https://evil.exampleU+001B\\priceU+001B]8;;U+001B\\")]
    [InlineData("a\u0007b\u009Bc\u202Ed", "aU+0007bU+009BcU+202Ed")]
    [InlineData("a\rb", "aU+000Db")]
    [InlineData("::error::x", ": :error::x")]
    [InlineData("  ::stop-commands::x", "  : :stop-commands::x")]
    [InlineData("a ::error::x", "a ::error::x")]
    [InlineData("a\n::error::x", "a\n: :error::x")]
    [InlineData("x ##[error]y ##vso[task.complete]z ###[a]", "x # #[error]y # #vso[task.complete]z # ##[a]")]
    public void Text_can_do_nothing_but_be_read(string text, string expected)
    {
        Written(coloured: false, w => w.WriteLine(text)).ShouldBe(expected + "\n");
        Written(coloured: true, w => w.WriteLine(text)).ShouldBe(expected + "\n");
        Written(coloured: true, w => w.WriteLine($"{text}")).ShouldBe(expected + "\n");
        Written(coloured: true, w => text.ToList().ForEach(w.Write)).ShouldBe(expected);
    }

    [Fact]
    public void Styles_are_the_commands_own_and_written_where_there_are_colours()
    {
        static void Write(TerminalWriter writer) => writer.WriteLine($"{Ansi.Paint("error\e[0m", Ansi.Red)}: {1.5m}\e[1m");

        Written(coloured: true, Write).ShouldBe("\e[31merrorU+001B[0m\e[0m: 1.5U+001B[1m\n");
        Written(coloured: false, Write).ShouldBe("errorU+001B[0m: 1.5U+001B[1m\n");
    }

    [Fact]
    public void Cells_of_a_table_can_do_nothing_but_be_read()
    {
        using var output = new StringWriter();
        using var terminal = new Terminal(output, TextWriter.Null, coloursOutput: true);
        var table = Tables.Create(Tables.Left("Model"), Tables.Right("Cost"));
        table.AddRow(new Text("\e[2J\n::error::x"), new Text("$1", new Style(decoration: Decoration.Bold)));

        Tables.Write(terminal, table);

        var lines = output.ToString().Split('\n');
        lines.ShouldContain(l => l.Contains("U+001B[2J", StringComparison.Ordinal) && l.EndsWith("\e[1m$1\e[0m", StringComparison.Ordinal));
        lines.ShouldAllBe(l => !l.TrimStart().StartsWith("::", StringComparison.Ordinal));
    }

    private static string Written(bool coloured, Action<TerminalWriter> write)
    {
        using var text = new StringWriter();
        using var writer = new TerminalWriter(text, coloured);
        write(writer);
        writer.Flush();
        return text.ToString();
    }
}
