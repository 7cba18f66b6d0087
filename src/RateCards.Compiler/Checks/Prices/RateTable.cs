using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Checks.Prices;

/// <summary>A card's rates by SKU, meter and path.</summary>
internal sealed class RateTable
{
    private readonly Dictionary<string, Rate> _rates = new(StringComparer.Ordinal);

    public RateTable(ValueList<Rate> rates)
    {
        foreach (var rate in rates)
        {
            _rates[Key(rate.Sku.Id, rate.Meter.Id, rate.Path?.Id)] = rate;
        }
    }

    /// <summary>The rate; null where the SKU has no such one.</summary>
    public Rate? Find(string sku, string meter, string? path) => _rates.TryGetValue(Key(sku, meter, path), out var rate) ? rate : null;

    /// <summary>Ids hold no spaces.</summary>
    private static string Key(string sku, string meter, string? path) => $"{sku} {meter} {path}";
}
