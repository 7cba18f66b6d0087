using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Checks;

/// <summary>A name that readers use means one SKU: an alias is no other SKU's alias, id or label.</summary>
internal static class AliasesCheck
{
    public static void Check(Card card, ValueList<Rate> rates, DiagnosticBag diagnostics)
    {
        var names = new Dictionary<string, (string Sku, bool IsAlias)>(StringComparer.OrdinalIgnoreCase);
        foreach (var sku in card.Skus)
        {
            names[sku.Id] = (sku.Id, false);
        }

        foreach (var sku in card.Skus)
        {
            if (sku.StatedLabel is { } label && !names.ContainsKey(label))
            {
                names[label] = (sku.Id, false);
            }
        }

        foreach (var sku in card.Skus)
        {
            foreach (var alias in sku.Aliases)
            {
                if (!names.TryGetValue(alias.Name, out var named))
                {
                    names[alias.Name] = (sku.Id, true);
                }
                else if (named.IsAlias || named.Sku != sku.Id)
                {
                    diagnostics.Report(CardDiagnostics.DuplicateAlias, alias.Origin.Location!, alias.Name, named.Sku, card.Id);
                }
            }
        }
    }
}
