using RateCards.Cli.Terminals;

namespace RateCards.Cli.Tests;

/// <summary>What a call of the command did.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs the command within the test, with its outputs caught.</summary>
    /// <param name="call">Arguments, parted by spaces.</param>
    /// <param name="cache">What earlier calls have left; by default nothing, and nothing is kept.</param>
    public static CommandRun InProcess(string call, string? folder = null, UserCache? cache = null) =>
        InProcess(call.Split(' ', StringSplitOptions.RemoveEmptyEntries), folder, cache);

    /// <inheritdoc cref="InProcess(string, string?, UserCache?)"/>
    public static CommandRun InProcess(IReadOnlyList<string> arguments, string? folder = null, UserCache? cache = null)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var terminal = new Terminal(output, error)
        {
            CurrentDirectory = folder ?? Path.GetTempPath(),
            Cache = cache,
        };
        var exitCode = Application.Run(arguments, terminal);
        return new CommandRun(exitCode, output.ToString(), error.ToString());
    }
}
