using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Diagnostics;
using RateCards.Cli.Terminals;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;

namespace RateCards.Cli;

/// <summary>One call of the command: parses the arguments, runs it, and turns every failure into a sentence and an exit code.</summary>
internal static class Application
{
    // A word that begins with '@' is a value like any other, not a file of arguments.
    private static readonly ParserConfiguration Parser = new() { ResponseFileTokenReplacer = null };

    public static int Run(IReadOnlyList<string> arguments, Terminal terminal, CancellationToken cancellation = default)
    {
        try
        {
            var parsed = CommandLine.Create(terminal, cancellation).Parse(arguments, Parser);
            return parsed.Action is ParseErrorAction
                ? RefuseCall(parsed, terminal)
                : parsed.Invoke(new InvocationConfiguration
                {
                    Output = terminal.Output,
                    Error = terminal.Error,
                    EnableDefaultExceptionHandler = false,
                    ProcessTerminationTimeout = null,
                });
        }
        catch (CallException exception)
        {
            return Fail(terminal, exception.Message, ExitCode.CallWrong);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Fail(terminal, exception.Message, ExitCode.OutsideFailed);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            return Fail(terminal, "interrupted; nothing was changed", ExitCode.Interrupted);
        }
#pragma warning disable CA1031 // The last resort: a defect of ours must read as one, not as a stack trace.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            var place = new StackTrace(exception).GetFrame(0) is { } frame ? DiagnosticMethodInfo.Create(frame) : null;
            return Fail(
                terminal,
                $"this is a defect of ratecards: {exception.GetType().Name} in {place?.DeclaringTypeName}.{place?.Name}: {exception.Message} " +
                "Please report this line, the call and the output of 'ratecards --version'.",
                ExitCode.OutsideFailed);
        }
    }

    private static int Fail(Terminal terminal, string message, int exitCode)
    {
        terminal.Error.WriteLine($"{Ansi.Paint("error", Ansi.Red)}: {VisibleText.InLine(message)}");
        return exitCode;
    }

    private static int RefuseCall(ParseResult parsed, Terminal terminal)
    {
        var command = parsed.CommandResult.Command;
        if (command is RootCommand root && parsed.Tokens.Count == 0)
        {
            root.Parse(["--help"]).Invoke(new InvocationConfiguration { Output = terminal.Error });
            return ExitCode.CallWrong;
        }

        if (parsed.UnmatchedTokens is [var unknown, ..])
        {
            // The words after it are most likely unknown because it is, so it alone is named.
            var kind = unknown.StartsWith('-') ? "an option" : command.Subcommands.Count > 0 ? "a command" : "a word that this command takes";
            Fail(terminal, $"'{unknown}' is not {kind}.{DidYouMean(unknown, parsed)}", ExitCode.CallWrong);
        }
        else
        {
            foreach (var error in parsed.Errors)
            {
                Fail(terminal, error.Message, ExitCode.CallWrong);
            }
        }

        terminal.Error.WriteLine($"Try '{(command is RootCommand ? "ratecards" : $"ratecards {command.Name}")} --help'.");
        return ExitCode.CallWrong;
    }

    private static string DidYouMean(string token, ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        var candidates = token.StartsWith('-')
            ? command.Options.Concat(parsed.RootCommandResult.Command.Options.Where(o => o.Recursive)).Select(o => o.Name)
            : command.Subcommands.Select(c => c.Name);
        return Suggestion.DidYouMean(token, candidates);
    }
}
