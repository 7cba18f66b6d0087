using RateCards.Changes.Renaming;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model;

namespace RateCards.Changes.Comparison;

/// <summary>
/// Compares two compiled projects, each at its own as-of date. Files, order and layout do not count: what is compared is
/// what is in force on each day.
/// </summary>
internal static class ModelComparer
{
    /// <summary>Everything that differs in the models; linear in the number of rates.</summary>
    public static ModelDifference Compare(Project before, Project after) => Compare(Renames.Of(before, after), after);

    internal static ModelDifference Compare(Renames renames, Project after)
    {
        var before = renames.Placed;
        var cards = new CardComparer(before.AsOf, after.AsOf).Compare(before.Cards, after.Cards);
        var formulas = FormulaComparer.Compare(before.Formulas, after.Formulas);
        var calculators = new CalculatorComparer(before, after).Compare();
        return new ModelDifference(
            RateComparer.Compare(before, after),
            cards.Concat(formulas).Concat(calculators).Concat(SettingsComparer.Compare(before, after))
                .OrderBy(c => (int)c.Area)
                .ThenBy(c => (int)c.Moment)
                .ThenBy(c => (int)c.Kind)
                .ThenBy(c => c.Id, StringComparer.Ordinal)
                .ThenBy(c => c.Since)
                .ThenBy(c => c.Aspect, StringComparer.Ordinal)
                .ToValueList());
    }
}

/// <summary>What differs between two models; equal by value.</summary>
/// <param name="Rates">Rates, the ones that matter most first.</param>
/// <param name="Others">Everything else, by area.</param>
internal sealed record ModelDifference(ValueList<RateChange> Rates, ValueList<ModelChange> Others);
