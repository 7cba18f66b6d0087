using System.CommandLine;
using RateCards.Cli.Commands;
using RateCards.Cli.Terminals;

namespace RateCards.Cli.Completions;

/// <summary><c>ratecards completions SHELL</c>: a script by which a shell completes the command. It asks the command itself.</summary>
internal static class CompletionsCommand
{
    private static readonly Dictionary<string, string> Scripts = new(StringComparer.Ordinal)
    {
        ["bash"] = """
            _ratecards() {
              local IFS=$'\n'
              COMPREPLY=($(compgen -W "$(ratecards "[suggest:$COMP_POINT]" "$COMP_LINE" 2>/dev/null)" -- "${COMP_WORDS[COMP_CWORD]}"))
            }
            complete -o default -F _ratecards ratecards
            """,
        ["zsh"] = """
            #compdef ratecards
            _ratecards() {
              local -a words_of_command
              words_of_command=("${(@f)$(ratecards "[suggest:${#BUFFER}]" "$BUFFER" 2>/dev/null)}")
              compadd -a words_of_command || _files
            }
            compdef _ratecards ratecards
            """,
        ["fish"] = """
            complete -c ratecards -a '(ratecards "[suggest:"(commandline -C)"]" (commandline -cp) 2>/dev/null)'
            """,
        ["pwsh"] = """
            Register-ArgumentCompleter -Native -CommandName ratecards -ScriptBlock {
              param($word, $command, $position)
              ratecards "[suggest:$position]" "$command" 2>$null | Where-Object { $_ -like "$word*" } |
                ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
            }
            """,
    };

    public static Command Create(Terminal terminal)
    {
        var shell = new Argument<string>("SHELL") { Description = "bash, zsh, fish or pwsh" }.AcceptOnlyFromAmong([.. Scripts.Keys]);
        var command = new DescribedCommand(
            "completions",
            "Print a script by which a shell completes commands and options",
            ("completions bash >> ~/.bashrc", "For every new bash"),
            ("completions zsh >> ~/.zshrc", "For every new zsh, behind its compinit"),
            ("completions fish > ~/.config/fish/completions/ratecards.fish", "For fish"),
            ("completions pwsh >> $PROFILE", "For PowerShell"))
        {
            shell,
        };
        command.SetAction(call =>
        {
            terminal.Output.WriteLine(Scripts[call.GetValue(shell)!].ReplaceLineEndings("\n"));
            return ExitCode.Done;
        });
        return command;
    }
}
