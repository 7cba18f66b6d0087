using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;

namespace RateCards.Interchange.Terms;

/// <summary>Amounts of a foreign list, of which none is below zero.</summary>
internal static class ForeignAmount
{
    /// <summary>The amount as it is; null where it is below zero, which is reported.</summary>
    public static decimal? Check(decimal amount, SourceLocation location, DiagnosticBag diagnostics)
    {
        if (amount >= 0)
        {
            return amount;
        }

        diagnostics.Report(CardDiagnostics.NegativeRate, location, amount);
        return null;
    }
}
