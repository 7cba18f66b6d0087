using RateCards.Compiler.Base;

namespace RateCards.Compiler.Model.Cards;

/// <summary>
/// One SKU × one meter × one service path with its whole history: what everything outside the card reader works with.
/// Entries of the card are flattened and factors applied, so that a derived rate is a rate like any other.
/// </summary>
/// <param name="Id"><c>card.sku.meter[.path]</c>; the path is left out for the card's default path.</param>
/// <param name="Path">Null on a card without paths.</param>
/// <param name="History">Values by date, oldest first, never empty.</param>
internal sealed record Rate(string Id, Card Card, Sku Sku, Meter Meter, ServicePath? Path, ValueList<DatedValue> History)
{
    /// <summary>The value in force on a day; null before the history begins.</summary>
    public DatedValue? AsOf(Date date)
    {
        DatedValue? found = null;
        foreach (var value in History)
        {
            if (value.Since > date)
            {
                break;
            }

            found = value;
        }

        return found;
    }

    /// <summary>Whether it is a step of the price that a meter has at a path: a price without steps has one, which is itself.</summary>
    /// <param name="path">The path of any step of that price; null on a card without axes and steps.</param>
    public bool IsStepOf(Meter meter, ServicePath? path) => Meter == meter && (Path?.Coordinates ?? []) == (path?.Coordinates ?? []);

    /// <summary>Whether requests that have other values on some axes have another rate in place of this one, which is that of their defaults.</summary>
    public bool IsReplacedBy(Rate other, IReadOnlyCollection<string> axes) => Meter == other.Meter && Sku.Id == other.Sku.Id && Card.Id == other.Card.Id
        && Path is { } path && other.Path is { } moved && path.Coordinates.Zip(
            moved.Coordinates, (own, to) => own == to || (axes.Contains(own.Axis) && own.Value == Card.FindAxis(own.Axis)!.Default.Id)).All(isAlong => isAlong);

    /// <summary>Each value with the day after the last on which it holds, which the next one or the end of the SKU's sale decides; null where it still holds.</summary>
    public IEnumerable<(DatedValue Value, Date? Until)> Periods
    {
        get
        {
            for (var i = 0; i < History.Count; i++)
            {
                Date? next = i + 1 < History.Count ? History[i + 1].Since : null;
                var until = Sku.Retired is { } end && !(next <= end) ? end : next;
                if (!(until <= History[i].Since))
                {
                    yield return (History[i], until);
                }
            }
        }
    }

    /// <summary>The days on which a value of some rates begins or the sale of their SKUs ends, ascending, each once.</summary>
    public static IEnumerable<Date> DaysOfChange(IEnumerable<Rate> rates)
    {
        var days = new HashSet<Date>();
        foreach (var rate in rates)
        {
            foreach (var value in rate.History)
            {
                days.Add(value.Since);
            }

            if (rate.Sku.Retired is { } end)
            {
                days.Add(end);
            }
        }

        return days.OrderBy(d => d);
    }

    public bool Equals(Rate? other) =>
        other is not null && Id == other.Id && Meter == other.Meter && Path == other.Path && History == other.History;

    public override int GetHashCode() => Id.GetHashCode();
}
