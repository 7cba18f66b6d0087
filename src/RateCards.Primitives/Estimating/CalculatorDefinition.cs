namespace RateCards.Primitives.Estimating;

/// <summary>A calculator, as generated code hands it over. Patterns are ids of rates with <c>{input}</c> for the SKU chosen.</summary>
public sealed class CalculatorDefinition
{
    /// <summary>Id such as <c>multi-turn</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The offer that others are compared with.</summary>
    public required string Baseline { get; init; }

    /// <summary>The input that a curve runs along; null where there is none.</summary>
    public string? Curve { get; init; }

    public required InputDefinition[] Inputs { get; init; }

    /// <summary>Formulas of what is counted.</summary>
    public required string[] Quantities { get; init; }

    public required OfferDefinition[] Offers { get; init; }

    public required ParityDefinition[] Parities { get; init; }

    public required WarningDefinition[] Warnings { get; init; }

    /// <summary>Every formula that the calculator needs, by name.</summary>
    public required IReadOnlyDictionary<string, FormulaDefinition> Formulas { get; init; }

    /// <summary>What formulas take of the steps of rates, by ids that patterns of rates give: <c>card.sku.meter.step_2</c>.</summary>
    public RateBook Steps { get; init; } = new();

    internal InputDefinition Find(string input) => Array.Find(Inputs, i => i.Name == input)!;
}

/// <summary>What a caller can set.</summary>
public abstract record InputDefinition(string Name, string Label);

/// <summary>A number with bounds, both included.</summary>
/// <param name="Allowed">What may be given, in words.</param>
/// <param name="Default">The default where it is always the same.</param>
/// <param name="DefaultRate">Pattern of the rate that is the default otherwise.</param>
/// <param name="DefaultFor">Choices that the default belongs to, each with the pattern of the rate that names the SKU it was measured with.</param>
/// <param name="DefaultPer">Inputs that the default grows with, each with the pattern of the rate of how much of it there was.</param>
public sealed record NumberDefinition(
    string Name, string Label, string Allowed, double Minimum, double Maximum, bool IsWhole, double? Default, string? DefaultRate,
    (string Input, string Rate)[] DefaultFor, (string Input, string Rate)[] DefaultPer) : InputDefinition(Name, Label)
{
    internal bool Allows(double value) => value >= Minimum && value <= Maximum && (!IsWhole || Math.Truncate(value) == value);
}

/// <summary>A choice among the SKUs of a card.</summary>
/// <param name="LabelCards">Cards that options have their labels from, the first that has the SKU.</param>
public sealed record ChoiceDefinition(string Name, string Label, string Card, string[] LabelCards, string? Default, string? DefaultRate) : InputDefinition(Name, Label);

/// <summary>How the workload can be bought.</summary>
/// <param name="Billings">Oldest first.</param>
public sealed record OfferDefinition(string Id, string Label, string? Note, BillingDefinition[] Billings);

/// <summary>A way of billing from a date on.</summary>
/// <param name="Rates">Symbol of the formulas, and the pattern of its rate.</param>
public sealed record BillingDefinition(
    DateOnly Since, string? Note, (string Name, string Formula)[] Figures, (string Name, string Formula)[] Parts, (string Name, string Formula)[] Limits,
    (string Symbol, string Rate)[] Rates)
{
    /// <summary>Symbols whose rates may be missing: formulas do not depend on them where nothing of what they are for is counted.</summary>
    public string[] Optional { get; init; } = [];

    internal string Total => Array.Find(Figures, f => f.Name == "total").Formula;
}

/// <summary>What an input would have to be for an offer to cost what the baseline costs.</summary>
public sealed record ParityDefinition(string Input, string Offer, string Formula);

/// <summary>Something to know while its formula is above zero.</summary>
/// <param name="Attributes">Symbol of the formula, and the pattern of the SKU's attribute.</param>
public sealed record WarningDefinition(string Id, string Formula, (string Symbol, string Attribute)[] Attributes, string Text, bool IsImpossible);

/// <summary>A formula over plain numbers, each in the unit of its symbol.</summary>
/// <param name="Parameters">The symbols that it needs, by name.</param>
public sealed record FormulaDefinition(string[] Parameters, Func<IReadOnlyDictionary<string, double>, double> Evaluate);
