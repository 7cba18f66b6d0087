using System.Globalization;
using RateCards.Compiler.Model;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Display;

/// <summary>Amounts as text for readers: currency sign, thousands separators, and either the digits written or a rounding that is done once.</summary>
public static class AmountText
{
    /// <summary>A rate with the digits that its card writes: <c>$5.15</c>, <c>$50,000</c>, <c>not offered</c>; without its unit, save the currency.</summary>
    public static string Rate(RateValue value, Unit? unit) =>
        value.IsAmount ? Sign(value.Amount) + (unit is null ? "" : UnitWords.CurrencySign(unit)) + Digits(Math.Abs(value.Amount)) : value.Words;

    /// <summary>A computed value, rounded half away from zero: money to cents, or to three digits below a dollar; ratios to percent where asked.</summary>
    /// <param name="decimals">Digits after the point; null for what suits the unit.</param>
    public static string Computed(double value, Unit unit, int? decimals = null)
    {
        if (double.IsNaN(value) || double.IsInfinity(value) || Math.Abs(value) > (double)decimal.MaxValue / 2)
        {
            throw new ArgumentOutOfRangeException(nameof(value), "Only a finite value can be shown.");
        }

        var amount = (decimal)value;
        var rounded = Math.Round(amount, decimals ?? SuitableDecimals(amount, unit), MidpointRounding.AwayFromZero);
        return Sign(rounded) + UnitWords.CurrencySign(unit) + Digits(Math.Abs(rounded), decimals ?? SuitableDecimals(amount, unit), isFixed: unit.IsMoney || decimals is not null);
    }

    /// <summary>A share as a percentage: <c>77.0%</c>.</summary>
    public static string Percent(double value, int decimals = 1) =>
        Sign((decimal)value) + Digits(Math.Abs(Math.Round((decimal)value * 100, decimals, MidpointRounding.AwayFromZero)), decimals, isFixed: true) + "%";

    private static string Sign(decimal value) => value < 0 ? "−" : "";

    private static int SuitableDecimals(decimal amount, Unit unit)
    {
        var size = Math.Abs(amount);
        if (!unit.IsMoney)
        {
            return size >= 100 ? 0 : size >= 1 ? 2 : 4;
        }

        var decimals = 2;
        for (var least = 0.1m; size is > 0 and < 1 && size < least && decimals < 12; least /= 10)
        {
            decimals++;
        }

        return size is > 0 and < 1 ? decimals + 1 : 2;
    }

    private static string Digits(decimal value)
    {
        var text = value.ToString(CultureInfo.InvariantCulture);
        var point = text.IndexOf('.');
        return Digits(value, point < 0 ? 0 : text.Length - point - 1, isFixed: true);
    }

    private static string Digits(decimal value, int decimals, bool isFixed) =>
        value.ToString("#,0." + new string(isFixed ? '0' : '#', decimals), CultureInfo.InvariantCulture);
}
