using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Estimating.Requests;

/// <summary>
/// Finds the SKU that a model's name means on a card: its id or an alias of it first, then its match rules, of which the one
/// with the most letters wins, as it says the most, and of two alike the first. Letters count as they are written, capitals too.
/// </summary>
public static class ModelNames
{
    /// <summary>The SKU with what of it has taken the name; null where no SKU of the card goes by it.</summary>
    public static (Sku Sku, string MatchedBy)? Find(Card card, string name)
    {
        foreach (var sku in card.Skus)
        {
            if (sku.Id == name || sku.Aliases.Any(a => a.Name == name))
            {
                return (sku, name);
            }
        }

        var rules = card.Skus.SelectMany(sku => sku.Match.Select(rule => (Sku: sku, MatchedBy: rule.Pattern)));
        return rules.Where(r => MatchRule.Matches(r.MatchedBy, name))
            .OrderByDescending(r => MatchRule.Weight(r.MatchedBy))
            .Select(r => ((Sku, string)?)r)
            .FirstOrDefault();
    }
}
