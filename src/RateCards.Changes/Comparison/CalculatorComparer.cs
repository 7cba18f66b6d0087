using System.Globalization;
using RateCards.Changes.Timelines;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Units;

namespace RateCards.Changes.Comparison;

/// <summary>Compares calculators: defaults and bounds of inputs, offers and how they bill, presets.</summary>
internal sealed class CalculatorComparer(Project before, Project after)
{
    private static readonly IEqualityComparer<Billing> SameBilling = EqualityComparer<Billing>.Create(
        (a, b) => a is not null && b is not null && a.Figures == b.Figures && a.Rates == b.Rates && a.Limits == b.Limits,
        b => b.Figures.GetHashCode());

    public IEnumerable<ModelChange> Compare() =>
        Matching.ById(before.Calculators, after.Calculators, c => c.Id).SelectMany(pair => Compare(pair.Before, pair.After));

    private IEnumerable<ModelChange> Compare(Calculator? old, Calculator? current)
    {
        if (old is null || current is null)
        {
            var calculator = current ?? old!;
            return [PartComparer.Whole(ModelArea.Calculator, old is null, calculator.Id, calculator.Title, calculator.Origin)];
        }

        return new PartComparer(ModelArea.Calculator, current.Id, current.Title, current.Origin)
            .Compare("baseline", old.Baseline, current.Baseline)
            .Compare("curve", old.Curve, current.Curve)
            .Compare("parity", CalculatorWords.Of(old.Parities), CalculatorWords.Of(current.Parities))
            .Compare("how requests are priced", CalculatorWords.Of(old.Traffic), CalculatorWords.Of(current.Traffic))
            .Changes
            .Concat(Matching.ById(old.Warnings, current.Warnings, w => w.Id).SelectMany(p => Compare(current, p.Before, p.After)))
            .Concat(Matching.ById(old.Inputs, current.Inputs, i => i.Name).SelectMany(p => Compare(current, p.Before, p.After)))
            .Concat(Matching.ById(old.Offers, current.Offers, o => o.Id).SelectMany(p => Compare(old, p.Before, current, p.After)))
            .Concat(Matching.ById(old.Presets.Concat(old.Scenarios), current.Presets.Concat(current.Scenarios), p => p.Id).SelectMany(p => Compare(current, p.Before, p.After)));
    }

    private static IEnumerable<ModelChange> Compare(Calculator calculator, CalculatorInput? before, CalculatorInput? after)
    {
        var input = after ?? before!;
        var id = $"{calculator.Id}.{input.Name}";
        if (before is null || after is null)
        {
            return [PartComparer.Whole(ModelArea.Input, before is null, id, input.Label, input.Origin, Default(input), calculator.Title)];
        }

        var aspects = new PartComparer(ModelArea.Input, id, input.Label, input.Origin, calculator.Title).Compare("default", Default(before), Default(after));
        return before is NumberInput old && after is NumberInput current
            ? aspects.Compare("least value", Words(old.Minimum, old), Words(current.Minimum, current))
                .Compare("greatest value", Words(old.Maximum, old), Words(current.Maximum, current))
                .Compare("range", Words(old.Range), Words(current.Range))
                .Changes
            : aspects.Changes;
    }

    private IEnumerable<ModelChange> Compare(Calculator oldCalculator, Offer? old, Calculator calculator, Offer? current)
    {
        var offer = current ?? old!;
        var id = $"{calculator.Id}.{offer.Id}";
        string Before(Billing billing) => BillingWords.Of(billing, oldCalculator, before);
        string After(Billing billing) => BillingWords.Of(billing, calculator, after);
        return old is null || current is null
            ? [PartComparer.Whole(ModelArea.Billing, old is null, id, offer.Label, offer.Origin, offer.Billings is [.., var last] ? (old is null ? After(last) : Before(last)) : null, calculator.Title)]
            : new PartComparer(ModelArea.Billing, id, offer.Label, offer.Origin, calculator.Title)
                .Compare("label", old.Label, current.Label)
                .Compare("billing", Timeline(old), before.AsOf, Timeline(current), after.AsOf, Before, After, b => b.Origin)
                .Changes;
    }

    private static IEnumerable<ModelChange> Compare(Calculator calculator, Warning? before, Warning? after)
    {
        var warning = (after ?? before)!;
        return new PartComparer(ModelArea.Calculator, $"{calculator.Id}.{warning.Id}", calculator.Title, warning.Origin)
            .Compare($"warning '{warning.Id}'", CalculatorWords.Of(before), CalculatorWords.Of(after))
            .Changes;
    }

    private static IEnumerable<ModelChange> Compare(Calculator calculator, Preset? before, Preset? after)
    {
        var preset = after ?? before!;
        var id = $"{calculator.Id}.{preset.Id}";
        return before is null || after is null
            ? [PartComparer.Whole(ModelArea.Preset, before is null, id, preset.Label, preset.Origin, Words(preset), calculator.Title)]
            : new PartComparer(ModelArea.Preset, id, preset.Label, preset.Origin, calculator.Title).Compare("values", Words(before), Words(after)).Changes;
    }

    private static Timeline<Billing> Timeline(Offer offer) => new(offer.Billings.Select(b => new TimelinePoint<Billing>(b.Since, b)), SameBilling);

    private static string Words(Preset preset) => string.Join(", ", preset.Values.Select(v => $"{v.Input} {v.Value}"));

    private static string? Default(CalculatorInput input) => input switch
    {
        NumberInput { DefaultRate: { } rate } number => CalculatorWords.OfDefault(rate, number),
        NumberInput { Default: { } value } number => Words(value, number),
        ChoiceInput { DefaultRate: { } rate } => rate,
        ChoiceInput { Default: { } option } => option,
        _ => null,
    };

    private static string? Words(InputRange? range) => range is null ? null : $"{FigureText.ExactPercent(range.Low)} to {FigureText.ExactPercent(range.High)} of the default";

    private static string Words(decimal value, NumberInput input)
    {
        var number = value.ToString("#,0.##########", CultureInfo.InvariantCulture);
        return input.Unit == Unit.None ? number : $"{number} {input.Unit.Text}";
    }
}
