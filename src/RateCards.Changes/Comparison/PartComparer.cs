using RateCards.Changes.Timelines;
using RateCards.Compiler.Base;

namespace RateCards.Changes.Comparison;

/// <summary>Notes what differs between two states of one part of the model.</summary>
/// <param name="within">Title of the card or calculator that it is a part of; null where it is none's.</param>
internal sealed class PartComparer(ModelArea area, string id, string label, Origin origin, string? within = null)
{
    private readonly List<ModelChange> _changes = [];

    public IReadOnlyList<ModelChange> Changes => _changes;

    /// <summary>The thing came or went as a whole.</summary>
    public static ModelChange Whole(ModelArea area, bool isNew, string id, string label, Origin origin, string? text = null, string? within = null) =>
        new(area, isNew ? ChangeKind.Added : ChangeKind.Removed, id, label, "", isNew ? null : text, isNew ? text : null, null, ChangeTiming.InForce, origin) { Within = within };

    /// <summary>Notes an aspect that is not dated, where it differs.</summary>
    public PartComparer Compare(string aspect, string? before, string? after)
    {
        if (before != after)
        {
            _changes.Add(new ModelChange(area, KindOf(before, after), id, label, aspect, before, after, null, ChangeTiming.InForce, origin) { Within = within });
        }

        return this;
    }

    /// <summary>Notes what differs between two timelines of an aspect.</summary>
    public PartComparer Compare<T>(
        string aspect, Timeline<T> before, Date beforeAsOf, Timeline<T> after, Date afterAsOf, Func<T, string> words, Func<T, Origin> originOf)
        where T : class =>
        Compare(aspect, before, beforeAsOf, after, afterAsOf, words, words, originOf);

    /// <summary>Notes what differs between two timelines of an aspect, each of which is told in the words of its own project.</summary>
    public PartComparer Compare<T>(
        string aspect, Timeline<T> before, Date beforeAsOf, Timeline<T> after, Date afterAsOf, Func<T, string> wordsBefore, Func<T, string> wordsAfter, Func<T, Origin> originOf)
        where T : class
    {
        foreach (var change in TimelineComparison.Compare(before, beforeAsOf, after, afterAsOf))
        {
            var old = change.Before is null ? null : wordsBefore(change.Before);
            var current = change.After is null ? null : wordsAfter(change.After);
            var kind = change.PreviousSince is not null ? ChangeKind.Redated : change.IsWithdrawal ? ChangeKind.Withdrawn : KindOf(old, current);
            var place = change.After is { } now ? originOf(now) : origin;
            _changes.Add(new ModelChange(area, kind, id, label, aspect, old, current, change.Since, change.Moment, place) { Within = within });
        }

        return this;
    }

    private static ChangeKind KindOf(string? before, string? after) =>
        before is null ? ChangeKind.Added : after is null ? ChangeKind.Removed : ChangeKind.Changed;
}
