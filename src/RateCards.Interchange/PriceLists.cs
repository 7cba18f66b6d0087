using System.Text.Json;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Interchange.Cards;
using RateCards.Interchange.GenaiPrices;
using RateCards.Interchange.LiteLlm;
using RateCards.Interchange.LlmPrices;
using RateCards.Interchange.ModelsDev;
using RateCards.Interchange.OpenRouter;
using RateCards.Interchange.Reading;
using RateCards.Interchange.Terms;
using RateCards.Interchange.Writing;

namespace RateCards.Interchange;

/// <summary>A public price list: how it is read and written.</summary>
/// <param name="Name">What commands call it.</param>
/// <param name="Title">Whose list it is, and of which file: "LiteLLM's list (model_prices_and_context_window.json)".</param>
/// <param name="HasManyFiles">It is a folder of files, a vendor each.</param>
internal sealed record PriceListFormat(
    string Name,
    string Title,
    bool HasManyFiles,
    Func<JsonElement, bool> Recognises,
    Func<IReadOnlyList<JsonElement>, PriceListContent> ReadAll,
    Func<PriceListContent, Date, ListExport> Write)
{
    /// <summary>Writes the files that the list's project is edited by; null where these are the list itself, or nobody edits it.</summary>
    public Func<PriceListContent, Date, ListExport>? WriteFiles { get; init; }
}

/// <summary>The public price lists, a folder each.</summary>
internal static class PriceLists
{
    public static IReadOnlyList<PriceListFormat> All { get; } =
    [
        new(LiteLlmReader.Format, "LiteLLM's list (model_prices_and_context_window.json)", false, LiteLlmReader.Recognises, l => LiteLlmReader.Read(l[0]), LiteLlmWriter.Write),
        new(GenaiPricesFields.Format, "the list of genai-prices (data.json)", false, GenaiPricesReader.Recognises, l => GenaiPricesReader.Read(l[0]), GenaiPricesWriter.Write),
        new(ModelsDevFields.Format, "the list of models.dev (api.json)", false, ModelsDevReader.Recognises, l => ModelsDevReader.Read(l[0]), ModelsDevWriter.Write) { WriteFiles = ModelsDevFiles.Write },
        new(LlmPricesList.Format, "a list of llm-prices (a file a vendor)", true, LlmPricesList.Recognises, LlmPricesList.Read, LlmPricesList.Write),
        new(OpenRouterFields.Format, "OpenRouter's list of models (/api/v1/models)", false, OpenRouterReader.Recognises, l => OpenRouterReader.Read(l[0]), OpenRouterWriter.Write),
    ];

    /// <summary>The format with a name, or null.</summary>
    public static PriceListFormat? Find(string name) => All.FirstOrDefault(f => f.Name == name);

    /// <summary>Reads the files of a list.</summary>
    /// <exception cref="ForeignListException">One of them is not this list.</exception>
    public static PriceListContent Read(PriceListFormat format, IReadOnlyList<SourceText> files)
    {
        var documents = new List<JsonDocument>();
        try
        {
            foreach (var file in files)
            {
                var document = ListJson.Parse(file);
                documents.Add(document);
                if (!format.Recognises(document.RootElement))
                {
                    throw new ForeignListException(file, $"is not {format.Title}{Looks(document.RootElement)}");
                }
            }

            return format.ReadAll([.. documents.Select(d => d.RootElement)]);
        }
        catch (Exception error) when (error is KeyNotFoundException or InvalidOperationException or OverflowException or FormatException)
        {
            throw new ForeignListException(files[0], $"is not {format.Title}: {error.Message.TrimEnd('.')}", error);
        }
        finally
        {
            documents.ForEach(d => d.Dispose());
        }
    }

    /// <summary>Cards as a list of others, with what can be bought on the project's day.</summary>
    /// <param name="asFiles">As the files that the list's project is edited by, where there are such.</param>
    public static ListExport Write(PriceListFormat format, Project project, IEnumerable<Card> cards, bool asFiles = false) =>
        (asFiles ? format.WriteFiles! : format.Write)(CardTerms.Of(project, format.Name, cards, sku => CardTerms.IsOffered(project, sku)), project.AsOf);

    /// <summary>The format that a text is in; null where it is in none of these.</summary>
    public static PriceListFormat? Recognise(SourceText file)
    {
        try
        {
            using var document = ListJson.Parse(file);
            return All.FirstOrDefault(f => f.Recognises(document.RootElement));
        }
        catch (ForeignListException)
        {
            return null;
        }
    }

    private static string Looks(JsonElement root) =>
        All.FirstOrDefault(f => f.Recognises(root)) is { } other ? $". It looks like {other.Title}: its format is '{other.Name}'" : "";
}
