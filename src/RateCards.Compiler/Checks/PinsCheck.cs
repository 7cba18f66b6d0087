using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Checks;

/// <summary>A pinned rate's newest value is the one that it is pinned to.</summary>
internal static class PinsCheck
{
    public static void Check(Card card, ValueList<Rate> rates, DiagnosticBag diagnostics)
    {
        foreach (var pin in card.Pins)
        {
            if (rates.FirstOrDefault(r => r.Id == pin.RateId) is not { } rate)
            {
                var written = pin.RateId.Substring(card.Id.Length + 1);
                var ids = rates.Select(r => r.Id.Substring(card.Id.Length + 1));
                diagnostics.Report(ChangeDiagnostics.UnknownPin, pin.Origin.Location!, written, PricedSuggestion.OfRate(written, ids, owner: 1));
            }
            else if (rate.History[rate.History.Count - 1] is var newest && newest.Value != pin.Value)
            {
                diagnostics.Report(ChangeDiagnostics.PinnedOtherwise, newest.Origin.Location!, pin.RateId, pin.Value.Words, pin.Checked, newest.Value.Words);
            }
        }
    }
}
