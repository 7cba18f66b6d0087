using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Checks;

/// <summary>Rates that can be had and that nothing shows or computes with, as information. Whoever knows all users of rates calls it.</summary>
internal static class UnusedRatesCheck
{
    /// <param name="usedIds">Ids of the rates that calculators and pages use.</param>
    public static ValueList<Diagnostic> Check(Project project, ISet<string> usedIds)
    {
        var diagnostics = new DiagnosticBag();
        foreach (var rate in project.Rates.All)
        {
            // What comes into force later, or is gone, has its use in the history.
            if (!usedIds.Contains(rate.Id) && !rate.Sku.IsRetired(project.AsOf)
                && rate.AsOf(project.AsOf) is { Value.Kind: not RateKind.NotOffered, Origin.Location: { } location })
            {
                diagnostics.Report(CardDiagnostics.UnusedRate, location, rate.Id);
            }
        }

        return diagnostics.ToList();
    }
}
