using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Compiler.Text;

namespace RateCards.Compiler.Cards;

/// <summary>Dated entries stand oldest first, and no two on one day: else nobody could say which is in force.</summary>
internal static class EntryOrder
{
    public static void Check(List<(Date Since, Origin Origin)> entries, DiagnosticBag diagnostics)
    {
        for (var i = 1; i < entries.Count; i++)
        {
            var (since, origin) = entries[i];
            var before = entries[i - 1];
            if (since == before.Since)
            {
                diagnostics.Report(CardDiagnostics.SameDateTwice, origin.Location!, since, before.Origin.Location!.Start.Line);
            }
            else if (since < before.Since)
            {
                diagnostics.Report(CardDiagnostics.OutOfDateOrder, origin.Location!, since, before.Since, before.Origin.Location!.Start.Line);
            }
        }
    }
}
