using RateCards.Compiler.Base;
using RateCards.Interchange.Terms;
using RateCards.Interchange.Writing;

namespace RateCards.Interchange.ModelsDev;

/// <summary>The files that models.dev is edited by: <c>providers/PROVIDER/provider.toml</c>, and one a model in <c>models</c> beside it.</summary>
internal static class ModelsDevFiles
{
    public static ListExport Write(PriceListContent content, Date day)
    {
        var leftOut = new ExportLedger();
        var files = new List<ListFile>();
        var paths = new HashSet<string>(StringComparer.Ordinal);
        foreach (var provider in content.Providers.OrderBy(p => p.Id, StringComparer.Ordinal))
        {
            var folder = $"providers/{provider.Id}/";
            var models = content.Models.Where(m => m.Provider == provider.Id).OrderBy(m => m.Name, StringComparer.Ordinal).ToList();
            var isFolder = ListFile.IsPath(provider.Id) && !provider.Id.Contains('/');
            if (isFolder && models.Count > 0 && paths.Add(folder))
            {
                files.Add(ProviderFile(provider, folder + "provider.toml"));
            }

            foreach (var model in models)
            {
                var path = $"{folder}models/{model.Name}.toml";
                if (!isFolder || !ListFile.IsPath(model.Name))
                {
                    leftOut.AddAll(model, day, "the name of the provider or of the model cannot be a file's");
                }
                else if (!paths.Add(path))
                {
                    leftOut.AddAll(model, day, "the list calls another model by the same name");
                }
                else
                {
                    files.Add(ModelFile(model, path, day, leftOut));
                }
            }
        }

        return new ListExport(files, leftOut.Lines);
    }

    private static ListFile ProviderFile(ListedProvider provider, string path)
    {
        var toml = new ModelsDevToml();
        toml.Text("name", provider.Name);
        List<string> missing = ["npm", "env"];
        if (provider.Url.Length > 0)
        {
            toml.Text("doc", provider.Url);
        }
        else
        {
            missing.Add("doc");
        }

        return new ListFile(path, toml.ToString()) { Missing = missing, Onto = there => new MergedFile(there, []) };
    }

    private static ListFile ModelFile(ListedModel model, string path, Date day, ExportLedger leftOut)
    {
        List<string> missing = ["description", "attachment", "reasoning", "tool_call", "open_weights"];
        var toml = new ModelsDevToml();
        toml.Text("name", model.Label);
        foreach (var (field, attribute) in ModelsDevFields.Texts)
        {
            if (model.Attribute(attribute) is { } text)
            {
                toml.Text(field, text);
            }
            else if (field != "status")
            {
                missing.Add(field);
            }
        }

        var cost = new ModelsDevToml();
        missing.AddRange(WriteCost(cost, ModelsDevWriter.Known(model, ModelsDevFields.PricesOfFiles, day, leftOut)));
        toml.Add(cost);
        missing.AddRange(WriteLimits(toml, model));
        missing.AddRange(WriteModalities(toml, model));
        return new ListFile(path, toml.ToString()) { Missing = missing, Onto = there => ModelsDevMerge.Into(there, cost.ToString()) };
    }

    /// <summary>Writes the prices; those that a table of them must have and this one lacks.</summary>
    private static List<string> WriteCost(ModelsDevToml toml, List<PriceTerm> prices)
    {
        if (prices.Count == 0)
        {
            return [];
        }

        var below = new Dictionary<string, decimal>(StringComparer.Ordinal);
        toml.Table("[cost]");
        WritePrices(toml, prices.Where(p => p.From is null), below);
        var missing = ModelsDevMerge.Required.Where(r => !below.ContainsKey(r)).Select(r => $"cost.{r}").ToList();
        foreach (var step in prices.Where(p => p.From is not null).GroupBy(p => p.From!.Value).OrderBy(g => g.Key.Count))
        {
            toml.Table("[[cost.tiers]]");
            toml.Bound(step.Key.Count);
            WritePrices(toml, step, below);
        }

        return missing;
    }

    /// <summary>Writes the prices of a step; a price that every step must have, and that goes on as it is below, is written again.</summary>
    private static void WritePrices(ModelsDevToml toml, IEnumerable<PriceTerm> prices, Dictionary<string, decimal> below)
    {
        var here = prices.ToLookup(p => p.Meter, p => p.Amount, StringComparer.Ordinal);
        foreach (var (field, meter) in ModelsDevFields.PricesOfFiles)
        {
            if (here.Contains(meter))
            {
                below[meter] = here[meter].First();
                toml.Number(field, below[meter]);
            }
            else if (ModelsDevMerge.Required.Contains(field) && below.TryGetValue(meter, out var amount))
            {
                toml.Number(field, amount);
            }
        }
    }

    private static IEnumerable<string> WriteLimits(ModelsDevToml toml, ListedModel model)
    {
        var limits = ModelsDevFields.Limits.Select(l => (l.Field, Count: model.Count(l.Attribute))).ToList();
        if (limits.Exists(l => l.Count is not null))
        {
            toml.Table("[limit]");
        }

        foreach (var (field, count) in limits.Where(l => l.Count is not null))
        {
            toml.Number(field, count!.Value);
        }

        return limits.Where(l => l.Count is null && l.Field != "input").Select(l => $"limit.{l.Field}");
    }

    private static IEnumerable<string> WriteModalities(ModelsDevToml toml, ListedModel model)
    {
        if (model.Attribute("inputs") is not { } inputs || model.Attribute("outputs") is not { } outputs)
        {
            return ["modalities"];
        }

        toml.Table("[modalities]");
        toml.Texts("input", inputs.Split(", "));
        toml.Texts("output", outputs.Split(", "));
        return [];
    }
}
