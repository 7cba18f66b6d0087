using RateCards.Cli.Terminals;

namespace RateCards.Cli.Tests;

public class CallTests
{
    [Theory]
    [InlineData("chek", "'chek' is not a command. Did you mean 'check'?")]
    [InlineData("check --formt json", "'--formt' is not an option. Did you mean '--format'?")]
    [InlineData("check --format xml", "--format takes text, json, sarif, github, gitlab or junit; 'xml' is none of them.")]
    [InlineData("check --project no-such-folder", "There is no folder 'no-such-folder'.")]
    public void A_wrong_call_says_what_is_wrong_and_exits_with_2(string call, string message)
    {
        var result = CommandRun.InProcess(call);

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain(message);
        result.Output.ShouldBeEmpty();
    }

    [Fact]
    public void No_command_shows_the_help_on_standard_error_and_exits_with_2()
    {
        var result = CommandRun.InProcess("");

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("Usage:");
        result.Output.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("check")]
    [InlineData("estimate")]
    [InlineData("rates")]
    [InlineData("explain")]
    [InlineData("replay")]
    public void Help_of_each_command_shows_examples_on_standard_output(string command)
    {
        var result = CommandRun.InProcess($"{command} --help");

        result.ExitCode.ShouldBe(0);
        result.Output.ShouldContain("Examples:");
        result.Output.ShouldContain($"  ratecards {command}");
        result.Error.ShouldBeEmpty();
    }
}
