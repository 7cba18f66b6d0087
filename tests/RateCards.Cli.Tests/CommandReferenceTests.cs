using System.CommandLine;
using System.Text;
using RateCards.Cli.Commands;
using RateCards.Cli.Terminals;

namespace RateCards.Cli.Tests;

/// <summary>docs/commands.md is what the command's own definitions say. With RATECARDS_ACCEPT=1 it is written anew.</summary>
public sealed class CommandReferenceTests
{
    [Fact]
    public void The_page_of_commands_is_what_the_command_says_of_itself()
    {
        using var output = new StringWriter();
        using var terminal = new Terminal(output, output);
        var page = Write(CommandLine.Create(terminal, CancellationToken.None));
        var file = Repository.PathTo("docs/commands.md");
        if (Environment.GetEnvironmentVariable("RATECARDS_ACCEPT") == "1")
        {
            File.WriteAllText(file, page);
        }

        File.ReadAllText(file).ShouldBe(page);
    }

    private static string Write(RootCommand root)
    {
        var page = new StringBuilder($"""
            # Commands

            {root.Description} `ratecards COMMAND --help` says the same in the terminal.

            Every command takes {string.Join(" and ", root.Options.Where(o => o.Recursive && o.Name == "--project").Select(o => $"`{Usage(o)}`: {Lower(o.Description)}"))}.

            | exit code | means |
            |--:|---|
            | {ExitCode.Done} | done, and nothing is wrong |
            | {ExitCode.InputWrong} | the project's files are wrong, and what is wrong was printed; or a condition of `--fail-if` is met |
            | {ExitCode.CallWrong} | the command was called wrongly |
            | {ExitCode.OutsideFailed} | something outside failed: a disk, git, the network, or the command itself |
            | {ExitCode.Interrupted} | interrupted |

            """.ReplaceLineEndings("\n"));
        foreach (var command in root.Subcommands.OrderBy(c => c.Name, StringComparer.Ordinal))
        {
            page.Append($"\n## ratecards {string.Join(' ', command.Arguments.Select(a => a.HelpName ?? a.Name).Prepend(command.Name))}\n\n{command.Description}.\n\n");
            var rows = command.Arguments.Select(a => (Name: a.HelpName ?? a.Name, a.Description)).Concat(command.Options.Where(o => !o.Hidden).Select(o => (Name: Usage(o), o.Description)));
            page.Append("| argument or option | what it is |\n|---|---|\n");
            foreach (var (name, description) in rows)
            {
                page.Append($"| `{name}` | {description?.Replace("|", "\\|", StringComparison.Ordinal)} |\n");
            }

            if (command is DescribedCommand { Examples: { Count: > 0 } examples })
            {
                page.Append("\n| call | does |\n|---|---|\n");
                foreach (var (call, does) in examples)
                {
                    page.Append($"| `ratecards {call.Replace("|", "\\|", StringComparison.Ordinal)}` | {does} |\n");
                }
            }
        }

        return page.ToString();
    }

    private static string Usage(Option option) => option.ValueType == typeof(bool) || option.HelpName is null ? option.Name : $"{option.Name} {option.HelpName}";

    private static string Lower(string? text) => string.IsNullOrEmpty(text) ? "" : char.ToLowerInvariant(text[0]) + text[1..];
}
