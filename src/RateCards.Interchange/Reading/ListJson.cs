using System.Text.Json;
using RateCards.Compiler.Base;

namespace RateCards.Interchange.Reading;

/// <summary>Price lists that are JSON.</summary>
internal static class ListJson
{
    /// <exception cref="ForeignListException">It is not JSON.</exception>
    public static JsonDocument Parse(SourceText list)
    {
        try
        {
            return JsonDocument.Parse(list.Content);
        }
        catch (JsonException error)
        {
            throw new ForeignListException(list, $"is not JSON (line {error.LineNumber + 1}, column {error.BytePositionInLine + 1})", error);
        }
    }

    /// <summary>The member of an object; null where there is none, or it is null.</summary>
    public static JsonElement? Member(this JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var member) && member.ValueKind != JsonValueKind.Null ? member : null;

    /// <summary>The text of a member; null where it is none.</summary>
    public static string? Text(this JsonElement element, string name) =>
        element.Member(name) is { ValueKind: JsonValueKind.String } text && text.GetString() is { Length: > 0 } given ? given : null;

    /// <summary>The texts of a member that is a list, joined with commas; null where it is none.</summary>
    public static string? Texts(this JsonElement element, string name) =>
        element.Member(name) is { ValueKind: JsonValueKind.Array } list && string.Join(", ", list.EnumerateArray().Select(t => t.ToString())) is { Length: > 0 } texts ? texts : null;
}
