using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Docs.Content;

/// <summary>An SKU with the card that it stands on.</summary>
internal sealed record SkuOfCard(Project Project, Card Card, Sku Sku)
{
    public string FullId => $"{Card.Id}.{Sku.Id}";

    public string Label => Sku.LabelAsOf(Project.AsOf, Card.Bands);
}

/// <summary>A model, with everything that is sold under its name.</summary>
internal sealed record ModelListing(string Id, string Label, IReadOnlyList<SkuOfCard> Skus)
{
    /// <summary>The models of a project, in the order of its cards.</summary>
    public static IEnumerable<ModelListing> Of(Project project) =>
        from card in project.Cards
        from sku in card.Skus
        let listed = new SkuOfCard(project, card, sku)
        group listed by ModelName.Of(listed.Label) into same
        let label = same.First().Label
        // Of a list's "groq/llama-3.1-8b" the provider is no part of the model's name.
        select new ModelListing(same.Key, label[(label.LastIndexOf('/') + 1)..], [.. same]);
}

/// <summary>A provider, with its cards.</summary>
internal sealed record ProviderListing(string Id, string Name, IReadOnlyList<Card> Cards)
{
    /// <summary>The providers of a project, in the order of its cards.</summary>
    public static IEnumerable<ProviderListing> Of(Project project) =>
        project.Cards.GroupBy(c => c.Provider, StringComparer.Ordinal).Select(g => new ProviderListing(IdOf(g.Key), g.Key, [.. g]));

    /// <summary>A provider's name as a part of a path: "Azure AI" is <c>azure-ai</c>.</summary>
    public static string IdOf(string name) => ModelName.Words(name);
}
