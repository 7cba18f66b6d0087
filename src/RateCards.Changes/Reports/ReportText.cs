using System.Globalization;
using RateCards.Changes.Comparison;
using RateCards.Changes.Timelines;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Units;

namespace RateCards.Changes.Reports;

/// <summary>How the report says things; one place, so that the terminal and the comment say them alike.</summary>
internal static class ReportText
{
    public const string Nothing = "–";

    /// <summary>"Tinker · Kimi K2.6 (128K) · Prefill".</summary>
    public static string NameOf(Rate rate) => Joined(rate.Card.Title, rate.Sku.Label, rate.Meter.Label, PathOf(rate));

    /// <summary>"Fireworks serverless · Kimi K3 · Priority".</summary>
    public static string SoldOf(Rate rate) => Joined(rate.Card.Title, rate.Sku.Label, PathOf(rate));

    /// <summary>"Input $3.00", "Input $0.09 → $0.075 (−16.7%)".</summary>
    public static string MeterAndValueOf(RateChange change)
    {
        var unit = change.Rate.Meter.Unit;
        var percent = change.Percent is { } value and not 0 ? $" ({Percent(value)})" : "";
        if (change.Kind == ChangeKind.Withdrawn)
        {
            return $"{change.Rate.Meter.Label} {ValueOf(change.Before, unit)} is withdrawn, {ValueOf(change.After, unit)} stays";
        }

        return change.Before is null
            ? $"{change.Rate.Meter.Label} {ValueOf(change.After, unit)}"
            : $"{change.Rate.Meter.Label} {FromTo(ValueOf(change.Before, unit), ValueOf(change.After, unit))}{percent}";
    }

    /// <summary>"$1.25", "not offered", "8".</summary>
    public static string ValueOf(DatedValue? value, Unit? unit) => value is null ? Nothing : RateText.Of(value.Value, unit);

    /// <summary>"+$0.85 (+16.5%)", or what happened where no difference can be told.</summary>
    public static string ChangeOf(RateChange change)
    {
        var unit = change.Rate.Meter.Unit;
        var kind = change.Kind switch
        {
            ChangeKind.Added => "new",
            ChangeKind.Removed => "gone",
            ChangeKind.Redated => $"date alone, was {change.PreviousSince}",
            ChangeKind.Confirmed => "seen again",
            ChangeKind.Withdrawn => "announcement withdrawn",
            _ when change is { Difference: { } difference, Percent: { } percent } => $"{Signed(difference, unit)} ({Percent(percent)})",
            _ => "",
        };
        var correction = change.Kind == ChangeKind.Corrected ? $"corrected: {change.After?.Correction}" : null;
        var until = change.Until is { } end ? $"until {end}" : null;
        var through = change.Steps.Count > 0 ? "through " + string.Join(", ", change.Steps.Select(s => $"{ValueOf(s, unit)} from {s.SinceText}")) : null;
        return string.Join("; ", new[] { kind, until, through, correction }.Where(t => !string.IsNullOrEmpty(t)));
    }

    /// <summary>"2026-11-01, scheduled".</summary>
    public static string MomentOf(RateChange change) =>
        $"{(change.After is { } value && value.Since == change.Since ? value.SinceText : change.Since.ToString())}{Suffix(change.Moment)}";

    public static string Suffix(ChangeTiming moment) => moment switch
    {
        ChangeTiming.Scheduled => ", scheduled",
        ChangeTiming.Past => ", in the past",
        _ => "",
    };

    /// <summary>"USD/Mtok", or "USD/ktok → USD/Mtok".</summary>
    public static string UnitOf(RateChange change) => change.Rate.Meter.Unit is not { } unit ? ""
        : change.BeforeUnit is { } old && old.Text == unit.Text ? $"{unit.Text}, of other size than before"
        : FromTo((change.BeforeUnit ?? unit).Text, unit.Text);

    /// <summary>"a → b", or the one text where both are the same.</summary>
    public static string FromTo(string before, string after) => before == after ? after : $"{before} → {after}";

    /// <summary>"+16.5%": one decimal, rounded half away from zero.</summary>
    public static string Percent(decimal percent)
    {
        var rounded = Math.Round(percent, 1, MidpointRounding.AwayFromZero);
        return SignOf(rounded) + (Math.Abs(percent) < 1e15m ? $"{Math.Abs(rounded).ToString("#,0.0", CultureInfo.InvariantCulture)}%" : "over 10^15%");
    }

    /// <summary>"1 price", "2 prices", "2 classes".</summary>
    public static string Count(int count, string one, string? many = null) =>
        $"{count.ToString("#,0", CultureInfo.InvariantCulture)} {(count == 1 ? one : many ?? one + "s")}";

    private static string? PathOf(Rate rate) => rate.Path is { } path && path != rate.Card.Paths[0] ? path.Label : null;

    private static string Joined(params string?[] parts) => string.Join(" · ", parts.OfType<string>());

    private static string Signed(decimal difference, Unit? unit) => SignOf(difference) + RateText.Of(RateValue.Of(Math.Abs(difference)), unit);

    private static string SignOf(decimal value) => value < 0 ? "−" : value > 0 ? "+" : "";
}
