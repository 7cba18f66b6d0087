using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;

namespace RateCards.Compiler.Binding.Cards;

/// <summary>Dated entries stand oldest first, and no two on one day: else nobody could say which is in force.</summary>
internal static class EntryOrder
{
    public static void Check<T>(List<T> entries, Func<T, Date> sinceOf, Func<T, Origin> originOf, DiagnosticBag diagnostics)
    {
        for (var i = 1; i < entries.Count; i++)
        {
            var (since, origin) = (sinceOf(entries[i]), originOf(entries[i]));
            var (before, beforeOrigin) = (sinceOf(entries[i - 1]), originOf(entries[i - 1]));
            if (since == before)
            {
                diagnostics.Report(CardDiagnostics.SameDateTwice, origin.Location!, since, beforeOrigin.Location!.Start.Line);
            }
            else if (since < before)
            {
                diagnostics.Report(CardDiagnostics.OutOfDateOrder, origin.Location!, since, before, beforeOrigin.Location!.Start.Line);
            }
        }
    }
}
