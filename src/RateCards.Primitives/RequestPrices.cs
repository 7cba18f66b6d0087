namespace RateCards.Primitives;

/// <summary>Compares what one request costs by several cards.</summary>
public static class RequestPrices
{
    /// <summary>The least of the prices; of equal ones the first. Those without an amount are no candidates.</summary>
    /// <returns>The cheapest price, in the currency that all have; null where none has an amount.</returns>
    /// <exception cref="InvalidOperationException">The prices are in several currencies, between which nothing converts.</exception>
    public static RequestPrice? Cheapest(this IEnumerable<RequestPrice> prices)
    {
        ArgumentNullException.ThrowIfNull(prices);
        RequestPrice? least = null;
        foreach (var price in prices.Where(p => p.Total.HasAmount))
        {
            if (least is not null && least.Total.Currency != price.Total.Currency)
            {
                throw new InvalidOperationException($"{least.Sku} is priced in {least.Total.Currency} and {price.Sku} in {price.Total.Currency}: ask for one provider, or convert them first.");
            }

            least = least is null || price.Total.Amount < least.Total.Amount ? price : least;
        }

        return least;
    }
}
