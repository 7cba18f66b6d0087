using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using RateCards.Compiler.Base;
using RateCards.Interchange.Terms;
using RateCards.Tests.Shared;

namespace RateCards.Lists;

/// <summary>A list as it might be on a later day: some prices doubled, some models gone, some new.</summary>
/// <param name="Changed">How many prices in force are others.</param>
/// <param name="New">How many are of new models.</param>
/// <param name="Gone">How many were of models that are gone.</param>
internal sealed record LaterDay(IReadOnlyList<SourceText> Files, int Changed, int New, int Gone)
{
    public static LaterDay Of(ListFile list, PriceListContent content, Date day)
    {
        var documents = list.Texts.Select(t => (t.Path, Json: JsonNode.Parse(t.Content)!)).ToList();
        var models = ListFile.Models(list.Format.Name, documents.Select(d => d.Json));
        var (changed, added, gone, n) = (0, 0, 0, 0);
        foreach (var (key, model) in content.Models.Zip(Keys(content), (m, key) => (key, m)))
        {
            // What looks like another field of the same price to a reader is left alone.
            var prices = model.PricesOn(day).Where(p => p.Amount > 0 && !p.Field.Contains("cache", StringComparison.Ordinal)).ToList();
            var all = model.PricesOn(day).Count();
            switch (n++ % 40)
            {
                case 7 when all > 0:
                    ListFile.Remove(models[key]);
                    gone += all;
                    break;
                case 13 when all > 0:
                    ListFile.AddCopy(models[key], $"a-new-model-{n}");
                    added += all;
                    break;
                case 21 when prices.Count > 0:
                    Double(models[key], prices[0].Field);
                    changed++;
                    break;
            }
        }

        return new LaterDay([.. documents.Select(d => new SourceText(d.Path, d.Json.ToJsonString()))], changed, added, gone);
    }

    /// <summary>The keys of <see cref="ListFile.Models"/>, in the order of the models.</summary>
    private static IEnumerable<string> Keys(PriceListContent content)
    {
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var model in content.Models)
        {
            var key = $"{model.Provider} / {model.Name}";
            seen[key] = seen.GetValueOrDefault(key) + 1;
            yield return seen[key] == 1 ? key : $"{key} / {seen[key]}";
        }
    }

    private static void Double(JsonObject model, string path)
    {
        JsonNode node = model;
        foreach (var part in path.Replace("[", ".[", StringComparison.Ordinal).Split('.'))
        {
            node = part.StartsWith('[') ? node[int.Parse(part.AsSpan()[1..^1], CultureInfo.InvariantCulture)]! : node[part]!;
        }

        var twice = 2 * (node.GetValueKind() == JsonValueKind.String ? decimal.Parse((string)node!, NumberStyles.Float, CultureInfo.InvariantCulture) : node.GetValue<decimal>());
        node.ReplaceWith(node.GetValueKind() == JsonValueKind.String ? JsonValue.Create(twice.ToString(CultureInfo.InvariantCulture)) : JsonValue.Create(twice));
    }
}
