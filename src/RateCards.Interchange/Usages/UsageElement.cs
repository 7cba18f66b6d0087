using System.Text.Json;
using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating.Requests;
using RateCards.Compiler.Model.Calculators;

namespace RateCards.Interchange.Usages;

/// <summary>Reads counts out of an answer's usage.</summary>
internal static class UsageElement
{
    /// <summary>An object within an object; null where there is none.</summary>
    public static JsonElement? Child(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var child) && child.ValueKind == JsonValueKind.Object ? child : null;

    /// <summary>Nothing that a request counts is more; sums of counts are far from what a decimal holds.</summary>
    private const decimal Most = RequestCounts.Most;

    /// <summary>A count; 0 where it is not there or null.</summary>
    /// <exception cref="FormatException">It is not a whole number that is not negative.</exception>
    public static decimal Count(this JsonElement? element, string name)
    {
        if (element is not { ValueKind: JsonValueKind.Object } usage || !usage.TryGetProperty(name, out var value) || value.ValueKind == JsonValueKind.Null)
        {
            return 0;
        }

        return value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var count) && count >= 0 && decimal.Truncate(count) == count && count <= Most
            ? count
            // As it is written: a text may hold half of a surrogate pair, which is not text.
            : throw new FormatException($"counts '{value.GetRawText().Trim('"')}' for '{name}', which is not a whole number of at most {Most}");
    }

    public static string? Text(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? TextOf(value) : null;

    /// <exception cref="FormatException">Half of a surrogate pair stands in it.</exception>
    private static string? TextOf(JsonElement text)
    {
        try
        {
            return text.GetString();
        }
        catch (InvalidOperationException error)
        {
            throw new FormatException("has a text with half of a surrogate pair in it", error);
        }
    }

    /// <summary>What is left of a count without its parts.</summary>
    /// <exception cref="FormatException">The parts are more than the whole.</exception>
    public static decimal Without(decimal whole, string name, params decimal[] parts)
    {
        var rest = whole - parts.Sum();
        return rest >= 0 ? rest : throw new FormatException($"counts more in the parts of '{name}' ({parts.Sum()}) than in it ({whole})");
    }

    /// <summary>The counts that are not zero.</summary>
    public static ValueList<CountedQuantity> NotZero(params (string What, decimal Number)[] counts) =>
        counts.Where(c => c.Number != 0).Select(c => new CountedQuantity(c.What, c.Number)).ToValueList();
}
