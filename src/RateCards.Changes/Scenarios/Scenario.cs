using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Changes.Scenarios;

/// <summary>One of the two projects, with the calculator and the date to run it at.</summary>
internal sealed record Side(Project Project, Calculator Calculator, Date AsOf);

/// <summary>What is computed: a preset, and the option chosen where it leaves a choice.</summary>
/// <param name="IsDefault">It is what the calculator shows first.</param>
/// <param name="Before">What the first side gives the inputs; null where it does not know the preset.</param>
internal sealed record ScenarioInputs(
    ScenarioName Preset, ScenarioName? Choice, bool IsDefault, IReadOnlyDictionary<string, string>? Before, IReadOnlyDictionary<string, string> After)
{
    /// <summary>Name of the input that <see cref="Choice"/> is an option of; null where there is none.</summary>
    public string? ChoiceInput { get; init; }

    /// <summary>The preset is another workload now.</summary>
    public bool IsRedefined => Before is not null && (Before.Count != After.Count || Before.Any(v => After.GetValueOrDefault(v.Key) != v.Value));
}

/// <summary>One workload on both sides of a change.</summary>
/// <param name="days">Days after the first side's date, up to the second's, on which a rate or a way of billing changes; ascending.</param>
internal sealed class Scenario(ScenarioInputs workload, Side before, Side after, IReadOnlyList<Date> days)
{
    /// <summary>What changes; null where nothing does, or where one side cannot run the workload at all.</summary>
    public ScenarioChange? Compare()
    {
        var old = workload.Before is { } inputs ? Estimate(before, inputs, before.AsOf) : null;
        var current = Estimate(after, workload.After, after.AsOf);
        if (SameTotals(old, current))
        {
            return null;
        }

        var offers = after.Calculator.Offers.Concat(before.Calculator.Offers)
            .DistinctBy(o => o.Id)
            .Select(o => Compare(o, old, current))
            .Where(o => o.Before is not null || o.After is not null)
            .ToValueList();
        var calculator = after.Calculator;
        var curve = calculator.CurveInput?.Label;
        return new ScenarioChange(
            new ScenarioName(calculator.Id, calculator.Title), curve, workload.Preset, workload.Choice, workload.IsDefault,
            before.AsOf, after.AsOf, offers, old is { Offers.Count: > 0 } ? Flips(old).ToValueList() : [])
        {
            IsRedefined = workload.IsRedefined,
        };
    }

    private static bool SameTotals(Estimate? old, Estimate? current) =>
        (old?.Offers.Count ?? 0) == (current?.Offers.Count ?? 0)
        && (old is null || old.Offers.All(o => current!.Find(o.Offer.Id) is { } same && same.Total.Equals(o.Total)));

    private OfferChange Compare(Offer offer, Estimate? old, Estimate? current)
    {
        var absence = current?.Absent.FirstOrDefault(a => a.Offer.Id == offer.Id)?.Reason;
        var name = new ScenarioName(offer.Id, offer.Label);
        var isBaseline = offer.Id == after.Calculator.Baseline;
        return new OfferChange(name, isBaseline, State(before.Project, old, offer.Id), State(after.Project, current, offer.Id), absence)
        {
            Percent = PercentOf(offer.Id, old, current),
        };
    }

    private decimal? PercentOf(string offer, Estimate? old, Estimate? current)
    {
        if (old?.Find(offer) is not { Total: not 0 } was || current?.Find(offer) is not { } becomes)
        {
            return null;
        }

        if (was.Total.Equals(becomes.Total))
        {
            return 0;
        }

        if (ExactTotal.Of(before.Project.Formulas, old, was) is { } exact && ExactTotal.Of(after.Project.Formulas, current, becomes) is { } later)
        {
            return exact.PercentTo(later);
        }

        var nearly = (becomes.Total - was.Total) / was.Total * 100;
        return double.IsNaN(nearly) ? null : (decimal)Math.Clamp(nearly, -1e15, 1e15);
    }

    private static OfferState? State(Project project, Estimate? estimate, string offer)
    {
        if (estimate?.Find(offer) is not { } priced)
        {
            return null;
        }

        var formula = priced.Billing.Total;
        var currency = priced.Rates.Select(r => r.Rate.Card.Currency).FirstOrDefault() ?? "USD";
        return new OfferState(priced.Total, currency, priced.Ratio, BreakEven.Find(project.Formulas, estimate, priced), formula);
    }

    /// <summary>Follows the cheapest offer from the old date to the new one, over every day on which a rate or a way of billing changes.</summary>
    private IEnumerable<CheapestFlip> Flips(Estimate? old)
    {
        var cheapest = Cheapest(old);
        foreach (var day in days)
        {
            var next = Cheapest(Estimate(after, workload.After, day));
            if (next?.Id != cheapest?.Id)
            {
                yield return new CheapestFlip(day, cheapest, next);
            }

            cheapest = next;
        }
    }

    private static ScenarioName? Cheapest(Estimate? estimate) =>
        estimate?.Offers.MinBy(o => o.Total) is { Offer: var offer } ? new ScenarioName(offer.Id, offer.Label) : null;

    private static Estimate? Estimate(Side side, IReadOnlyDictionary<string, string> inputs, Date asOf) =>
        Estimator.Estimate(side.Project, side.Calculator, inputs, asOf).Estimate;
}
