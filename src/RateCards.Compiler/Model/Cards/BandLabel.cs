using System.Globalization;

namespace RateCards.Compiler.Model.Cards;

/// <summary>Names a band by its bounds, so that the side of each is told: "up to 16B", "over 16B", "16.1B–80B".</summary>
internal static class BandLabel
{
    public static string Of(Band band, BandScale? scale) => (band.Lower, band.Upper) switch
    {
        ({ } low, { } high) when band.IncludesLower && band.IncludesUpper => $"{Amount(low, scale)}–{Amount(high, scale)}",
        ({ } low, { } high) => $"{(band.IncludesLower ? "from" : "over")} {Amount(low, scale)} {(band.IncludesUpper ? "up to" : "to under")} {Amount(high, scale)}",
        ({ } low, null) => $"{(band.IncludesLower ? "from" : "over")} {Amount(low, scale)}",
        (null, { } high) => $"{(band.IncludesUpper ? "up to" : "under")} {Amount(high, scale)}",
        _ => "any",
    };

    /// <summary>The amount with the scale's unit: a letter stands close to it (16B), a word apart (100 USD).</summary>
    public static string Amount(decimal amount, BandScale? scale)
    {
        var number = amount.ToString("#,0.############", CultureInfo.InvariantCulture);
        return scale is null ? number : scale.Unit.Length == 1 ? number + scale.Unit : $"{number} {scale.Unit}";
    }
}
