using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Model.Calculators;

/// <summary>A cost calculator as data: inputs, quantities to show, offers to compare, presets.</summary>
public sealed record Calculator
{
    /// <summary>Id such as <c>multi-turn</c>; names outputs.</summary>
    public required string Id { get; init; }

    public required string Title { get; init; }

    public required string Description { get; init; }

    public ValueList<CalculatorInput> Inputs { get; init; }

    /// <summary>Formulas that are shown beside the offers (token arithmetic), in order.</summary>
    public ValueList<string> Quantities { get; init; }

    public ValueList<Offer> Offers { get; init; }

    /// <summary>Id of the offer that others are compared with: ratio = its total ÷ theirs.</summary>
    public required string Baseline { get; init; }

    /// <summary>At-par values: what an input would have to be for an offer to cost what the baseline costs.</summary>
    public ValueList<Parity> Parities { get; init; }

    /// <summary>Name of the input that a curve of cost runs along (<c>turns</c>); null where none is drawn.</summary>
    public string? Curve { get; init; }

    /// <summary>What a reader should know about some workloads, though they are within bounds.</summary>
    public ValueList<Warning> Warnings { get; init; }

    /// <summary>How requests that were really made are priced under the offers; null where they are not.</summary>
    public Traffic? Traffic { get; init; }

    public ValueList<Preset> Presets { get; init; }

    /// <summary>Workloads that a report on a pricing change computes beside the presets, and that readers are not offered.</summary>
    public ValueList<Preset> Scenarios { get; init; }

    public Origin Origin { get; init; }

    /// <summary>The money that totals are in, by the unit of their formulas.</summary>
    public string CurrencyOf(FormulaLibrary formulas) => formulas.Find(Offers[0].Billings[0].Total)!.Unit.Text;
}

/// <summary>An input that a reader sets.</summary>
public abstract record CalculatorInput(string Name, string Label, string? Help, bool IsAdvanced, Origin Origin);

/// <summary>A number with bounds, both included.</summary>
/// <param name="Name">The formula symbol that it gives a value to.</param>
/// <param name="IsWhole">Only whole numbers are valid.</param>
/// <param name="DefaultRate">Pattern of the rate id that holds the default (<c>fireworks-dedicated-defaults.{model}.gpus</c>), where it depends on a choice; else null.</param>
/// <param name="Default">The default where <paramref name="DefaultRate"/> is null.</param>
public sealed record NumberInput(
    string Name, string Label, string? Help, bool IsAdvanced, Unit Unit,
    decimal Minimum, decimal Maximum, decimal Step, bool IsWhole, decimal? Default, string? DefaultRate, Origin Origin)
    : CalculatorInput(Name, Label, Help, IsAdvanced, Origin)
{
    /// <summary>What may be given, in words: "a whole number from 1 to 1,000".</summary>
    public string AllowedRange => string.Format(
        CultureInfo.InvariantCulture, "{0} from {1:#,0.############} to {2:#,0.############}", IsWhole ? "a whole number" : "a number", Minimum, Maximum);

    /// <summary>Whether a value is within the bounds, and whole where it must be.</summary>
    public bool Allows(decimal value) => value >= Minimum && value <= Maximum && (!IsWhole || decimal.Truncate(value) == value);
}

/// <summary>A choice among the SKUs of a card (a model, a GPU) that are in force.</summary>
/// <param name="Card">Id of the card whose SKUs are the options.</param>
/// <param name="LabelCards">Cards to take an option's label from, the first that has the SKU; the card itself where empty.</param>
/// <param name="DefaultRate">Pattern of the rate id whose reference is the default; else null.</param>
public sealed record ChoiceInput(
    string Name, string Label, string? Help, bool IsAdvanced, string Card, ValueList<string> LabelCards, string? Default, string? DefaultRate, Origin Origin)
    : CalculatorInput(Name, Label, Help, IsAdvanced, Origin);

/// <summary>How a provider bills the workload. An SKU that lacks one of the offer's rates does not have the offer.</summary>
public sealed record Offer
{
    /// <summary>Id such as <c>fireworks-serverless-standard</c>.</summary>
    public required string Id { get; init; }

    public required string Label { get; init; }

    public string? Note { get; init; }

    /// <summary>Ways of billing by date, oldest first: a provider can change its formula as well as its rates.</summary>
    public ValueList<Billing> Billings { get; init; }

    public Origin Origin { get; init; }

    /// <summary>The way of billing in force on a day; null before the first.</summary>
    public Billing? AsOf(Date date) => Billings.LastOrDefault(b => b.Since <= date);
}

/// <summary>A way of billing from a date on.</summary>
/// <param name="Figures">Figure name (<c>per_episode</c>, <c>total</c>, <c>cluster_hours</c>) → formula name. Every offer has <c>total</c>.</param>
/// <param name="Rates">Formula symbol → pattern of a rate id with <c>{input}</c> placeholders.</param>
/// <param name="Parts">Formulas whose values add up to the total (prefill, cached, decode), for a chart of cost by part; may be empty.</param>
public sealed record Billing(
    Date Since, string? Source, string? Note, ValueList<Figure> Figures, ValueList<RateBinding> Rates, ValueList<Figure> Parts, Origin Origin)
{
    /// <summary>The formula of the whole cost.</summary>
    public string Total => Figures.First(f => f.Name == OfferEstimate.TotalName).Formula;

    /// <summary>Formulas of one unit the greatest of which decides the total (prefill time, decode time): what the offer is bound by; may be empty.</summary>
    public ValueList<Figure> Limits { get; init; }
}

/// <summary>A named formula of an offer.</summary>
public sealed record Figure(string Name, string Formula, Origin Origin);

/// <summary>The rate that a formula's symbol stands for.</summary>
public sealed record RateBinding(string Symbol, string RatePattern, Origin Origin);

/// <summary>At-par value of one input for one offer; <paramref name="Formula"/> may use the symbol <c>baseline_total</c>.</summary>
public sealed record Parity(string Input, string Offer, string Formula, Origin Origin)
{
    /// <summary>The symbol that stands for the baseline's total.</summary>
    public const string BaselineTotal = "baseline_total";
}

/// <summary>Tells the reader something while its formula is above zero; it never stands in the way of an estimate.</summary>
/// <param name="Attributes">Formula symbol → pattern of an SKU's attribute, <c>card.{input}.attribute</c>. Where the SKU lacks it, nothing is told.</param>
/// <param name="Input">The input that the reader would change; null where it is not a single one.</param>
/// <param name="Text">What is told. <c>{name}</c> stands for an input or attribute, <c>{first}</c> for the least value of the curve's input from which on it holds.</param>
public sealed record Warning(string Id, string Formula, ValueList<AttributeBinding> Attributes, string? Input, string Text, Origin Origin);

/// <summary>The SKU attribute that a formula's symbol stands for.</summary>
public sealed record AttributeBinding(string Symbol, string AttributePattern, Origin Origin);

/// <summary>A workload shape: values for some of the inputs.</summary>
public sealed record Preset(string Id, string Label, string? Note, ValueList<PresetValue> Values, Origin Origin);

/// <summary>An input's value in a preset, as written.</summary>
public sealed record PresetValue(string Input, string Value, Origin Origin);
