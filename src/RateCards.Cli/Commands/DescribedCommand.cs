using System.CommandLine;
using RateCards.Cli.Terminals;

namespace RateCards.Cli.Commands;

/// <summary>A command whose <c>--help</c> shows how it is called.</summary>
internal sealed class DescribedCommand(string name, string description, params (string Call, string Does)[] examples)
    : Command(name, description)
{
    public IReadOnlyList<(string Call, string Does)> Examples { get; } = examples;

    /// <summary>Sets what the command does, in stages, and adds <c>--stats</c>, which prints how long each took.</summary>
    public void SetAction(Terminal terminal, Func<ParseResult, Stages, int> run)
    {
        var stats = new Option<bool>("--stats") { Description = "Print how long each stage took" };
        Options.Add(stats);
        SetAction(call =>
        {
            var stages = new Stages(terminal);
            var exitCode = run(call, stages);
            if (call.GetValue(stats))
            {
                stages.Write(terminal.Error);
            }

            return exitCode;
        });
    }
}
