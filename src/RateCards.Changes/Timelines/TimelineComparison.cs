using RateCards.Compiler.Base;

namespace RateCards.Changes.Timelines;

/// <summary>Finds when two timelines differ: what counts is what is in force on each day, not how the entries are written.</summary>
internal static class TimelineComparison
{
    /// <summary>Changes from what <paramref name="before"/> says on its date to what <paramref name="after"/> says on its own, and wherever else the two differ.</summary>
    public static IReadOnlyList<TimelineChange<T>> Compare<T>(Timeline<T> before, Date beforeAsOf, Timeline<T> after, Date afterAsOf)
        where T : class
    {
        if (before.IsEmpty)
        {
            return Added(after, afterAsOf);
        }

        if (after.IsEmpty)
        {
            var last = before.At(beforeAsOf) ?? before.Points[0];
            return [new(ChangeTiming.InForce, last.Value, null, afterAsOf, null, null, [])];
        }

        var same = before.SameAs(after);
        if (same && beforeAsOf == afterAsOf)
        {
            return [];
        }

        var segments = same ? [] : Segments(before, after).Select(s => (Segment: s, Move: Move(before, after, s))).ToList();
        var inForce = InForce(before, beforeAsOf, after, afterAsOf);
        var changes = new List<TimelineChange<T>>();
        if (inForce is not null)
        {
            changes.Add(inForce);
        }

        foreach (var (segment, move) in segments)
        {
            var isNow = segment.Covers(afterAsOf);
            if (isNow && inForce is not null)
            {
                // A date that moves past today changes what is in force today, which is told as the change that it is.
                continue;
            }

            if (move is not null)
            {
                changes.Add(move with { Moment = isNow && move.Since <= afterAsOf ? ChangeTiming.InForce : MomentOf(move.Since, afterAsOf) });
            }
            else
            {
                changes.Add(new(MomentOf(segment.From, afterAsOf), segment.Before, segment.After, segment.From, segment.Until, null, [])
                {
                    IsWithdrawal = segment.From > beforeAsOf && segment.After is not null && before.BeginsAnewOn(segment.From) && !after.BeginsAnewOn(segment.From),
                });
            }
        }

        return changes;
    }

    /// <summary>Something new is told as it is, with what is planned for it; that it also has a past is not a change.</summary>
    private static List<TimelineChange<T>> Added<T>(Timeline<T> after, Date asOf)
        where T : class
    {
        var current = after.At(asOf);
        var changes = new List<TimelineChange<T>>();
        if (current is not null)
        {
            changes.Add(new(ChangeTiming.InForce, null, current.Value, current.Since, null, null, []));
        }

        foreach (var point in after.Points.Where(p => p.Since > asOf))
        {
            changes.Add(new(ChangeTiming.Scheduled, current?.Value, point.Value, point.Since, null, null, []));
            current = point;
        }

        return changes;
    }

    private static TimelineChange<T>? InForce<T>(Timeline<T> before, Date beforeAsOf, Timeline<T> after, Date afterAsOf)
        where T : class
    {
        var old = before.At(beforeAsOf);
        var current = after.At(afterAsOf);
        if (after.Same(old?.Value, current?.Value))
        {
            return null;
        }

        var steps = after.Points.Where(p => p.Since > beforeAsOf && p.Since < (current?.Since ?? beforeAsOf)).ToValueList();
        return new(ChangeTiming.InForce, old?.Value, current?.Value, current?.Since ?? afterAsOf, EndOf(after, current, old), null, steps);
    }

    /// <summary>When a value ends that another one has replaced for a time; null where what comes next is not what was there before.</summary>
    private static Date? EndOf<T>(Timeline<T> after, TimelinePoint<T>? current, TimelinePoint<T>? old)
        where T : class =>
        current is not null && after.Points.FirstOrDefault(p => p.Since > current.Since) is { } next && after.Same(next.Value, old?.Value) ? next.Since : null;

    /// <summary>The longest stretches in which the two differ and neither changes.</summary>
    private static IEnumerable<Segment<T>> Segments<T>(Timeline<T> before, Timeline<T> after)
        where T : class
    {
        var dates = before.Points.Concat(after.Points).Select(p => p.Since).Distinct().Order().ToList();
        for (var i = 0; i < dates.Count; i++)
        {
            var segment = new Segment<T>(
                dates[i], i + 1 < dates.Count ? dates[i + 1] : null, before.At(dates[i])?.Value, after.At(dates[i])?.Value);
            if (!after.Same(segment.Before, segment.After))
            {
                yield return segment;
            }
        }
    }

    /// <summary>The segment as a change of date alone: a value begins at its other end now. Null where it is more than that.</summary>
    private static TimelineChange<T>? Move<T>(Timeline<T> before, Timeline<T> after, Segment<T> segment)
        where T : class
    {
        if (segment.Until is not { } end || !after.Same(before.At(end)?.Value, after.At(end)?.Value))
        {
            return null;
        }

        var settled = after.At(end)?.Value;
        if (after.Same(settled, segment.Before) && before.BeginsAnewOn(segment.From) && after.BeginsAnewOn(end))
        {
            return new(ChangeTiming.InForce, settled, settled, end, null, segment.From, []);
        }

        return after.Same(settled, segment.After) && after.BeginsAnewOn(segment.From) && before.BeginsAnewOn(end)
            ? new(ChangeTiming.InForce, settled, settled, segment.From, null, end, [])
            : null;
    }

    private static ChangeTiming MomentOf(Date since, Date asOf) => since > asOf ? ChangeTiming.Scheduled : ChangeTiming.Past;

    private sealed record Segment<T>(Date From, Date? Until, T? Before, T? After)
        where T : class
    {
        public bool Covers(Date date) => From <= date && (Until is not { } end || date < end);
    }
}
