using RateCards.Compiler.Model.Cards;

namespace RateCards.Docs.Content;

/// <summary>Which columns tell the SKUs of a table apart: their names, their bands, or both.</summary>
internal sealed record SkuColumns(bool Names, bool Bands)
{
    public static SkuColumns Of(Card card, IEnumerable<Sku> skus)
    {
        var named = skus.Where(s => s.StatedLabel is not null).ToList();
        return card.Bands is null
            ? new SkuColumns(Names: true, Bands: false)
            : new SkuColumns(named.Count > 0, named.Count == 0 || named.Exists(s => s.Entries.Any(e => e.Band is not null)));
    }
}
