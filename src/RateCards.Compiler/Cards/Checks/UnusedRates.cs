using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;

namespace RateCards.Compiler.Cards.Checks;

/// <summary>Rates that nothing shows or computes with, as information. Whoever knows all users of rates calls it.</summary>
public static class UnusedRates
{
    /// <param name="usedIds">Ids of the rates that calculators and pages use.</param>
    public static ValueList<Diagnostic> Check(RateBook rates, ISet<string> usedIds)
    {
        var diagnostics = new DiagnosticBag();
        foreach (var rate in rates.All)
        {
            if (!usedIds.Contains(rate.Id) && rate.History[0].Origin.Location is { } location)
            {
                diagnostics.Report(CardDiagnostics.UnusedRate, location, rate.Id);
            }
        }

        return diagnostics.ToList();
    }
}
