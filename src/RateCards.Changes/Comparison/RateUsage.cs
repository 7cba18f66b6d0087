using RateCards.Compiler.Model;

namespace RateCards.Changes.Comparison;

/// <summary>Which offers bill with a rate, in either of two projects.</summary>
internal sealed class RateUsage(Project before, Project after)
{
    private readonly List<(string[] Pattern, string Offer)> _bindings = [.. new[] { after, before }
        .SelectMany(p => p.Calculators)
        .SelectMany(c => c.Offers)
        .SelectMany(o => o.Billings.SelectMany(b => b.Rates).Select(r => (Pattern: r.RatePattern, o.Label)))
        .Distinct()
        .Select(x => (x.Pattern.Split('.'), x.Label))];

    public ValueList<string> OffersOf(string rateId)
    {
        var parts = rateId.Split('.');
        return _bindings.Where(b => Matches(b.Pattern, parts)).Select(b => b.Offer).Distinct().ToValueList();
    }

    private static bool Matches(string[] pattern, string[] id) =>
        pattern.Length == id.Length && pattern.Zip(id).All(p => p.First == p.Second || p.First.StartsWith('{'));
}
