using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;

namespace RateCards.Compiler.Cards.Checks;

/// <summary>A name that readers use means one SKU: an alias is no other SKU's alias, id or label.</summary>
internal static class Aliases
{
    public static void Check(Card card, ValueList<Rate> rates, DiagnosticBag diagnostics)
    {
        var names = new Dictionary<string, Sku>(StringComparer.OrdinalIgnoreCase);
        foreach (var sku in card.Skus)
        {
            names[sku.Id] = sku;
        }

        foreach (var sku in card.Skus)
        {
            if (sku.StatedLabel is { } label && !names.ContainsKey(label))
            {
                names.Add(label, sku);
            }
        }

        foreach (var sku in card.Skus)
        {
            foreach (var alias in sku.Aliases)
            {
                if (names.TryGetValue(alias.Name, out var other))
                {
                    diagnostics.Report(CardDiagnostics.DuplicateAlias, alias.Origin.Location!, alias.Name, other.Id, card.Id);
                }
                else
                {
                    names.Add(alias.Name, sku);
                }
            }
        }
    }
}
