using System.CommandLine;

namespace RateCards.Cli.Commands;

/// <summary>A command whose <c>--help</c> shows how it is called.</summary>
internal sealed class DescribedCommand(string name, string description, params (string Call, string Does)[] examples)
    : Command(name, description)
{
    public IReadOnlyList<(string Call, string Does)> Examples { get; } = examples;
}
