using System.CommandLine;
using RateCards.Changes.Editing;
using RateCards.Cli.Commands;
using RateCards.Cli.Files;
using RateCards.Cli.Terminals;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Cli.Edit;

/// <summary><c>ratecards set ID VALUE</c>: a new price as a dated entry of its card.</summary>
internal static class SetCommand
{
    public static Command Create(Terminal terminal, Option<string?> projectOption, CancellationToken cancellation)
    {
        var id = new Argument<string>("ID") { Description = "Id of the rate, such as tinker.kimi-k2p6.prefill, or of a factor, such as fireworks-serverless.batch" };
        var value = new Argument<string>("VALUE") { Description = "The new amount, a word such as 'not offered', an SKU where the rate names one, or a factor such as 50%" };
        var since = new Option<FirstDay?>("--since")
        {
            Description = "First day on which it is in force; ~2026-08-01 where that is not known exactly",
            HelpName = "DATE",
            Required = true,
            CustomParser = result =>
            {
                var day = FirstDay.Read(result.Tokens[0].Value);
                if (day is null)
                {
                    result.AddError($"--since takes a date written year-month-day, such as 2026-05-16 or ~2026-05-16; '{result.Tokens[0].Value}' is none.");
                }

                return day;
            },
        };
        var source = new Option<string>("--source") { Description = "Address of the source, which is added to the card where it is new, or its id on the card", HelpName = "URL", Required = true };
        var title = new Option<string?>("--title") { Description = "What readers call the source, where it is new to the card; by default its address", HelpName = "TEXT" };
        var isVendor = new Option<bool>("--vendor") { Description = "A source that is new to the card is the vendor's own; else it counts as somebody's copy" };
        var label = new Option<string?>("--label") { Description = "What readers call the SKU or the path, where the card has none of that id yet: it is added", HelpName = "TEXT" };
        var verified = SharedOptions.Day("--verified", "Day on which it was seen; by default the source's own");
        var verifyBy = SharedOptions.Day("--verify-by", "For a price that is announced: the day by which to look again");
        var command = new DescribedCommand(
            "set",
            "Put a new price into its card at its date, leaving all else in the file as it is",
            ("set tinker.kimi-k2p6.prefill 5.50 --since 2026-08-01 --source https://thinkingmachines.ai/tinker --verified 2026-08-01", "A price that was seen"),
            ("set fireworks-serverless.batch 40% --since 2026-11-01 --source page-2026-10 --verify-by 2026-11-05", "A factor that is announced"),
            ("set tinker.new-model.prefill 6.00 --label 'New model' --since 2026-11-01 --source https://thinkingmachines.ai/tinker --verified 2026-11-01", "The first price of a new model"))
        {
            id, value, since, source, title, isVendor, label, verified, verifyBy,
        };
        command.SetAction(call => CardEdits.Make(
            terminal,
            ProjectFolder.Find(terminal, call.GetValue(projectOption)),
            (files, project) => ValueEdits.Set(files, project, new NewValue(
                call.GetValue(id)!, call.GetValue(value)!, call.GetValue(since)!,
                new NamedSource(call.GetValue(source)!, call.GetValue(title), call.GetValue(isVendor) ? Trust.Vendor : Trust.Transcribed) { IsExact = true },
                call.GetValue(verified), call.GetValue(verifyBy), call.GetValue(label))),
            (before, after) => Effect(before, after, call.GetValue(id)!, call.GetValue(since)!.Date),
            cancellation));
        return command;
    }

    /// <summary>What the price is now and was before, and the rates that follow from it.</summary>
    private static IEnumerable<string> Effect(Project before, Project after, string id, Date since)
    {
        if (after.Rates.Find(id) is not { } rate)
        {
            return FactorEffect(before, after, id, since);
        }

        return RateEffect(before, after, rate, since);
    }

    private static IEnumerable<string> FactorEffect(Project before, Project after, string id, Date since)
    {
        var entries = FactorOf(after, id).Entries;
        var now = entries.Last(e => e.Since <= since);
        var until = entries.FirstOrDefault(e => e.Since > since) is { } next ? $" until {next.Since}" : "";
        var was = FactorOf(before, id).Entries.LastOrDefault(e => e.Since <= since) is { } earlier ? $"it was {FigureText.ExactPercent(earlier.Value)} since {earlier.Since}" : "there was none then";
        yield return $"{id}: {FigureText.ExactPercent(now.Value)} from {now.Since}{until}; {was}";
        foreach (var (derived, value) in after.Rates.InForce(since).Where(r => r.Rate.Card.Id == id.Split('.')[0] && r.Value.Derivation?.FactorId == id.Split('.')[1]))
        {
            yield return Follows(derived, value);
        }
    }

    private static Factor FactorOf(Project project, string id) => project.FindCard(id.Split('.')[0])!.Factors.First(f => f.Id == id.Split('.')[1]);

    private static string Follows(Rate derived, DatedValue value) =>
        $"{derived.Id}: {value.Value.Words}{UnitOf(derived, value)} from {value.SinceText}, which follows from it";

    private static string UnitOf(Rate rate, DatedValue value) => rate.Meter.Unit is { IsPlainNumber: false } named && value.Value.IsAmount ? $" {named.Text}" : "";

    private static IEnumerable<string> RateEffect(Project before, Project after, Rate rate, Date since)
    {
        var id = rate.Id;
        var now = rate.AsOf(since)!;
        var until = rate.History.FirstOrDefault(v => v.Since > since) is { } next ? $" until {next.SinceText}" : "";
        var was = before.Rates.Find(id)?.AsOf(since) is { } earlier ? $"it was {earlier.Value.Words} since {earlier.SinceText}" : "it had no price then";
        yield return $"{id}: {now.Value.Words}{UnitOf(rate, now)} from {now.SinceText}{until}; {was}";
        foreach (var (derived, value) in after.Rates.InForce(since).Where(r => r.Value.Derivation?.BaseRateId == id))
        {
            yield return Follows(derived, value);
        }
    }
}
