using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Model.Calculators;

/// <summary>A cost calculator as data: inputs, quantities to show, offers to compare, presets.</summary>
internal sealed record Calculator
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

    /// <summary>The offer that others are compared with.</summary>
    public Offer BaselineOffer => FindOffer(Baseline)!;

    /// <summary>The input that a curve runs along, or null.</summary>
    public NumberInput? CurveInput => Curve is null ? null : (NumberInput)FindInput(Curve)!;

    /// <summary>The input with a name, or null; so are the others.</summary>
    public CalculatorInput? FindInput(string name) => Inputs.FirstOrDefault(i => i.Name == name);

    public Offer? FindOffer(string id) => Offers.FirstOrDefault(o => o.Id == id);

    public Preset? FindPreset(string id) => Presets.FirstOrDefault(p => p.Id == id);

    /// <summary>The money that totals are in, by the unit of their formulas.</summary>
    public string CurrencyOf(FormulaLibrary formulas) => formulas.Find(Offers[0].Billings[0].Total)!.Unit.Text;
}
