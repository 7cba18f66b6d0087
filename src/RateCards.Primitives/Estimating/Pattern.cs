namespace RateCards.Primitives.Estimating;

/// <summary>The id of a rate or attribute with a part <c>{input}</c> for the SKU that is chosen there.</summary>
internal static class Pattern
{
    public static string Fill(string pattern, IReadOnlyDictionary<string, string> choices) => string.Join(
        ".", pattern.Split('.').Select(part => part.StartsWith('{') && choices.TryGetValue(part[1..^1], out var sku) ? sku : part));

    public static bool IsFilled(string id) => !id.Contains('{', StringComparison.Ordinal);
}
