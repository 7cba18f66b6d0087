using RateCards.Compiler.Base;
using RateCards.Compiler.CSharp;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Checks;

/// <summary>What can only be seen over all cards: equal ids and names, and references from card to card.</summary>
internal static class CrossCardCheck
{
    /// <param name="cards">In the order of their paths.</param>
    /// <param name="someUnreadable">A file could not be read, so that a card that seems to be missing may be in it.</param>
    /// <param name="wrongCards">Ids of cards with errors: what has no price there may have a wrong one.</param>
    /// <param name="asOf">Null where the project file gives none.</param>
    public static ValueList<Diagnostic> Check(ValueList<CardIndex> cards, bool someUnreadable, IReadOnlyCollection<string> wrongCards, Date? asOf)
    {
        var diagnostics = new DiagnosticBag();
        var byId = new Dictionary<string, CardIndex>(StringComparer.Ordinal);
        foreach (var card in cards)
        {
            if (byId.TryGetValue(card.Id, out var first))
            {
                diagnostics.Report(CardDiagnostics.DuplicateCard, card.Origin.Location!, card.Id, first.Path);
            }
            else
            {
                byId.Add(card.Id, card);
            }
        }

        CSharpNameCheck.Check(byId.Values.Select(c => new CSharpClass(CSharpNames.OfCard(c.Id), c.Id, c.Origin, [])), diagnostics);
        CheckAliases(byId.Values, diagnostics);
        foreach (var card in cards)
        {
            CheckReferences(card, byId, someUnreadable, wrongCards, asOf, diagnostics);
        }

        return diagnostics.ToList();
    }

    /// <summary>An alias means one SKU on all cards; the same SKU may carry it on several.</summary>
    private static void CheckAliases(IEnumerable<CardIndex> cards, DiagnosticBag diagnostics)
    {
        var aliases = new Dictionary<string, (string Card, string Sku)>(StringComparer.OrdinalIgnoreCase);
        foreach (var card in cards)
        {
            foreach (var sku in card.Skus)
            {
                foreach (var alias in sku.Aliases)
                {
                    if (!aliases.TryGetValue(alias.Name, out var first))
                    {
                        aliases.Add(alias.Name, (card.Id, sku.Id));
                    }
                    else if (first.Card != card.Id && first.Sku != sku.Id)
                    {
                        diagnostics.Report(CardDiagnostics.DuplicateAlias, alias.Origin.Location!, alias.Name, first.Sku, first.Card);
                    }
                }
            }
        }
    }

    private static void CheckReferences(CardIndex card, Dictionary<string, CardIndex> byId, bool someUnreadable, IReadOnlyCollection<string> wrongCards, Date? asOf, DiagnosticBag diagnostics)
    {
        foreach (var reference in card.References)
        {
            if (!byId.TryGetValue(reference.Card, out var target))
            {
                if (reference.Sku is null && !someUnreadable)
                {
                    diagnostics.Report(
                        CardDiagnostics.UnknownCard, reference.Origin.Location!, reference.Card,
                        Suggestion.DidYouMean(reference.Card, byId.Keys), string.Join(", ", byId.Keys));
                }
            }
            else if (reference.Sku is { } id)
            {
                CheckSku(reference, target, target.Skus.FirstOrDefault(s => s.Id == id), wrongCards.Contains(target.Id) ? null : asOf, diagnostics);
            }
        }
    }

    /// <param name="asOf">The day on which the SKU must have a price; null where it need not.</param>
    private static void CheckSku(SkuReference reference, CardIndex target, SkuIndex? sku, Date? asOf, DiagnosticBag diagnostics)
    {
        if (sku is null)
        {
            diagnostics.Report(
                CardDiagnostics.UnknownReference, reference.Origin.Location!, target.Id, reference.Sku!,
                PricedSuggestion.OfName(reference.Sku!, target.Skus.Select(s => s.Id)));
        }
        else if (asOf is { } date && reference.Since <= date && !(reference.Until <= date) && !sku.IsPricedOn(date))
        {
            diagnostics.Report(CardDiagnostics.ReferenceWithoutRate, reference.Origin.Location!, sku.Id, target.Id, date);
        }
    }
}
