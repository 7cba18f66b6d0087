using System.Diagnostics;
using RateCards.Cli.Replay;

namespace RateCards.Cli.Tests;

/// <summary>What stands in a project's folder need not be a file.</summary>
public sealed class SpecialFileTests : IDisposable
{
    private readonly ProjectCopy _project = new();

    public void Dispose() => _project.Dispose();

    [UnixFact]
    public void A_device_and_a_pipe_are_named_and_not_read()
    {
        File.CreateSymbolicLink(_project.PathTo("RateCards/cards/zero.yaml"), "/dev/zero");
        Refused("zero.yaml");
        File.Delete(_project.PathTo("RateCards/cards/zero.yaml"));

        using (var making = Process.Start("mkfifo", _project.PathTo("RateCards/cards/pipe.yaml")))
        {
            making.WaitForExit();
        }

        Refused("pipe.yaml");
    }

    [UnixFact]
    public void Links_to_folders_are_followed_once_and_those_in_a_circle_end()
    {
        var rates = _project.Run("rates --format csv").Output;
        foreach (var name in new[] { "a", "b", "c" })
        {
            File.CreateSymbolicLink(_project.PathTo($"RateCards/cards/{name}"), ".");
        }

        File.CreateSymbolicLink(_project.PathTo("RateCards/pages/cards"), "../cards");
        _project.Run("rates --format csv").Output.ShouldBe(rates);

        Directory.CreateDirectory(_project.PathTo("shared"));
        File.Move(_project.PathTo("RateCards/cards/tinker.yaml"), _project.PathTo("shared/tinker.yaml"));
        File.CreateSymbolicLink(_project.PathTo("RateCards/cards/more"), "../../shared");
        _project.Run("rates --format csv").Output.ShouldBe(rates);
    }

    [UnixFact]
    public void A_link_to_a_file_that_is_too_large_is_refused_as_the_file_is()
    {
        File.WriteAllText(_project.PathTo("large"), new string('#', 9_000_000));
        File.CreateSymbolicLink(_project.PathTo("RateCards/cards/large.yaml"), "../../large");

        _project.Run("check").Error.ShouldContain("RateCards/cards/large.yaml(1,1): error RC1004");
    }

    [Theory]
    [InlineData("a\nb\r\nc\rd", "a|b|c|d")]
    [InlineData("a\n\n\r\n", "a||")]
    [InlineData("", "")]
    [InlineData("\r\n\r\n", "|")]
    [InlineData("a\r", "a")]
    public void Lines_are_those_that_any_reader_finds(string text, string lines)
    {
        LinesOf(new BoundedLines(new StringReader(text), "x.csv")).ShouldBe(LinesOf(new StringReader(text)));
        string.Join('|', LinesOf(new BoundedLines(new StringReader(text), "x.csv"))).ShouldBe(lines);
    }

    [Fact]
    public void Lines_over_the_ends_of_the_buffer_stay_whole()
    {
        var text = string.Join("\r\n", Enumerable.Range(0, 3_000).Select(i => new string((char)('a' + (i % 26)), i % 97)));

        LinesOf(new BoundedLines(new StringReader(text), "x.csv")).ShouldBe(LinesOf(new StringReader(text)));
    }

    [Fact]
    public void A_line_that_does_not_end_is_refused_before_it_fills_the_memory()
    {
        _project.Write("log.jsonl", "{\"x\": \"" + new string('y', 2_000_000));
        _project.Write("log.csv", new string('y', 2_000_000));

        foreach (var log in new[] { "log.jsonl", "log.csv" })
        {
            var result = _project.Run($"replay {log}");
            result.ExitCode.ShouldNotBe(0);
            result.Error.ShouldContain("Line 1 of ", customMessage: log);
            result.Error.ShouldContain("is longer than 1,048,576 characters.");
            result.Error.ShouldNotContain("defect");
        }
    }

    private void Refused(string name)
    {
        var result = _project.Run("check");
        result.ExitCode.ShouldBe(3);
        result.Error.ShouldContain($"{name}' is not a file that can be read: it is a device, a pipe, or a link to one.");
    }

    private static List<string> LinesOf(TextReader text)
    {
        var lines = new List<string>();
        while (text.ReadLine() is { } line)
        {
            lines.Add(line);
        }

        return lines;
    }
}
