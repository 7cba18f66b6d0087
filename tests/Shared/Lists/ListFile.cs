using System.Text.Json.Nodes;
using RateCards.Compiler.Base;
using RateCards.Interchange;
using RateCards.Interchange.Terms;

namespace RateCards.Tests.Shared;

/// <summary>A real price list in its folder, and where its models stand in its JSON: told here anew, so that readers are not checked by themselves.</summary>
internal sealed record ListFile(PriceListFormat Format, IReadOnlyList<string> Paths)
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["litellm"] = "litellm.json", ["genai-prices"] = "genai-prices.json", ["models-dev"] = "models-dev.json", ["llm-prices"] = "llm-prices", ["openrouter"] = "openrouter.json",
    };

    /// <summary>The list of a format in a folder; null where it is not there.</summary>
    public static ListFile? Find(string folder, string format)
    {
        var path = Path.Combine(folder, Names[format]);
        string[] paths = Directory.Exists(path) ? [.. Directory.EnumerateFiles(path, "*.json").Order(StringComparer.Ordinal)] : File.Exists(path) ? [path] : [];
        return paths.Length == 0 ? null : new ListFile(PriceLists.Find(format)!, paths);
    }

    public static IEnumerable<string> Formats => Names.Keys;

    public IReadOnlyList<SourceText> Texts => [.. Paths.Select(p => new SourceText(p, File.ReadAllText(p)))];

    /// <summary>The models of a list's documents, by provider and name; of those with one name each with its number.</summary>
    public static Dictionary<string, JsonObject> Models(string format, IEnumerable<JsonNode> documents)
    {
        var models = new Dictionary<string, JsonObject>(StringComparer.Ordinal);
        foreach (var (provider, name, model) in documents.SelectMany(d => Each(format, d)))
        {
            var key = $"{provider} / {name}";
            for (var i = 2; !models.TryAdd(key, model); i++)
            {
                key = $"{provider} / {name} / {i}";
            }
        }

        return models;
    }

    /// <summary>Removes a model from its list.</summary>
    public static void Remove(JsonObject model)
    {
        if (model.Parent is JsonArray array)
        {
            array.Remove(model);
        }
        else
        {
            ((JsonObject)model.Parent!).Remove(model.GetPropertyName());
        }
    }

    /// <summary>Adds a copy of a model under another name beside it.</summary>
    public static void AddCopy(JsonObject model, string name)
    {
        var copy = (JsonObject)model.DeepClone();
        if (model.Parent is JsonArray array)
        {
            copy["id"] = name;
            copy.Remove("canonical_slug");
            if (copy.ContainsKey("match"))
            {
                copy["match"] = new JsonObject { ["equals"] = name };
            }

            array.Add(copy);
        }
        else
        {
            ((JsonObject)model.Parent!).Add(name, copy);
        }
    }

    private static IEnumerable<(string Provider, string Name, JsonObject Model)> Each(string format, JsonNode document) => format switch
    {
        "litellm" => document.AsObject().Where(e => e.Value!["litellm_provider"] is not null && e.Key != "sample_spec").Select(e => ((string)e.Value!["litellm_provider"]!, e.Key, e.Value!.AsObject())),
        "models-dev" => document.AsObject().Where(p => p.Value!["models"] is JsonObject).SelectMany(p => p.Value!["models"]!.AsObject().Select(m => (p.Key, m.Key, m.Value!.AsObject()))),
        "openrouter" => document["data"]!.AsArray().Select(m => ("openrouter", (string)m!["id"]!, m.AsObject())),
        "llm-prices" => document["models"]!.AsArray().Select(m => ((string)document["vendor"]!, (string)m!["id"]!, m.AsObject())),
        _ => document.AsArray().SelectMany(p => p!["models"]!.AsArray().Select(m => ((string)p!["id"]!, (string)m!["id"]!, m!.AsObject()))),
    };
}
