using RateCards.Compiler.Estimating;

namespace RateCards.Compiler;

/// <summary>What a workload costs under every offer of a calculator. Numbers are not rounded.</summary>
public sealed class WorkloadEstimate
{
    internal WorkloadEstimate(Estimate estimate)
    {
        (Calculator, AsOf) = (estimate.Calculator.Id, Day.Of(estimate.AsOf));
        Inputs = estimate.Inputs.ToDictionary(i => i.Input.Name, i => i.Text, StringComparer.Ordinal);
        Unknown = estimate.Unknown.ToDictionary(u => u.Input.Name, u => u.Reason, StringComparer.Ordinal);
        Offers = [.. estimate.Offers.Select(o => new WorkloadOffer(o))];
        LeftOut = [.. estimate.Absent.Select(a => new WorkloadOfferLeftOut(a))];
        Notices = [.. estimate.Notices.Select(n => n.Text)];
        Cheapest = estimate.HasCheapest ? Offers.MinBy(o => o.Total) : null;
    }

    /// <summary>Id of the calculator.</summary>
    public string Calculator { get; }

    /// <summary>The day whose rates, defaults and ways of billing were used.</summary>
    public DateOnly AsOf { get; }

    /// <summary>Every input that has a value, by name, as it was given or as its default is written.</summary>
    public IReadOnlyDictionary<string, string> Inputs { get; }

    /// <summary>Inputs that were not given and have no default for the choices made, by name, each with the reason.</summary>
    public IReadOnlyDictionary<string, string> Unknown { get; }

    /// <summary>The offers that can be bought for these choices, in the calculator's order.</summary>
    public IReadOnlyList<WorkloadOffer> Offers { get; }

    /// <summary>The others, each with the reason.</summary>
    public IReadOnlyList<WorkloadOfferLeftOut> LeftOut { get; }

    /// <summary>What to know about the workload, in sentences.</summary>
    public IReadOnlyList<string> Notices { get; }

    /// <summary>
    /// The offer with the least total, of several alike the first; null where none may be called so: there is nothing to compare,
    /// not all is known, or the workload cannot be run.
    /// </summary>
    public WorkloadOffer? Cheapest { get; }

    /// <summary>The offer with an id.</summary>
    /// <param name="offer">Its id in the calculator's file.</param>
    /// <returns>The offer with its total; null where it is left out, or there is none of that id.</returns>
    public WorkloadOffer? Find(string offer) => Offers.FirstOrDefault(o => o.Id == offer);
}

/// <summary>What a workload costs under one offer.</summary>
public sealed class WorkloadOffer
{
    internal WorkloadOffer(OfferEstimate offer)
    {
        (Id, Label, Currency, Total, Ratio, BoundBy) = (offer.Offer.Id, offer.Offer.Label, offer.Currency, offer.Total, offer.Ratio, offer.BoundBy);
        Figures = offer.Figures.ToDictionary(f => f.Name, f => f.Value, StringComparer.Ordinal);
        Parts = offer.Parts.ToDictionary(p => p.Name, p => p.Value, StringComparer.Ordinal);
        Rates = [.. offer.Rates.Select(r => r.Rate.Id)];
    }

    /// <summary>Id of the offer.</summary>
    public string Id { get; }

    /// <summary>What readers call it.</summary>
    public string Label { get; }

    /// <summary>ISO 4217 code of the money in it; null where no rate is used.</summary>
    public string? Currency { get; }

    /// <summary>The whole cost: the same double that the generated code and the calculators compute.</summary>
    public double Total { get; }

    /// <summary>The baseline's total ÷ this one, 1 where both are zero; null where there is no such number.</summary>
    public double? Ratio { get; }

    /// <summary>Figures by name, the total among them, each in the unit of its formula.</summary>
    public IReadOnlyDictionary<string, double> Figures { get; }

    /// <summary>What adds up to the total, where the way of billing names it.</summary>
    public IReadOnlyDictionary<string, double> Parts { get; }

    /// <summary>Name of the limit that decides the total; null where there is none.</summary>
    public string? BoundBy { get; }

    /// <summary>Ids of the rates used, by which <see cref="PriceProject.FindRate"/> finds them.</summary>
    public IReadOnlyList<string> Rates { get; }
}

/// <summary>An offer that cannot be bought for the choices made.</summary>
public sealed class WorkloadOfferLeftOut
{
    internal WorkloadOfferLeftOut(AbsentOffer absent) => (Id, Label, Reason) = (absent.Offer.Id, absent.Offer.Label, absent.Reason);

    /// <summary>Id of the offer.</summary>
    public string Id { get; }

    /// <summary>What readers call it.</summary>
    public string Label { get; }

    /// <summary>Why, in a sentence.</summary>
    public string Reason { get; }
}
