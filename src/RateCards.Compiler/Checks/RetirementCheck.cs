using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Checks;

/// <summary>An SKU has no entries from the day on which it is retired.</summary>
internal static class RetirementCheck
{
    public static void Check(Card card, ValueList<Rate> rates, DiagnosticBag diagnostics)
    {
        foreach (var sku in card.Skus)
        {
            foreach (var entry in sku.Entries)
            {
                if (sku.Retired is { } retired && entry.Since >= retired)
                {
                    diagnostics.Report(CardDiagnostics.EntryAfterRetirement, entry.Origin.Location!, sku.Id, retired, entry.Since);
                }
            }
        }
    }
}
