using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Docs.Content;
using RateCards.Docs.Templates;

namespace RateCards.Docs.Pages.Collections;

/// <summary>A sort of things that a template may make a page each for.</summary>
internal sealed class CollectionItems
{
    private static readonly CollectionItems[] All =
    [
        new("skus", "sku", SkuValues.Sku.Shape, areOfCards: true, (project, card) =>
            from c in project.Cards
            where card is null || c.Id == card
            from s in c.Skus
            let sku = new SkuOfCard(project, c, s)
            select new CollectionItem(sku.FullId, SkuValues.Sku.Of(sku))),
        new("models", "model", SkuValues.Model.Shape, areOfCards: false, (project, _) =>
            from model in ModelListing.Of(project)
            select new CollectionItem(model.Id, SkuValues.Model.Of(model))),
        new("cards", "card", SkuValues.Card.Shape, areOfCards: false, (project, _) =>
            from card in project.Cards
            select new CollectionItem(card.Id, SkuValues.Card.Of(card))),
        new("providers", "provider", SkuValues.Provider.Shape, areOfCards: false, (project, _) =>
            from provider in ProviderListing.Of(project)
            select new CollectionItem(provider.Id, SkuValues.Provider.Of(provider))),
    ];

    private readonly Func<Project, string?, IEnumerable<CollectionItem>> _items;

    private CollectionItems(string name, string variable, Shape shape, bool areOfCards, Func<Project, string?, IEnumerable<CollectionItem>> items)
    {
        Name = name;
        Variable = variable;
        Shape = shape;
        AreOfCards = areOfCards;
        _items = items;
    }

    /// <summary>The names that heads may write.</summary>
    public static IEnumerable<string> Names => All.Select(c => c.Name);

    /// <summary>What <c>for</c> says: <c>skus</c>.</summary>
    public string Name { get; }

    /// <summary>What a page calls its own: <c>sku</c>.</summary>
    public string Variable { get; }

    /// <summary>What may be asked of it.</summary>
    public Shape Shape { get; }

    /// <summary>They belong to cards, so that <c>of CARD</c> may follow.</summary>
    public bool AreOfCards { get; }

    /// <summary>Every collection.</summary>
    internal static IReadOnlyList<CollectionItems> Every => All;

    /// <summary>The collection of a name, or null.</summary>
    public static CollectionItems? Find(string name) => Array.Find(All, c => c.Name == name);

    /// <summary>The items of a project, in the order of its cards.</summary>
    /// <param name="card">Id of the only card whose items count; null for all.</param>
    public IEnumerable<CollectionItem> Of(Project project, string? card) => _items(project, card);
}
