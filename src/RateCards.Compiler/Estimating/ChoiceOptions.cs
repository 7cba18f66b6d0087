using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Estimating;

/// <summary>What can be chosen in an input on a day.</summary>
internal static class ChoiceOptions
{
    /// <summary>The card's SKUs that are not retired and have a rate that says something, in the card's order.</summary>
    public static IEnumerable<Sku> Of(Project project, ChoiceInput input, Date asOf) =>
        project.CardOf(input).Skus.Where(s => IsOption(s, project.Rates.OfSku(input.Card, s.Id), asOf));

    /// <summary>When an SKU of the input's card can be chosen, ascending; each period lasts until the day before its end.</summary>
    public static IEnumerable<(Date Since, Date? Until)> Periods(Project project, ChoiceInput input, Sku option)
    {
        var rates = project.Rates.OfSku(input.Card, option.Id).ToList();
        Date? since = null;
        foreach (var day in Rate.DaysOfChange(rates))
        {
            var isOption = IsOption(option, rates, day);
            if (since is { } begin && !isOption)
            {
                yield return (begin, day);
                since = null;
            }
            else if (since is null && isOption)
            {
                since = day;
            }
        }

        if (since is { } open)
        {
            yield return (open, null);
        }
    }

    private static bool IsOption(Sku sku, IEnumerable<Rate> rates, Date day) =>
        !sku.IsRetired(day) && rates.Any(r => r.AsOf(day)?.Value.Kind is RateKind.Amount or RateKind.Free or RateKind.Unlimited or RateKind.Reference);

    /// <summary>What readers see for an option: its label on the first of the input's label cards that has it, else on its own card.</summary>
    public static string LabelOf(Project project, ChoiceInput input, Sku option) => input.LabelCards
        .Select(id => project.FindCard(id)!.FindSku(option.Id)?.Label)
        .FirstOrDefault(label => label is not null) ?? option.Label;
}
