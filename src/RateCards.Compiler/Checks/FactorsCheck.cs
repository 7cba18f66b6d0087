using RateCards.Compiler.Base;
using RateCards.Compiler.Binding.Cards;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Checks;

/// <summary>Factors lead back to stated rates, and no two make one rate.</summary>
internal static class FactorsCheck
{
    public static void Check(Card card, ValueList<Rate> rates, DiagnosticBag diagnostics)
    {
        if (card.Factors.Count == 0)
        {
            return;
        }

        var grid = new RateGrid(card);
        var circular = grid.MadeInCircles.SelectMany(grid.MakersOf).Select(m => m.Factor).ToList();
        foreach (var factor in card.Factors.Where(circular.Contains))
        {
            diagnostics.Report(CardDiagnostics.FactorCycle, factor.Origin.Location!, factor.Id);
        }

        ReportOverlaps(card, grid, diagnostics);
    }

    /// <summary>Reports each pair of factors once, at the second, with the first rate that both would make.</summary>
    private static void ReportOverlaps(Card card, RateGrid grid, DiagnosticBag diagnostics)
    {
        var reported = new HashSet<(string, string)>();
        for (var slot = 0; slot < grid.Count; slot++)
        {
            var makers = grid.MakersOf(slot);
            for (var i = 0; i < makers.Count; i++)
            {
                for (var j = 0; j < i; j++)
                {
                    var (first, second) = (makers[j], makers[i]);
                    // Along several axes each acts on the price that the others make: the product is meant.
                    if (first.Factor.Axis == second.Factor.Axis && card.Skus.FirstOrDefault(s => first.AppliesTo(s) && second.AppliesTo(s)) is { } sku && reported.Add((first.Factor.Id, second.Factor.Id)))
                    {
                        diagnostics.Report(CardDiagnostics.FactorsOverlap, second.Factor.Origin.Location!, first.Factor.Id, second.Factor.Id, grid.RateId(sku, slot));
                    }
                }
            }
        }
    }
}
