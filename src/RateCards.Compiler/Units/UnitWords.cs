using RateCards.Compiler.Units;

namespace RateCards.Compiler.Units;

/// <summary>Units as readers know them.</summary>
internal static class UnitWords
{
    /// <summary>What follows an amount: "per 1M tokens" for <c>USD/Mtok</c>, "tokens/s", nothing for a plain number.</summary>
    public static string Of(Unit unit)
    {
        var words = UnitSpelling.ForReaders(unit.Factors);
        var slash = words.IndexOf('/');
        return unit.IsPlainNumber ? "" : unit.IsMoney && slash >= 0 ? $"per {words.Substring(slash + 1)}" : unit.IsMoney ? "" : words;
    }

    /// <summary>A label with its unit behind it, unless the label is the unit: "Input (USD per 1M tokens)", "GPUs".</summary>
    public static string Heading(string label, Unit unit) =>
        WithCurrency(unit) is { Length: > 0 } words && !label.EndsWith(words, StringComparison.OrdinalIgnoreCase) ? $"{label} ({words})" : label;

    /// <summary>The unit with its currency: "USD per 1M tokens", "tokens/s".</summary>
    public static string WithCurrency(Unit unit) => unit.IsMoney ? $"{Currency.Of(unit)} {Of(unit)}".TrimEnd() : Of(unit);
}
