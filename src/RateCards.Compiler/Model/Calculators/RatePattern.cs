using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Model.Calculators;

/// <summary>
/// The id of a rate or attribute with parts that depend on a choice: <c>tinker.{model}.prefill</c>. A placeholder is a
/// whole part between dots.
/// </summary>
internal static class RatePattern
{
    /// <summary>The names between braces, in order.</summary>
    public static IEnumerable<string> Placeholders(string pattern) => pattern.Split('.').Select(PlaceholderOf).OfType<string>();

    /// <summary>The id for the choices made.</summary>
    /// <param name="choices">SKU id by name of the input.</param>
    public static string Fill(string pattern, IReadOnlyDictionary<string, string> choices)
    {
        if (pattern.IndexOf('{') < 0)
        {
            return pattern;
        }

        var parts = pattern.Split('.');
        for (var i = 0; i < parts.Length; i++)
        {
            parts[i] = PlaceholderOf(parts[i]) is { } name && choices.TryGetValue(name, out var sku) ? sku : parts[i];
        }

        return string.Join(".", parts);
    }

    /// <summary>Every id that a pattern can stand for in a calculator, whatever is chosen.</summary>
    public static IEnumerable<string> Expand(string pattern, Calculator calculator, IEnumerable<Card> cards) => Expand(pattern, name =>
    {
        var choice = (ChoiceInput)calculator.FindInput(name)!;
        return cards.First(c => c.Id == choice.Card).Skus.Select(s => s.Id);
    });

    /// <summary>Every id that a pattern can stand for.</summary>
    /// <param name="options">The SKU ids that an input offers, by its name.</param>
    public static IEnumerable<string> Expand(string pattern, Func<string, IEnumerable<string>> options)
    {
        IEnumerable<string> ids = [pattern];
        foreach (var name in Placeholders(pattern).Distinct())
        {
            ids = ids.SelectMany(id => options(name).Select(sku => Fill(id, new Dictionary<string, string> { [name] = sku }))).ToList();
        }

        return ids;
    }

    /// <summary>The name that a part of a pattern holds the place for; null where the part stands for itself.</summary>
    public static string? PlaceholderOf(string part) =>
        part.Length > 2 && part[0] == '{' && part[part.Length - 1] == '}' ? part.Substring(1, part.Length - 2) : null;
}
