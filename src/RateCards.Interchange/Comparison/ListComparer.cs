using RateCards.Compiler.Base;
using RateCards.Interchange.Terms;

namespace RateCards.Interchange.Comparison;

/// <summary>Compares a price list with cards, on one day.</summary>
internal static class ListComparer
{
    /// <param name="list">The list.</param>
    /// <param name="cards">What the list would say of the cards.</param>
    /// <param name="tolerance">How far two amounts may be apart, as a part of the larger one: 0.01 for a percent.</param>
    public static ListComparison Compare(PriceListContent list, PriceListContent cards, Date day, decimal tolerance = 0)
    {
        var found = new ModelMatching(cards.Models).FindAll(list.Models);
        var differences = new List<ListDifference>();
        var (compared, listed) = (0, 0);
        var seen = new HashSet<ListedModel>(ReferenceEqualityComparer.Instance);
        var meters = list.Models.SelectMany(m => m.PricesOn(day)).Select(p => p.Meter).ToHashSet(StringComparer.Ordinal);
        foreach (var (model, ours) in list.Models.Zip(found))
        {
            if (ours is not null)
            {
                seen.Add(ours);
            }

            var there = ours?.PricesOn(day).DistinctBy(p => p.Subject).ToDictionary(p => p.Subject, StringComparer.Ordinal) ?? [];
            foreach (var price in model.PricesOn(day))
            {
                listed++;
                if (!there.Remove(price.Subject, out var own))
                {
                    differences.Add(new ListDifference(DifferenceKind.NotInCards, model.Provider, model.Name, price.Subject, price, null));
                    continue;
                }

                compared++;
                if (Math.Abs(own.Amount - price.Amount) > tolerance * Math.Max(own.Amount, price.Amount))
                {
                    differences.Add(new ListDifference(DifferenceKind.Differs, model.Provider, model.Name, price.Subject, price, own));
                }
            }

            differences.AddRange(Missing(ours, there.Values, meters));
        }

        foreach (var model in cards.Models.Where(m => !seen.Contains(m)))
        {
            differences.AddRange(Missing(model, model.PricesOn(day), meters));
        }

        return new ListComparison(compared, listed, differences);
    }

    /// <summary>What the list lacks, of the meters that it has, apart from what follows from other prices.</summary>
    private static IEnumerable<ListDifference> Missing(ListedModel? model, IEnumerable<PriceTerm> prices, HashSet<string> meters) =>
        prices.Where(p => !p.IsDerived && meters.Contains(p.Meter)).Select(p => new ListDifference(DifferenceKind.NotInList, model!.Provider, model.Name, p.Subject, null, p));
}
