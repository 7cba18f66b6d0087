using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Reading;
using static RateCards.Compiler.Reading.Key;

namespace RateCards.Compiler.Binding.Calculators;

/// <summary>A calculator, as <c>RateCards/calculators/README.md</c> explains it.</summary>
internal static class CalculatorShapes
{
    private static readonly TextShape FormulaName = new("Name of a formula.", Patterns.SnakeId) { Names = IdKind.Formula };

    private static readonly TextShape InputName = new("Name of an input.", Patterns.SnakeId) { Names = IdKind.Input };

    private static readonly TextShape OfferId = new("Id of an offer.", Patterns.KebabId) { Names = IdKind.Offer };

    private static readonly TextShape RateId = new("A rate's id, in which {input} stands for the choice made there.", Patterns.RatePattern) { Names = IdKind.Rate };

    private static readonly TextShape Note = new("Explains anything; shown beside it.");

    public static readonly ObjectShape RateDefault = new("Taken from a rate.",
    [
        Required("rate", RateId),
        Optional("for", new MapShape("Choices that it belongs to: input, and the rate that names the SKU it was measured with.", Patterns.SnakeId, RateId) { KeyNames = [IdKind.Input] }),
        Optional("per", new MapShape("Inputs that it grows with: input, and the rate of how much of it was there.", Patterns.SnakeId, RateId) { KeyNames = [IdKind.Input] }),
    ]);

    /// <summary>A number with bounds, or a choice among SKUs: the keys of both, of which each kind takes its own.</summary>
    public static readonly ObjectShape Input = new("What a reader sets: a number with unit, min, max and step, or a choice with sku-of.",
    [
        Required("label", new TextShape("What the field is called.")),
        Optional("help", new TextShape("A sentence below the field.")),
        Optional("advanced", new FlagShape("Shown only when asked for.")),
        Optional("unit", new TextShape("Unit of the number.", null, "tokens", "turns", "GPUs", "tokens/s", "ratio") { Names = IdKind.Unit }),
        Optional("min", new NumberShape("Smallest value.")),
        Optional("max", new NumberShape("Greatest value.")),
        Optional("step", new NumberShape("Step of the field's arrows.")),
        Optional("whole", new FlagShape("Only whole numbers are valid.")),
        Optional("range", new ListShape("How far the true value may be from the default, where that is an estimate: low and high, as shares of it.", new NumberShape("A share of the default; 1 is the default itself."))),
        Optional("sku-of", new TextShape("Id of the card whose SKUs are the choices.", Patterns.KebabId) { Names = IdKind.Card }),
        Optional("labels-from", new AnyShape(
            "Cards that the choices' labels come from, the first that has the SKU.",
            new TextShape("Id of a card.", Patterns.KebabId) { Names = IdKind.Card },
            new ListShape("", new TextShape("Id of a card.", Patterns.KebabId) { Names = IdKind.Card }))),
        Required("default", new AnyShape("What it is before a reader sets it.", new NumberShape("A number."), new TextShape("Id of an SKU.", Patterns.KebabId) { Names = IdKind.Sku }, RateDefault)),
    ])
    {
        OneOf = [["unit", "min", "max", "step"], ["sku-of"]],
    };

    public static readonly ObjectShape Billing = new("A way of billing from a date on.",
    [
        Required("since", new TextShape("First day on which it is billed so.", Patterns.Date)),
        Optional("source", new TextShape("Who says so: card.source.")),
        Optional("note", Note),
        Required("figures", new MapShape("Figures of the offer by name; every offer has total.", Patterns.SnakeId, FormulaName) { Required = ["total"] }),
        Optional("parts", new MapShape("Formulas that add up to the total.", Patterns.SnakeId, FormulaName)),
        Optional("limits", new MapShape("Formulas of which the greatest is what the offer is bound by.", Patterns.SnakeId, FormulaName)),
        Optional("buys", new TextShape("What is bought, in words; {name} is an input, a rate, a figure or a formula.")),
        Optional("rates", new MapShape("Rates that the formulas' symbols stand for.", Patterns.SnakeId, RateId) { KeyNames = [IdKind.Symbol] }),
    ]);

    public static readonly ObjectShape Offer = new("How a provider bills the workload.",
    [
        Required("label", new TextShape("What tables call it.")),
        Optional("note", Note),
        Required("billings", new ListShape("Ways of billing, oldest first.", Billing, IsFilled: true)),
    ]);

    public static readonly ObjectShape Parity = new("What the input would have to be for the offer to cost what the baseline costs.",
    [
        Required("offer", OfferId),
        Required("formula", FormulaName with { Description = "Name of the formula; it may use baseline_total." }),
    ]);

    public static readonly ObjectShape Warning = new("Told while its formula is above zero.",
    [
        Required("formula", FormulaName),
        Optional("attributes", new MapShape("SKU attributes that the formula's symbols stand for.", Patterns.SnakeId, RateId with { Description = "card.{input}.attribute" })),
        Optional("input", InputName with { Description = "The field to tell it at." }),
        Optional("impossible", new FlagShape("The workload cannot be run, so that no offer is the cheapest.")),
        Required("text", new TextShape("What is told; {name} is an input's or attribute's value.")),
    ]);

    private static readonly TextShape CountName = new("Name of a count.", Patterns.SnakeId);

    public static readonly ObjectShape Count = new("What a log counts of a request, as a column of this name.",
    [
        Required("unit", new TextShape("What is counted.", null, "tokens", "images", "requests", "1")),
        Optional("part-of", CountName with { Description = "The count that it is a part of, and may not exceed." }),
        Optional("rest", CountName with { Description = "What the other part of that count is called." }),
    ]);

    private static readonly TextShape AxisId = new("Id of an axis, such as tier.", Patterns.KebabId);

    public static readonly ObjectShape Traffic = new("How requests that were logged are priced under the offers.",
    [
        Required("model", InputName with { Description = "The choice that a request's model makes." }),
        Optional("counts", new MapShape("What a log counts; where left out, prompt, cached (of the prompt, the rest is uncached) and generated, in tokens.", Patterns.SnakeId, Count)),
        Optional("by", new AnyShape("Axes of the cards, and provider: a column each has at which value a request was served. Hours follow from the moment.", new ListShape("", AxisId), AxisId)),
        Required("measured", new MapShape(
            "Counts of a request by the formula or input that they take the place of; requests is their number.", Patterns.SnakeId, CountName) { KeyNames = [IdKind.Formula, IdKind.Input] }),
        Optional("together", new AnyShape("Offers that serve all requests of a period side by side.", new ListShape("", OfferId), OfferId)),
        Optional("values", new MapShape("Values of the other inputs that totals take.", Patterns.SnakeId, new NumberShape("A number.")) { KeyNames = [IdKind.Input] }),
    ]);

    public static readonly ObjectShape Preset = new("A workload shape.",
    [
        Required("label", new TextShape("What it is called.")),
        Optional("note", Note),
        Required("values", new MapShape("Values of some inputs.", Patterns.SnakeId, new AnyShape("", new NumberShape("A number."), new TextShape("Id of an SKU.", Patterns.KebabId) { Names = IdKind.Sku })) { KeyNames = [IdKind.Input] }),
    ]);

    public static readonly ObjectShape Calculator = new("A cost calculator: inputs, offers to compare, presets.",
    [
        Optional("$schema", new TextShape("Names this schema, for editors.")),
        Required("calculator", new TextShape("Id; names outputs.", Patterns.KebabId)),
        Required("title", new TextShape("What it is called.")),
        Required("description", new TextShape("What it computes, in a sentence.")),
        Required("inputs", new MapShape("What a reader sets, by the name of the formula symbol.", Patterns.SnakeId, Input)),
        Optional("quantities", new AnyShape("Formulas shown beside the offers, in order.", new ListShape("", FormulaName), FormulaName)),
        Required("baseline", OfferId with { Description = "The offer that others are compared with." }),
        Required("offers", new MapShape("Ways to buy the workload.", Patterns.KebabId, Offer)),
        Optional("parity", new MapShape("At-par values by input.", Patterns.SnakeId, Parity) { KeyNames = [IdKind.Input] }),
        Optional("curve", InputName with { Description = "The input that the chart of cost runs along." }),
        Optional("warnings", new MapShape("What readers should know of their input.", Patterns.KebabId, Warning)),
        Optional("traffic", Traffic),
        Optional("presets", new MapShape("Workload shapes to start from.", Patterns.KebabId, Preset)),
        Optional("scenarios", new MapShape("Workloads for reports on pricing changes, which readers are not offered.", Patterns.KebabId, Preset)),
    ]);
}
