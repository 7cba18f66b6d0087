using RateCards.Compiler.Model;

namespace RateCards.Compiler.Calculators.Estimates;

/// <summary>What can be chosen in an input on a day.</summary>
public static class ChoiceOptions
{
    /// <summary>The card's SKUs that are not retired and have a rate that says something, in the card's order.</summary>
    public static IEnumerable<Sku> Of(Project project, ChoiceInput input, Date asOf)
    {
        var card = project.Cards.First(c => c.Id == input.Card);
        var priced = project.Rates.OfCard(card.Id)
            .Where(r => r.AsOf(asOf)?.Value.Kind is RateKind.Amount or RateKind.Free or RateKind.Unlimited or RateKind.Reference)
            .Select(r => r.Sku.Id)
            .ToList();
        return card.Skus.Where(s => !s.IsRetired(asOf) && priced.Contains(s.Id));
    }

    /// <summary>What readers see for an option: its label on the first of the input's label cards that has it, else on its own card.</summary>
    public static string LabelOf(Project project, ChoiceInput input, Sku option) => input.LabelCards
        .Select(id => project.Cards.First(c => c.Id == id).Skus.FirstOrDefault(s => s.Id == option.Id)?.Label)
        .FirstOrDefault(label => label is not null) ?? option.Label;
}
