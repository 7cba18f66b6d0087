using System.Globalization;
using RateCards.Changes.Timelines;
using RateCards.Compiler.Calculators;
using RateCards.Compiler.Model;
using RateCards.Compiler.Units;

namespace RateCards.Changes.Comparison;

/// <summary>Compares calculators: defaults and bounds of inputs, offers and how they bill, presets.</summary>
internal sealed class CalculatorComparer(Date beforeAsOf, Date afterAsOf)
{
    private static readonly IEqualityComparer<Billing> SameBilling = EqualityComparer<Billing>.Create(
        (a, b) => a is not null && b is not null && a.Figures == b.Figures && a.Rates == b.Rates && a.Limits == b.Limits,
        b => b.Figures.GetHashCode());

    public IEnumerable<ModelChange> Compare(IEnumerable<Calculator> before, IEnumerable<Calculator> after) =>
        Pairs.ById(before, after, c => c.Id).SelectMany(pair => Compare(pair.Before, pair.After));

    private IEnumerable<ModelChange> Compare(Calculator? before, Calculator? after)
    {
        if (before is null || after is null)
        {
            var calculator = after ?? before!;
            return [Aspects.Whole(ModelArea.Calculator, before is null, calculator.Id, calculator.Title, calculator.Origin)];
        }

        return new Aspects(ModelArea.Calculator, after.Id, after.Title, after.Origin)
            .Compare("baseline", before.Baseline, after.Baseline)
            .Changes
            .Concat(Pairs.ById(before.Inputs, after.Inputs, i => i.Name).SelectMany(p => Compare(after, p.Before, p.After)))
            .Concat(Pairs.ById(before.Offers, after.Offers, o => o.Id).SelectMany(p => Compare(after, p.Before, p.After)))
            .Concat(Pairs.ById(before.Presets, after.Presets, p => p.Id).SelectMany(p => Compare(after, p.Before, p.After)));
    }

    private static IEnumerable<ModelChange> Compare(Calculator calculator, CalculatorInput? before, CalculatorInput? after)
    {
        var input = after ?? before!;
        var id = $"{calculator.Id}.{input.Name}";
        if (before is null || after is null)
        {
            return [Aspects.Whole(ModelArea.Input, before is null, id, input.Label, input.Origin, Default(input))];
        }

        var aspects = new Aspects(ModelArea.Input, id, input.Label, input.Origin).Compare("default", Default(before), Default(after));
        return before is NumberInput old && after is NumberInput current
            ? aspects.Compare("least value", Words(old.Minimum, old), Words(current.Minimum, current))
                .Compare("greatest value", Words(old.Maximum, old), Words(current.Maximum, current))
                .Changes
            : aspects.Changes;
    }

    private IEnumerable<ModelChange> Compare(Calculator calculator, Offer? before, Offer? after)
    {
        var offer = after ?? before!;
        var id = $"{calculator.Id}.{offer.Id}";
        return before is null || after is null
            ? [Aspects.Whole(ModelArea.Billing, before is null, id, offer.Label, offer.Origin, offer.Billings is [.., var last] ? Words(last) : null)]
            : new Aspects(ModelArea.Billing, id, offer.Label, offer.Origin)
                .Compare("label", before.Label, after.Label)
                .Compare("billing", Timeline(before), beforeAsOf, Timeline(after), afterAsOf, Words, b => b.Origin)
                .Changes;
    }

    private static IEnumerable<ModelChange> Compare(Calculator calculator, Preset? before, Preset? after)
    {
        var preset = after ?? before!;
        var id = $"{calculator.Id}.{preset.Id}";
        return before is null || after is null
            ? [Aspects.Whole(ModelArea.Preset, before is null, id, preset.Label, preset.Origin, Words(preset))]
            : new Aspects(ModelArea.Preset, id, preset.Label, preset.Origin).Compare("values", Words(before), Words(after)).Changes;
    }

    private static Timeline<Billing> Timeline(Offer offer) => new(offer.Billings.Select(b => new TimelinePoint<Billing>(b.Since, b)), SameBilling);

    /// <summary>The formula of the total, the rates that it bills with, and what the calculator says of it.</summary>
    private static string Words(Billing billing)
    {
        var formula = billing.Figures.FirstOrDefault(f => f.Name == "total")?.Formula;
        var rates = string.Join(", ", billing.Rates.Select(r => r.RatePattern));
        return $"{formula} with {rates}{(billing.Note is { } note ? $". {note}" : "")}";
    }

    private static string Words(Preset preset) => string.Join(", ", preset.Values.Select(v => $"{v.Input} {v.Value}"));

    private static string? Default(CalculatorInput input) => input switch
    {
        NumberInput { DefaultRate: { } rate } => rate,
        NumberInput { Default: { } value } number => Words(value, number),
        ChoiceInput { DefaultRate: { } rate } => rate,
        ChoiceInput { Default: { } option } => option,
        _ => null,
    };

    private static string Words(decimal value, NumberInput input)
    {
        var number = value.ToString("#,0.##########", CultureInfo.InvariantCulture);
        return input.Unit == Unit.None ? number : $"{number} {input.Unit.Text}";
    }
}
