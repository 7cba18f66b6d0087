using System.Globalization;
using System.Text.Json;

namespace RateCards.Interchange.Reading;

/// <summary>The values within a JSON value that hold no others, each with its path: <c>tiers[0].tier.size</c>.</summary>
internal static class JsonLeaves
{
    public static IEnumerable<(string Path, JsonElement Value)> Of(JsonElement element, string path = "") => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => Of(p.Value, path.Length == 0 ? p.Name : $"{path}.{p.Name}")),
        JsonValueKind.Array => element.EnumerateArray().SelectMany((item, i) => Of(item, string.Create(CultureInfo.InvariantCulture, $"{path}[{i}]"))),
        _ => [(path, element)],
    };

    /// <summary>The numbers among them.</summary>
    public static IEnumerable<(string Path, JsonElement Value)> NumbersOf(JsonElement element, string path = "") =>
        Of(element, path).Where(l => l.Value.ValueKind == JsonValueKind.Number);
}
