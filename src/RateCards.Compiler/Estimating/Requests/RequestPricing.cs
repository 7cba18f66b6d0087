using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Estimating.Requests;

/// <summary>
/// Prices one request by every card that knows its model: first its coordinates (the values of axes, the hours by its moment,
/// the step by its counts), then each count at the rate that is found there. Decimals, exactly: nothing is rounded.
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

    /// <summary>The price by one card; null where it does not know the model. What a card without money says is no price: defaults, limits.</summary>
    private static RequestPrice? PriceBy(Project project, Card card, string provider, PriceRequest request) =>
        card.Meters.Any(m => m.Unit is { IsMoney: true }) && ModelNames.Find(card, request.Model) is var (sku, matchedBy)
            ? new CardPricing(card, project.Rates.OfSku(card.Id, sku.Id).ToList(), sku, request).Price(provider, matchedBy)
            : null;

    /// <summary>A request at one SKU of one card.</summary>
    private sealed class CardPricing(Card card, List<Rate> rates, Sku sku, PriceRequest request)
    {
        private readonly Date _day = new(request.At.Year, request.At.Month, request.At.Day);

        public RequestPrice Price(string provider, string matchedBy)
        {
            var (path, missing) = FindPath();
            var charges = new List<RequestCharge>();
            if (sku.IsRetired(_day))
            {
                missing = $"{sku.Label} cannot be bought since {sku.Retired}.";
            }

            var counts = missing is null ? CountsByMeter(path, out missing) : [];
            foreach (var (meter, count, included) in counts)
            {
                missing ??= Charge(meter, count, included, path, counts, charges);
            }

            return new RequestPrice(provider, card, sku, matchedBy, path, missing is null ? charges.ToValueList() : [], missing);
        }

        /// <summary>The combination of values that the request chooses; or why there is none.</summary>
        private (ServicePath? Path, string? Missing) FindPath()
        {
            var coordinates = card.Axes.Select(axis => new Coordinate(axis.Id, ValueOf(axis))).ToValueList();
            foreach (var (name, value) in request.Choices.Select(c => (c.Key, c.Value)))
            {
                if (card.FindAxis(name) is not { } axis)
                {
                    return (null, $"The card does not tell requests apart by {name}.");
                }

                if (axis.FindValue(value) is null)
                {
                    return (null, $"The card has no {name} '{value}', only {string.Join(", ", axis.Values.Select(v => v.Id))}.");
                }
            }

            // Hours at which nothing on the card has a price are no path.
            var path = card.Paths.FirstOrDefault(p => p.Step is null && p.Coordinates == coordinates)
                ?? card.Paths.FirstOrDefault(p => p.Step is null && p.Coordinates == AtOtherHours(coordinates));
            return path is null && card.Axes.Count > 0
                ? (null, $"Nothing is priced at {string.Join(", ", coordinates.Select(c => $"{c.Axis} {c.Value}"))}.")
                : (path, null);
        }

        private string ValueOf(Axis axis) =>
            request.Choices.TryGetValue(axis.Id, out var chosen) ? chosen
            : (axis.Values.FirstOrDefault(v => v.Hours?.Contains(request.At) ?? false) ?? axis.Default).Id;

        /// <summary>Each count at the meter that charges for it, or for that of which it is a part; in the order of the meters.</summary>
        private List<(Meter Meter, decimal Count, ValueList<string> Included)> CountsByMeter(ServicePath? path, out string? missing)
        {
            missing = null;
            var found = new Dictionary<string, (decimal Count, List<string> Included)>(StringComparer.Ordinal);
            foreach (var count in Counts(path).Where(c => c.Number != 0))
            {
                var what = count.What;
                while (MeterOf(what, path) is null && Counting.PartOf(what) is { } whole)
                {
                    what = whole;
                }

                if (MeterOf(what, path) is not { } meter)
                {
                    missing ??= $"Nothing on the card charges for {count.What}.";
                    continue;
                }

                var (sum, included) = found.TryGetValue(meter.Id, out var before) ? before : (0, []);
                if (count.What != meter.Counts)
                {
                    included.Add(count.What);
                }

                found[meter.Id] = (sum + count.Number, included);
            }

            return card.Meters.Where(m => found.ContainsKey(m.Id)).Select(m => (m, found[m.Id].Count, found[m.Id].Included.ToValueList())).ToList();
        }

        /// <summary>What was counted, and the request itself where the card charges for that.</summary>
        private IEnumerable<CountedQuantity> Counts(ServicePath? path) =>
            MeterOf(Counting.Request, path) is null || request.Counts.Any(c => c.What == Counting.Request)
                ? request.Counts
                : request.Counts.Append(new CountedQuantity(Counting.Request, 1));

        /// <summary>The meter that charges for something at a path, if the SKU has a price for it there.</summary>
        private Meter? MeterOf(string what, ServicePath? path) => card.Meters.FirstOrDefault(m => m.Counts == what && IsPriced(m, PathOf(m, path)));

        private bool IsPriced(Meter meter, ServicePath? path) => rates.Exists(r => r.Meter == meter && r.Path == path && r.AsOf(_day) is not null);

        /// <summary>Where a meter has no price of its own at some hours, the one of the other hours holds all day.</summary>
        private ServicePath? PathOf(Meter meter, ServicePath? path)
        {
            if (IsPriced(meter, path) || !card.Axes.Any(a => a.Id == Axis.Hours))
            {
                return path;
            }

            return card.Paths.FirstOrDefault(p => p.Step is null && p.Coordinates == AtOtherHours(path?.Coordinates ?? []));
        }

        private ValueList<Coordinate> AtOtherHours(ValueList<Coordinate> coordinates) => coordinates
            .Select(c => c.Axis == Axis.Hours ? c with { Value = card.FindAxis(Axis.Hours)!.Default.Id } : c).ToValueList();

        /// <summary>Adds what is charged for a count; gives the reason where that has no price.</summary>
        private string? Charge(
            Meter meter, decimal count, ValueList<string> included, ServicePath? path,
            List<(Meter Meter, decimal Count, ValueList<string> Included)> counts, List<RequestCharge> charges)
        {
            path = PathOf(meter, path);
            var steps = rates.FindAll(r => r.IsStepOf(meter, path));
            if (card.Steps is { Charge: StepCharge.Graduated })
            {
                return ChargeParts(steps, count, included, charges);
            }

            var deciding = card.Steps is { By.Count: > 0 } rule ? counts.Where(c => rule.By.Contains(c.Meter.Id)).Sum(c => c.Count) : count;
            return Add(steps.FindLast(r => r.Path?.Step is not { } from || from.IsReachedBy(deciding))!, count, included, charges);
        }

        /// <summary>Each unit at the price of the step that it is in.</summary>
        private string? ChargeParts(List<Rate> steps, decimal count, ValueList<string> included, List<RequestCharge> charges)
        {
            for (var i = 0; i < steps.Count; i++)
            {
                var (begin, end) = (Before(steps[i]), i + 1 < steps.Count ? Math.Min(count, Before(steps[i + 1])) : count);
                if (end > begin && Add(steps[i], end - begin, included, charges) is { } missing)
                {
                    return missing;
                }
            }

            return null;

            // Units that are not in the step: of "above 1000" the first thousand, of "from 1000" one less.
            static decimal Before(Rate rate) => rate.Path?.Step is { } from ? from.IsInclusive ? from.Count - 1 : from.Count : 0;
        }

        private string? Add(Rate rate, decimal count, ValueList<string> included, List<RequestCharge> charges)
        {
            if (OfferPricing.WhyUnusable(rate, _day) is { } missing)
            {
                return missing;
            }

            var package = rate.Meter.Package;
            var charged = package > 1 ? Math.Ceiling(count / package) * package : count;
            var value = rate.AsOf(_day)!;
            var amount = OfferPricing.AmountOf(value.Value);
            charges.Add(new RequestCharge(rate, value, charged, charged * amount / UnitsPerPrice(rate.Meter), included));
            return null;
        }

        /// <summary>How many counted units a price is for: a million for <c>USD/Mtok</c>, as what can be counted is counted singly; else one.</summary>
        private static decimal UnitsPerPrice(Meter meter) =>
            meter.Unit is { Powers: [_, { Dimension: not Dimension.Time, Power: -1 }] } unit
                ? decimal.Parse(unit.ScaleDown.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture)
                : 1;
    }
}
