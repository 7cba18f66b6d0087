using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Changes.Comparison;

/// <summary>Which offers bill with a rate, in either of two projects.</summary>
internal sealed class RateUsage(Project before, Project after)
{
    private readonly ILookup<string, string> _offersByRate = new[] { after, before }
        .SelectMany(Bindings)
        .Distinct()
        .ToLookup(b => b.Rate, b => b.Offer, StringComparer.Ordinal);

    /// <summary>The offers' labels.</summary>
    public ValueList<string> OffersOf(string rateId) => _offersByRate[rateId].ToValueList();

    private static IEnumerable<Use> Bindings(Project project) =>
        from calculator in project.Calculators
        from offer in calculator.Offers
        from billing in offer.Billings
        from binding in billing.Rates
        from id in RatePattern.Expand(binding.RatePattern, calculator, project.Cards)
        from rate in RequestCondition.ReadFor(project, calculator, id)
        select new Use(rate.Id, offer.Label);

    private sealed record Use(string Rate, string Offer);
}
