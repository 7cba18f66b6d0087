using System.Globalization;
using System.Text.Json.Nodes;
using RateCards.Interchange.Terms;

namespace RateCards.Tests.Shared;

/// <summary>Compares every number of a list with what comes out of the cards, field by field, by walking both files' JSON.</summary>
internal static class RoundTrip
{
    /// <summary>The differences that the ledger does not tell of.</summary>
    /// <param name="compared">How many fields both have, with the same number.</param>
    public static List<string> Differences(string format, IEnumerable<JsonNode> before, IEnumerable<JsonNode> after, IEnumerable<LedgerLine> ledger, out int compared)
    {
        var told = ledger.Where(l => l.Kind != LedgerKind.Remark).ToLookup(l => $"{l.Provider} / {l.Model}", StringComparer.Ordinal);
        var models = ListFile.Models(format, after);
        var differences = new List<string>();
        compared = 0;
        foreach (var (key, model) in ListFile.Models(format, before))
        {
            var ours = models.Remove(key, out var found) ? Numbers(found) : [];
            var excused = told[key].Select(l => Conditional(model, l.Field)).ToHashSet(StringComparer.Ordinal);
            var moved = 0;
            foreach (var (field, number) in Numbers(model))
            {
                var isThere = ours.Remove(field, out var other);
                if (isThere && other == number)
                {
                    compared++;
                }
                else if (!excused.Contains(field))
                {
                    differences.Add($"{key} / {field}: {number} became {(isThere ? other.ToString(CultureInfo.InvariantCulture) : "nothing")}");
                }
                else
                {
                    moved += isThere ? 0 : 1;
                }
            }

            // A number under a name that the ledger calls a slip comes out under the right one.
            differences.AddRange(ours.Skip(moved).Select(o => $"{key} / {o.Key}: nothing became {o.Value}"));
        }

        return [.. differences, .. models.Keys.Select(k => $"{k}: the list has no such model")];
    }

    private static Dictionary<string, decimal> Numbers(JsonObject model)
    {
        var numbers = new Dictionary<string, decimal>(StringComparer.Ordinal);
        Walk(model, "");
        return numbers;

        void Walk(JsonNode? node, string path)
        {
            switch (node)
            {
                case JsonObject members:
                    foreach (var (name, value) in members)
                    {
                        Walk(value, path.Length == 0 ? name : $"{path}.{name}");
                    }

                    break;
                case JsonArray items:
                    for (var i = 0; i < items.Count; i++)
                    {
                        Walk(items[i], $"{path}[{i}]");
                    }

                    break;
                case JsonValue value when value.TryGetValue(out string? text):
                    if (path.StartsWith("pricing.", StringComparison.Ordinal))
                    {
                        numbers[path] = decimal.Parse(text!, NumberStyles.Float, CultureInfo.InvariantCulture);
                    }

                    break;
                case JsonValue value when value.GetValueKind() == System.Text.Json.JsonValueKind.Number:
                    numbers[Conditional(model, path)] = value.GetValue<decimal>();
                    break;
            }
        }
    }

    /// <summary>A path whose items of conditional prices are called by their condition, for their order means nothing.</summary>
    private static string Conditional(JsonObject model, string path)
    {
        foreach (var list in new[] { "prices", "price_history" })
        {
            if (path.StartsWith(list + "[", StringComparison.Ordinal) && model[list] is JsonArray items && path.IndexOf(']') is > 0 and var end)
            {
                var item = items[int.Parse(path.AsSpan()[(list.Length + 1)..end], CultureInfo.InvariantCulture)]!;
                return $"{list}[{(item["constraint"] ?? item["from_date"])?.ToJsonString() ?? "always"}]{path[(end + 1)..]}";
            }
        }

        return path;
    }
}
