using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Checks;

/// <summary>A model's name means one SKU: of two match rules that take it, one has to say more.</summary>
internal static class MatchRulesCheck
{
    public static void Check(Card card, ValueList<Rate> rates, DiagnosticBag diagnostics)
    {
        // The rule that says more wins: only those that say as much can be in each other's way.
        var rules = card.Skus.SelectMany(sku => sku.Match.Select(rule => (Sku: sku, Rule: rule)));
        foreach (var alike in rules.GroupBy(r => MatchRule.Weight(r.Rule.Pattern)))
        {
            var before = new List<(Sku Sku, MatchRule Rule)>();
            foreach (var (sku, rule) in alike)
            {
                if (before.FindIndex(b => b.Sku != sku && MatchRule.Overlap(b.Rule.Pattern, rule.Pattern)) is >= 0 and var other)
                {
                    diagnostics.Report(
                        ConditionDiagnostics.MatchRulesOverlap, rule.Origin.Location!, rule.Pattern, sku.Id, before[other].Rule.Pattern, before[other].Sku.Id);
                }

                before.Add((sku, rule));
            }
        }
    }
}
