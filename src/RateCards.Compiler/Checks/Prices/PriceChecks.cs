using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Checks.Prices;

/// <summary>
/// The checks that judge whether a price that is readable is probably a slip. They look at one card, each in time linear in
/// its rates, and tell what is unusual, never what is right instead.
/// </summary>
internal static class PriceChecks
{
    public static void Check(Card card, ValueList<Rate> rates, DiagnosticBag diagnostics)
    {
        var suspicions = new Suspicions();
        var table = new RateLookup(rates);

        // What tells by one price alone comes first: of two prices that do not go together, it decides which is the slip.
        MagnitudesCheck.Check(rates, suspicions);
        PastPricesCheck.Check(card, rates, suspicions);
        UsualPricesCheck.Check(rates, suspicions);
        CachedRatesCheck.Check(card, rates, table, suspicions);
        PathPricesCheck.Check(card, rates, table, suspicions);
        suspicions.Report(card, diagnostics);
    }
}
