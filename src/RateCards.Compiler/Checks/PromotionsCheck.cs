using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Checks;

/// <summary>Where a promotion ends, a price that held before it comes back: there has to be one.</summary>
internal static class PromotionsCheck
{
    public static void Check(Card card, ValueList<Rate> rates, DiagnosticBag diagnostics)
    {
        foreach (var rate in rates)
        {
            if (rate.History[0] is { Until: { } end, Derivation: null } first && !rate.History.Any(v => v.Since == end))
            {
                diagnostics.Report(ConditionDiagnostics.NothingToComeBackTo, first.Origin.Location!, rate.Id, first.Since, end);
            }
        }
    }
}
