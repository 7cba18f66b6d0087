namespace RateCards.Primitives;

/// <summary>An SKU of another card, where a rate names one: the GPU that a deployment runs on.</summary>
public readonly record struct SkuReference(string Card, string Sku)
{
    /// <summary>Id of that SKU, for <see cref="RateBook.Skus"/>.</summary>
    public string Id => $"{Card}.{Sku}";

    /// <summary>Id of one of that SKU's rates, for <see cref="RateBook.Find(string)"/>.</summary>
    /// <returns>The id, as <c>card.sku.meter</c>.</returns>
    public string RateId(string meter) => $"{Id}.{meter}";

    public override string ToString() => Id;
}
