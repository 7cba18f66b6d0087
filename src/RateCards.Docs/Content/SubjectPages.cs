namespace RateCards.Docs.Content;

/// <summary>Which pages are about what: the paths of pages that templates make for items of collections.</summary>
internal sealed class SubjectPages
{
    private const string History = "/rate-history#";

    private readonly Dictionary<string, string> _paths = new(StringComparer.Ordinal);

    /// <summary>There is a page of the rate history, to which figures lead.</summary>
    public bool HasHistory { get; init; }

    /// <summary>No page is about anything.</summary>
    public static SubjectPages None { get; } = new();

    /// <param name="collection">The collection's name: <c>skus</c>.</param>
    /// <param name="id">The item's id.</param>
    internal void Add(string collection, string id, string path) => _paths.TryAdd($"{collection} {id}", path);

    /// <summary>The address of the page about an SKU; null where there is none.</summary>
    public string? OfSku(string cardId, string skuId) => Of("skus", $"{cardId}.{skuId}");

    /// <summary>The address of the page about a model; null where there is none.</summary>
    public string? OfModel(string label) => Of("models", ModelName.Of(label));

    /// <summary>The address of the page about a card, or about its provider; null where there is neither.</summary>
    public string? OfCard(string cardId, string provider) => Of("providers", ProviderListing.IdOf(provider)) ?? Of("cards", cardId);

    /// <summary>Where a figure that a rate states leads to: its history, or the page of its SKU; null where there is neither.</summary>
    public string? OfFigure(string cardId, string skuId) => HasHistory ? $"{History}{FigureContents.HistoryAnchor(cardId, skuId)}" : OfSku(cardId, skuId);

    private string? Of(string collection, string id) => _paths.TryGetValue($"{collection} {id}", out var path) ? $"/{path}" : null;
}
