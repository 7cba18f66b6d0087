using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Model.Cards;

/// <summary>Rates as text for readers.</summary>
internal static class RateText
{
    /// <summary>A rate with its currency and without the rest of its unit: <c>$1.25</c>, <c>$50,000</c>, <c>30,000</c>, <c>not offered</c>.</summary>
    /// <param name="unit">The meter's unit; null for a meter that names an SKU.</param>
    public static string Of(RateValue value, Unit? unit)
    {
        if (!value.IsAmount)
        {
            return value.Words;
        }

        var amount = value.Amount;
        return unit is not { IsMoney: true } ? amount.ToString("#,0.############", CultureInfo.InvariantCulture)
            // A sum that is written without cents has none; a price per unit is written with them.
            : amount >= 10 && !value.Words.Contains('.') ? FigureText.Price(amount, Currency.Of(unit)!).Replace(".00", "")
            : FigureText.Price(amount, Currency.Of(unit)!);
    }
}
