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
internal static class RequestPricing
{
    /// <summary>The prices, in the order of the cards; empty where no card knows the model.</summary>
    public static IReadOnlyList<RequestPrice> Price(Project project, PriceRequest request) => Tariffs(project, request).Select(found => PriceOf(found, request)).ToList();

    /// <summary>What requests like this one are charged by each card that knows the model, whatever is counted, in the order of the cards.</summary>
    public static IEnumerable<ModelTariff> Tariffs(Project project, PriceRequest request)
    {
        foreach (var card in project.Cards.Where(request.Asks))
        {
            // Where a card does not know the model, those that it falls back on are asked.
            IEnumerable<Card> asked = [card, .. card.Fallback.Select(f => project.FindCard(f.Id)).OfType<Card>()];
            if (asked.Select(c => TariffBy(project, c, card.Provider, request)).FirstOrDefault(t => t is not null) is { } found)
            {
                yield return found;
            }
        }
    }

    /// <summary>Whether requests can be priced by a card: what a card without money says is not a price, but defaults, limits.</summary>
    public static bool IsPricedBy(Card card) => card.Meters.Any(m => m.Unit is { IsMoney: true });

    private static RequestPrice PriceOf(ModelTariff found, PriceRequest request)
    {
        var path = found.Tariff?.Path;
        var (charges, missing) = found.Tariff is { } tariff ? new Charging(found.Card, tariff).Charge(request.Counts) : ([], found.Missing);
        return new RequestPrice(found.Provider, found.Card, found.Sku, found.MatchedBy, path, missing is null ? charges : [], missing);
    }

    /// <summary>The tariff by one card; null where it does not know the model.</summary>
    private static ModelTariff? TariffBy(Project project, Card card, string provider, PriceRequest request)
    {
        if (!IsPricedBy(card) || ModelNames.Find(card, request.Model) is not var (sku, matchedBy))
        {
            return null;
        }

        ModelTariff None(string missing) => new(provider, card, sku, matchedBy, null, missing);
        var day = new Date(request.At.Year, request.At.Month, request.At.Day);
        if (sku.IsRetired(day))
        {
            return None($"{sku.Label} cannot be bought since {sku.Retired}.");
        }

        var (coordinates, missing) = FindCoordinates(card, request);
        if (missing is not null)
        {
            return None(missing);
        }

        return new TariffTable(card).At(sku, project.Rates.OfSku(card.Id, sku.Id), coordinates, day) is { } tariff
            ? new ModelTariff(provider, card, sku, matchedBy, tariff, null)
            : None($"Nothing is priced{(coordinates.Count == 0 ? "" : " at ")}{string.Join(", ", coordinates.Select(c => $"{c.Axis} {c.Value}"))} on {day}.");
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
