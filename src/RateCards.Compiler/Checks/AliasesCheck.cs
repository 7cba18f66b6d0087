using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Checks;

/// <summary>A name that readers use means one SKU: an alias is not another SKU's alias, id or label.</summary>
internal static class AliasesCheck
{
    public static void Check(Card card, ValueList<Rate> rates, DiagnosticBag diagnostics)
    {
        var names = new Dictionary<string, Named>(StringComparer.OrdinalIgnoreCase);
        foreach (var sku in card.Skus)
        {
            names[sku.Id] = new Named(sku.Id, IsAlias: false);
        }

        foreach (var sku in card.Skus)
        {
            if (sku.StatedLabel is { } label && !names.ContainsKey(label))
            {
                names[label] = new Named(sku.Id, IsAlias: false);
            }
        }

        foreach (var sku in card.Skus)
        {
            foreach (var alias in sku.Aliases)
            {
                if (!names.TryGetValue(alias.Name, out var named))
                {
                    names[alias.Name] = new Named(sku.Id, IsAlias: true);
                }
                else if (named.IsAlias || named.Sku != sku.Id)
                {
                    diagnostics.Report(CardDiagnostics.DuplicateAlias, alias.Origin.Location!, alias.Name, named.Sku, card.Id);
                }
            }
        }
    }

    /// <param name="Sku">Id of the SKU that the name means.</param>
    private sealed record Named(string Sku, bool IsAlias);
}
