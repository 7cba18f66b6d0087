using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Estimating.Requests;

/// <summary>What is counted by each of the meters that have a price: what has no price of its own is counted as that of which it is a part.</summary>
internal sealed class CountedTogether
{
    // Most tariffs of a card charge for the same meters as the one before.
    private List<Meter> _meters = [];
    private ValueList<string>[] _counted = [];

    /// <summary>For each meter first what it counts itself.</summary>
    /// <param name="meters">In the card's order, no two of which count the same.</param>
    public ValueList<string>[] Of(List<Meter> meters)
    {
        if (!meters.SequenceEqual(_meters))
        {
            (_meters, _counted) = (meters, Find(meters));
        }

        return _counted;
    }

    private static ValueList<string>[] Find(List<Meter> meters)
    {
        var counted = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var meter in meters)
        {
            counted[meter.Counts] = [meter.Counts];
        }

        foreach (var part in Counting.Parts)
        {
            if (!counted.ContainsKey(part) && WholeOf(part, counted) is { } whole)
            {
                whole.Add(part);
            }
        }

        return [.. meters.Select(m => counted[m.Counts].ToValueList())];
    }

    /// <summary>What is counted together with that of which something is a part; null where neither has a price.</summary>
    private static List<string>? WholeOf(string part, Dictionary<string, List<string>> counted)
    {
        for (var what = Counting.PartOf(part); what is not null; what = Counting.PartOf(what))
        {
            if (counted.TryGetValue(what, out var whole))
            {
                return whole;
            }
        }

        return null;
    }
}
