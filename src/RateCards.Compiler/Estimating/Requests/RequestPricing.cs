using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Zones;

namespace RateCards.Compiler.Estimating.Requests;

/// <summary>
/// Prices one request by every card that knows its model: first its coordinates (the values of axes, the hours by its
/// moment), which give the tariff of that day; then each count at the rate of the step that it is in. Decimals, exactly:
/// nothing is rounded.
/// </summary>
public static class RequestPricing
{
    /// <summary>The prices, in the order of the cards; empty where no card knows the model.</summary>
    public static IReadOnlyList<RequestPrice> Price(Project project, PriceRequest request)
    {
        var prices = new List<RequestPrice>();
        foreach (var card in project.Cards.Where(request.Asks))
        {
            // Where a card does not know the model, those that it falls back on are asked.
            IEnumerable<Card> asked = [card, .. card.Fallback.Select(f => project.FindCard(f.Id)).OfType<Card>()];
            if (asked.Select(c => PriceBy(project, c, card.Provider, request)).FirstOrDefault(p => p is not null) is { } price)
            {
                prices.Add(price);
            }
        }

        return prices;
    }

    /// <summary>Whether requests can be priced by a card: what a card without money says is not a price, but defaults, limits.</summary>
    public static bool IsPricedBy(Card card) => card.Meters.Any(m => m.Unit is { IsMoney: true });

    /// <summary>The price by one card; null where it does not know the model.</summary>
    private static RequestPrice? PriceBy(Project project, Card card, string provider, PriceRequest request)
    {
        if (!IsPricedBy(card) || ModelNames.Find(card, request.Model) is not var (sku, matchedBy))
        {
            return null;
        }

        RequestPrice None(ServicePath? path, string missing) => new(provider, card, sku, matchedBy, path, [], missing);
        var day = new Date(request.At.Year, request.At.Month, request.At.Day);
        if (sku.IsRetired(day))
        {
            return None(null, $"{sku.Label} cannot be bought since {sku.Retired}.");
        }

        var (coordinates, missing) = FindCoordinates(card, request);
        if (missing is not null)
        {
            return None(null, missing);
        }

        if (new TariffTable(card).At(sku, project.Rates.OfSku(card.Id, sku.Id), coordinates, day) is not { } tariff)
        {
            return None(null, $"Nothing is priced{(coordinates.Count == 0 ? "" : " at ")}{string.Join(", ", coordinates.Select(c => $"{c.Axis} {c.Value}"))} on {day}.");
        }

        (var charges, missing) = new Charging(card, tariff).Charge(request.Counts);
        return missing is null ? new RequestPrice(provider, card, sku, matchedBy, tariff.Path, charges, null) : None(tariff.Path, missing);
    }

    /// <summary>The combination of values that the request chooses; or why there is none.</summary>
    private static (ValueList<Coordinate> Coordinates, string? Missing) FindCoordinates(Card card, PriceRequest request)
    {
        foreach (var (name, value) in request.Choices.Select(c => (c.Key, c.Value)))
        {
            if (card.FindAxis(name) is not { } axis)
            {
                return ([], $"The card does not tell requests apart by {name}.");
            }

            if (axis.FindValue(value) is null)
            {
                return ([], $"The card has no {name} '{value}', only {string.Join(", ", axis.Values.Select(v => v.Id))}.");
            }
        }

        if (!NamedZone.Knows(request.At) && card.FindAxis(Axis.Hours) is { } hours && hours.Values.Any(v => v.Hours?.Zone is not null) && !request.Choices.ContainsKey(hours.Id))
        {
            return ([], NamedZone.WhyUnknown);
        }

        return (card.Axes.Select(axis => new Coordinate(axis.Id, ValueOf(axis))).ToValueList(), null);

        string ValueOf(Axis axis) => request.Choices.TryGetValue(axis.Id, out var chosen) ? chosen
            : (axis.Values.FirstOrDefault(v => v.Hours?.Contains(request.At) ?? false) ?? axis.Default).Id;
    }
}
