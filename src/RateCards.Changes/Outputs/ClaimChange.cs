using RateCards.Compiler.Base;
using RateCards.Docs.Pages.Expressions;
using RateCards.Docs.Templates;

namespace RateCards.Changes.Outputs;

internal enum ClaimChangeKind
{
    /// <summary>It held, or is new, and does not hold.</summary>
    BecomesFalse,

    /// <summary>It still holds, by little: a small further change would make it false.</summary>
    ComesClose,

    /// <summary>It did not hold, and does now.</summary>
    BecomesTrue,

    /// <summary>No page makes it any more, or in other words.</summary>
    Removed,
}

/// <summary>What a change does to a sentence of a page.</summary>
/// <param name="Text">The condition as the page writes it.</param>
/// <param name="Location">Where the page makes the claim.</param>
internal sealed record ClaimChange(ClaimChangeKind Kind, string Text, string Workload, double? LeftBefore, double Left, double Right, SourceLocation Location);

/// <summary>Compares the claims of the pages before and after.</summary>
internal static class ClaimComparer
{
    /// <summary>Sides that are nearer to each other than this, in proportion, are close.</summary>
    private const double Close = 0.05;

    /// <param name="inNames">A text of before with the names that hold after; a claim in which nothing but a name has changed is the same one.</param>
    public static ValueList<ClaimChange> Compare(IEnumerable<ClaimResult> before, IEnumerable<ClaimResult> after, Func<string, string> inNames)
    {
        var current = after.ToLookup(c => Key(c, c.Condition.Text, c.Workload), StringComparer.Ordinal);
        string KeyBefore(ClaimResult claim) =>
            Key(claim, claim.Condition.Text, claim.Workload) is var key && current.Contains(key) ? key
            : Key(claim, inNames(claim.Condition.Text), inNames(claim.Workload)) is var renamed && current.Contains(renamed) ? renamed : key;
        var old = before.ToLookup(KeyBefore, StringComparer.Ordinal);
        var gone = old.SelectMany(g => g.Skip(current[g.Key].Count())).Select(c => ToChange(ClaimChangeKind.Removed, c, c));
        return current
            .SelectMany(g => g.Zip(old[g.Key].Concat(Enumerable.Repeat<ClaimResult?>(null, g.Count())), (now, same) => Compare(same, now)))
            .OfType<ClaimChange>()
            .Concat(gone)
            .OrderBy(c => (int)c.Kind)
            .ThenBy(c => c.Location.Path, StringComparer.Ordinal)
            .ThenBy(c => c.Location.Offset)
            .ToValueList();
    }

    /// <summary>A claim is the same wherever it stands on its page.</summary>
    private static string Key(ClaimResult claim, string text, string workload) => $"{claim.Location.Path}\0{text}\0{workload}";

    private static ClaimChange? Compare(ClaimResult? before, ClaimResult after)
    {
        var (held, holds) = (before?.Condition.Holds ?? true, after.Condition.Holds);
        ClaimChangeKind? kind = held && !holds ? ClaimChangeKind.BecomesFalse
            : !held && holds ? ClaimChangeKind.BecomesTrue
            : holds && before is not null && Margin(after) < Close && Margin(after) < Margin(before) ? ClaimChangeKind.ComesClose
            : null;
        return kind is { } found ? ToChange(found, before, after) : null;
    }

    private static ClaimChange ToChange(ClaimChangeKind kind, ClaimResult? before, ClaimResult after) =>
        new(kind, after.Condition.Text, after.Workload, before?.Condition.Left, after.Condition.Left, after.Condition.Right, after.Location);

    private static double Margin(ClaimResult claim)
    {
        var (left, right) = (claim.Condition.Left, claim.Condition.Right);
        var size = Math.Max(Math.Abs(left), Math.Abs(right));
        return size == 0 ? 0 : Math.Abs(left - right) / size;
    }
}
