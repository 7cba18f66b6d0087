using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Checks.Prices;

/// <summary>A card's rates by SKU, meter and path.</summary>
internal sealed class RateLookup
{
    private readonly Dictionary<(string Sku, string Meter, string? Path), Rate> _rates = [];

    public RateLookup(ValueList<Rate> rates)
    {
        foreach (var rate in rates)
        {
            _rates[(rate.Sku.Id, rate.Meter.Id, rate.Path?.Id)] = rate;
        }
    }

    /// <summary>The rate; null where the SKU has no such one.</summary>
    public Rate? Find(string sku, string meter, string? path) => _rates.TryGetValue((sku, meter, path), out var rate) ? rate : null;
}
