using RateCards.Changes.Comparison;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;

namespace RateCards.Changes.Rules;

/// <summary>
/// What decides, beside the prices, what requests cost stays as it is where a price that goes by it is in force: it has no date, so that
/// another package or other hours would change what requests of the past have cost.
/// </summary>
internal sealed class CountingRules(Project before, Project after, DiagnosticBag diagnostics)
{
    public void Check()
    {
        foreach (var card in before.Cards)
        {
            foreach (var (old, now) in CountingTerm.Of(card, after.FindCard(card.Id)).Where(p => p.Before?.Text != p.After?.Text))
            {
                if (old is not null && now is not null && before.Rates.OfCard(card.Id).Any(r => old.IsMeant(r) && ProtectedEntry.Of(r).Any(e => e.IsInForce(before.AsOf))))
                {
                    diagnostics.Report(ChangeDiagnostics.CountingChanged, now.Origin.Location!, now.Id, now.Aspect, old.Text, now.Text);
                }
            }
        }
    }
}
