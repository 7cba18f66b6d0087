using RateCards.Changes.Timelines;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Changes.Comparison;

/// <summary>Compares the rates of two projects, each at its own date.</summary>
internal static class RateComparer
{
    private static readonly IEqualityComparer<DatedValue> SameValue =
        EqualityComparer<DatedValue>.Create((a, b) => a?.Value == b?.Value, v => v.Value.GetHashCode());

    private static readonly Timeline<DatedValue> Nothing = new([], SameValue);

    /// <summary>Every change, the ones that matter most first.</summary>
    public static ValueList<RateChange> Compare(Project before, Project after)
    {
        var changes = new List<RateChange>();
        foreach (var rate in after.Rates.All)
        {
            changes.AddRange(Compare(before.Rates.Find(rate.Id), before.AsOf, rate, after.AsOf));
        }

        foreach (var rate in before.Rates.All.Where(r => after.Rates.Find(r.Id) is null))
        {
            changes.AddRange(Compare(rate, before.AsOf, null, after.AsOf));
        }

        var usage = new RateUsage(before, after);
        return changes.Select(c => c with { UsedBy = usage.OffersOf(c.Rate.Id) }).Order(RateChangeOrder.Instance).ToValueList();
    }

    private static List<RateChange> Compare(Rate? before, Date beforeAsOf, Rate? after, Date afterAsOf)
    {
        if (before is not null && after is not null)
        {
            if (before.Meter.Unit != after.Meter.Unit)
            {
                return InAnotherUnit(before, beforeAsOf, after, afterAsOf) is { } change ? [change] : [];
            }

            if (beforeAsOf == afterAsOf && before.History == after.History && before.Sku.Retired == after.Sku.Retired)
            {
                return [];
            }
        }

        var changes = TimelineComparison.Compare(Timeline(before), beforeAsOf, Timeline(after), afterAsOf)
            .Where(c => !IsHiddenByRetirement(after ?? before!, afterAsOf, c))
            .Select(c => ToChange(before, after, c))
            .ToList();
        return changes.Count == 0 && Confirmation(before, beforeAsOf, after, afterAsOf) is { } confirmation ? [confirmation] : changes;
    }

    /// <summary>Null where nothing has an amount: what is free is so in every unit.</summary>
    private static RateChange? InAnotherUnit(Rate before, Date beforeAsOf, Rate after, Date afterAsOf)
    {
        var old = before.AsOf(beforeAsOf) ?? before.History[0];
        var current = after.AsOf(afterAsOf) ?? after.History[0];
        return old.Value == current.Value && !old.Value.IsAmount
            ? null
            : new RateChange(ChangeKind.Changed, ChangeTiming.InForce, after, old, current, current.Since, null, null, [], before.Meter.Unit, []);
    }

    private static Timeline<DatedValue> Timeline(Rate? rate) =>
        rate is null ? Nothing : new(rate.History.Select(v => new TimelinePoint<DatedValue>(v.Since, v)), SameValue);

    /// <summary>Once an SKU is retired, that alone is told of what it costs from then on.</summary>
    private static bool IsHiddenByRetirement(Rate rate, Date asOf, TimelineChange<DatedValue> change) =>
        rate.Sku.Retired is { } retired
        && change.After is not null
        && (change.Since >= retired || (change.Moment == ChangeTiming.InForce && asOf >= retired));

    private static RateChange ToChange(Rate? before, Rate? after, TimelineChange<DatedValue> change)
    {
        var kind = (change.Before, change.After) switch
        {
            _ when change.IsWithdrawal => ChangeKind.Withdrawn,
            (null, _) => ChangeKind.Added,
            (_, null) => ChangeKind.Removed,
            _ when change.PreviousSince is not null => ChangeKind.Redated,
            var (_, current) when IsCorrection(before, current) => ChangeKind.Corrected,
            _ => ChangeKind.Changed,
        };
        return new RateChange(
            kind, change.Moment, after ?? before!, change.Before, change.After, change.Since, change.Until, change.PreviousSince,
            change.Steps.Select(s => s.Value).ToValueList(), null, []);
    }

    private static bool IsCorrection(Rate? before, DatedValue current) =>
        current.Correction is { } reason && before?.History.Any(v => v.Since == current.Since && v.Correction == reason && v.Value == current.Value) != true;

    private static RateChange? Confirmation(Rate? before, Date beforeAsOf, Rate? after, Date afterAsOf)
    {
        if (before?.AsOf(beforeAsOf) is not { } old || after?.AsOf(afterAsOf) is not { Derivation: null } current || after.Sku.Retired <= afterAsOf)
        {
            return null;
        }

        // What else a source says of itself, such as its address, is told once for the source.
        var isSame = old.VerifiedAsOf(beforeAsOf) == current.VerifiedAsOf(afterAsOf)
            && old.Source.Id == current.Source.Id
            && old.IsApproximate == current.IsApproximate;
        return isSame
            ? null
            : new RateChange(ChangeKind.Confirmed, ChangeTiming.InForce, after, old, current, current.Since, null, null, [], null, []);
    }
}
