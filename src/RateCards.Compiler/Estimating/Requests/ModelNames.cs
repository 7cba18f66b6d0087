using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Estimating.Requests;

/// <summary>
/// Finds the SKU that a model's name means on a card: its id or an alias of it first, then its match rules, of which the one
/// with the most letters wins, as it says the most, and of two alike the first. Capitals do not matter: providers write one name in several ways.
/// </summary>
internal static class ModelNames
{
    /// <summary>The SKU with what of it has taken the name; null where no SKU of the card goes by it.</summary>
    public static (Sku Sku, string MatchedBy)? Find(Card card, string name)
    {
        foreach (var sku in card.Skus)
        {
            if (Is(sku.Id) || sku.Aliases.Any(a => Is(a.Name)))
            {
                return (sku, name);
            }
        }

        var rules = card.Skus.SelectMany(sku => sku.Match.Select(rule => (Sku: sku, MatchedBy: rule.Pattern)));
        return rules.Where(r => MatchRule.Matches(r.MatchedBy, name))
            .OrderByDescending(r => MatchRule.Weight(r.MatchedBy))
            .Select(r => ((Sku, string)?)r)
            .FirstOrDefault();

        bool Is(string known) => string.Equals(known, name, StringComparison.OrdinalIgnoreCase);
    }
}
