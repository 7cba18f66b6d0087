using System.CommandLine;
using RateCards.Changes.Editing;
using RateCards.Cli.Commands;
using RateCards.Cli.Files;
using RateCards.Cli.Terminals;

namespace RateCards.Cli.Edit;

/// <summary><c>ratecards verify ID…</c>: notes that prices were seen again unchanged.</summary>
internal static class VerifyCommand
{
    public static Command Create(Terminal terminal, Option<string?> projectOption, CancellationToken cancellation)
    {
        var ids = new Argument<string[]>("ID") { Description = "Ids of rates, or of SKUs such as tinker.kimi-k2p6 for all of theirs", Arity = ArgumentArity.OneOrMore };
        var date = SharedOptions.Day("--date", "Day on which they were seen", isRequired: true);
        var command = new DescribedCommand(
            "verify",
            "Note that prices were seen again unchanged, leaving all else in the file as it is",
            ("verify tinker.kimi-k2p6 fireworks-serverless.kimi-k2p6 --date 2026-11-01", "All prices of two SKUs"))
        {
            ids, date,
        };
        command.SetAction(call => CardEdits.Make(
            terminal,
            ProjectFolder.Find(terminal, call.GetValue(projectOption)),
            (files, project) => Sightings.Verify(files, project, call.GetValue(ids)!, call.GetValue(date)!),
            (before, _) => Sightings.SeenAlong(before, call.GetValue(ids)!, call.GetValue(date)!) is { Count: > 0 } along
                ? [$"also noted as seen, for an entry has one set of days: {string.Join(", ", along)}"]
                : [],
            cancellation));
        return command;
    }
}
