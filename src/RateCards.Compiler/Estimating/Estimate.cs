using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Estimating;

/// <summary>What a workload costs under every offer of a calculator. Numbers are not rounded.</summary>
internal sealed record Estimate
{
    public required Calculator Calculator { get; init; }

    /// <summary>The date whose rates and ways of billing were used.</summary>
    public required Date AsOf { get; init; }

    /// <summary>Every input with the value used, in the calculator's order.</summary>
    public ValueList<InputValue> Inputs { get; init; }

    /// <summary>Inputs that have no value, because their default is not that of the choices made; offers that need one are absent.</summary>
    public ValueList<UnknownInput> Unknown { get; init; }

    /// <summary>Values of the calculator's quantities, each in its formula's unit; one that needs an unknown input is left out.</summary>
    public ValueList<NamedValue> Quantities { get; init; }

    /// <summary>The offers that can be bought for these choices, in the calculator's order.</summary>
    public ValueList<OfferEstimate> Offers { get; init; }

    /// <summary>The others, each with the reason.</summary>
    public ValueList<AbsentOffer> Absent { get; init; }

    /// <summary>Values of inputs at which an offer costs what the baseline costs; one that does not exist is left out.</summary>
    public ValueList<NamedValue> Parity { get; init; }

    /// <summary>What the reader should know about this workload.</summary>
    public ValueList<Notice> Notices { get; init; }

    /// <summary>The quantity with a name, or null.</summary>
    public NamedValue? FindQuantity(string name) => Quantities.FirstOrDefault(q => q.Name == name);

    /// <summary>Whether the least total may be called the cheapest: there is something to compare, all of it is known, and the workload can be run.</summary>
    public bool HasCheapest => Offers.Count > 1 && Unknown.Count == 0 && !Calculator.Warnings.Any(w => w.IsImpossible && Notices.Any(n => n.Id == w.Id));

    /// <summary>The offer with an id, or null where it is absent.</summary>
    public OfferEstimate? Find(string offer) => Offers.FirstOrDefault(o => o.Offer.Id == offer);
}

/// <summary>An input's value.</summary>
/// <param name="Text">As given, or as the default is written.</param>
/// <param name="Number">The number that entered the formulas; null for a choice.</param>
/// <param name="IsDefault">It was not given.</param>
internal sealed record InputValue(CalculatorInput Input, string Text, double? Number, bool IsDefault);

/// <summary>An input that was not given, and has no default for the choices made.</summary>
/// <param name="Reason">Why, and what to do.</param>
internal sealed record UnknownInput(CalculatorInput Input, string Reason);

/// <summary>A number with the name of what it is.</summary>
internal sealed record NamedValue(string Name, double Value);

/// <summary>What an offer costs.</summary>
/// <param name="Figures">The billing's figures, <c>total</c> among them.</param>
/// <param name="Parts">Parts of the total, where the billing names them.</param>
/// <param name="BoundBy">Name of the greatest of the billing's limits; null where it has none, or all are zero.</param>
/// <param name="Ratio">The baseline's total ÷ this total, 1 where both are zero; null where there is no such number.</param>
/// <param name="Rates">The rates used, without those that are missing, in the billing's order.</param>
internal sealed record OfferEstimate(
    Offer Offer, Billing Billing, ValueList<NamedValue> Figures, ValueList<NamedValue> Parts, string? BoundBy, double? Ratio, ValueList<UsedRate> Rates)
{
    /// <summary>Between what the total lies where inputs are estimates; null where none is.</summary>
    public TotalRange? Range { get; init; }

    /// <summary>Name of the figure that every way of billing has.</summary>
    public const string TotalName = "total";

    /// <summary>The currency of the rates used; null where none is.</summary>
    public string? Currency => Rates is [var used, ..] ? used.Rate.Card.Currency : null;

    /// <summary>The whole cost, in the currency of the offer's rates.</summary>
    public double Total => FindFigure(TotalName)!.Value;

    /// <summary>What formulas take for the rates, by symbol: for what is free 0; no number for one that is missing, because nothing of what it is for is counted.</summary>
    public IEnumerable<NamedValue> Amounts => OfferPricing.Amounts(Billing, Rates);

    /// <summary>The figure with a name, or null.</summary>
    public NamedValue? FindFigure(string name) => Figures.FirstOrDefault(f => f.Name == name);
}

/// <summary>The least and the greatest total at the lows and highs of some inputs, and at the estimate itself.</summary>
/// <param name="Inputs">Names of the inputs.</param>
internal sealed record TotalRange(double Low, double High, ValueList<string> Inputs);

/// <summary>A rate as an estimate used it.</summary>
internal sealed record UsedRate(string Symbol, Rate Rate, DatedValue Value);

/// <summary>An offer that cannot be bought for the choices made, and why.</summary>
internal sealed record AbsentOffer(Offer Offer, string Reason);

/// <summary>Something to know about the workload.</summary>
/// <param name="Id">The calculator's warning, which knows the input to tell it at.</param>
internal sealed record Notice(string Id, string Text);

/// <summary>An input that no estimate can be made with.</summary>
/// <param name="Input">Its name, as given.</param>
/// <param name="Message">What is wrong.</param>
/// <param name="Help">What would be right.</param>
internal sealed record InputError(string Input, string Message, string Help);

/// <summary>An estimate, or all the reasons why there is none.</summary>
internal sealed record EstimateResult(Estimate? Estimate, ValueList<InputError> Errors);
