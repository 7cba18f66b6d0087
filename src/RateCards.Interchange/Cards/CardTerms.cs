using System.Numerics;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Units;
using RateCards.Interchange.Terms;

namespace RateCards.Interchange.Cards;

/// <summary>Cards as what a price list says: the way back from <see cref="ListedCard"/>, which any card can go.</summary>
internal static class CardTerms
{
    /// <summary>What a list of a format would say of cards. Words are not prices, and stand in no list; <c>free</c> is 0.</summary>
    /// <param name="include">Which SKUs; all where it is left out.</param>
    public static PriceListContent Of(Project project, string format, IEnumerable<Card> cards, Func<(Card Card, Sku Sku), bool>? include = null)
    {
        var names = new ListedNames(format);
        var providers = new List<ListedProvider>();
        var models = new List<ListedModel>();
        foreach (var card in cards)
        {
            var provider = names.NameOf(card);
            providers.Add(new ListedProvider(provider, card.Provider, card.Sources is [var source, ..] ? source.Url : "") { Fallback = card.Fallback.Select(f => f.Id).ToValueList() });
            models.AddRange(card.Skus.Where(sku => include?.Invoke((card, sku)) ?? true).Select(sku => ModelOf(project, card, sku, provider, names)));
        }

        return new PriceListContent(format, providers.ToValueList(), models.ToValueList(), [], 0);
    }

    /// <summary>Whether an SKU can be bought on the project's day, at whatever price.</summary>
    public static bool IsOffered(Project project, (Card Card, Sku Sku) sold) => !sold.Sku.IsRetired(project.AsOf)
        && project.Rates.OfSku(sold.Card.Id, sold.Sku.Id).Any(r => r.AsOf(project.AsOf) is { Value.Kind: not RateKind.NotOffered });

    /// <summary>What a list would say of an SKU.</summary>
    public static ListedModel ModelOf(Project project, Card card, Sku sku, string provider, ListedNames names)
    {
        var match = sku.Match.Select(m => m.Pattern).ToList();
        return new ListedModel(provider, names.NameOf(sku), sku.Label)
        {
            Match = match.Count > 0 ? match.ToValueList() : [names.NameOf(sku)],
            OtherNames = [sku.Label, .. sku.Aliases.Select(a => a.Name), sku.Id],
            Attributes = sku.Attributes.Select(a => new ListedAttribute(a.Name, a.Text)).ToValueList(),
            Factors = FactorsOf(card, sku, project.AsOf).ToValueList(),
            Prices = PricesOf(project, card, sku, names.Format).ToValueList(),
            Retired = sku.Retired,
        };
    }

    private static IEnumerable<PriceTerm> PricesOf(Project project, Card card, Sku sku, string format)
    {
        var rates = project.Rates.OfSku(card.Id, sku.Id).Select(r => new ListedRate(r, MeterOf(r.Meter, format))).Where(r => r.Meter.Unit.Length > 0).ToList();
        foreach (var day in Rate.DaysOfChange(rates.Select(r => r.Rate)).Where(d => !sku.IsRetired(d)))
        {
            var inForce = rates.Select(r => (r.Rate, r.Meter, Value: r.Rate.AsOf(day))).Where(r => r.Value is not null).ToList();
            var since = inForce.TrueForAll(r => r.Value!.IsApproximate || r.Value.Since < day) ? null : day;

            // A step that a later entry does not have goes on with the price below it, which stands at one place.
            var places = new HashSet<(string, ValueList<Coordinate>, SourceLocation?)>();
            foreach (var (rate, (meter, unit, scale), dated) in inForce.OrderBy(r => r.Rate.Path?.Step?.Count ?? 0))
            {
                if (dated!.Value is { Kind: RateKind.Amount or RateKind.Free } value && places.Add((rate.Meter.Id, rate.Path?.Coordinates ?? [], dated.Origin.Location)))
                {
                    yield return new PriceTerm(meter, unit, value.IsAmount ? value.Amount * scale : 0)
                    {
                        Coordinates = CoordinatesOf(card, rate.Path),
                        From = rate.Path?.Step,
                        Since = since,
                        IsDerived = dated.Derivation is not null,
                        Field = rate.Id,
                    };
                }
            }
        }
    }

    /// <summary>What of a path is not the default. A card that names only paths has tiers.</summary>
    internal static ValueList<Coordinate> CoordinatesOf(Card card, ServicePath? path) => (path?.Coordinates ?? [])
        .Where(c => card.FindAxis(c.Axis) is not { } axis || axis.Default.Id != c.Value)
        .Select(c => card.FindAxis(c.Axis)?.FindValue(c.Value)?.Hours is { } hours ? TermAxes.Hours(hours)
            : c.Axis == Axis.Path ? c with { Axis = TermAxes.Tier } : c)
        .ToValueList();

    private static IEnumerable<ListedFactor> FactorsOf(Card card, Sku sku, Date day) =>
        from factor in card.Factors
        where factor is { Axis: not null, Path: not null } && (factor.Skus.Count == 0 || factor.Skus.Contains(sku.Id))
        let entry = factor.Entries.LastOrDefault(e => e.Since <= day)
        where entry is not null
        select new ListedFactor(factor.Axis!, factor.Path!, entry.Value);

    /// <summary>The lists' word for a meter, its unit there, and what amounts are multiplied by; no unit where it is not a price in US dollars.</summary>
    internal static (string Meter, string Unit, decimal Scale) MeterOf(Meter meter, string format)
    {
        if (meter.Unit is not { } unit)
        {
            return (meter.Id, "", 1);
        }

        foreach (var listed in new[] { ListMeters.Find(meter.Id), ListMeters.Find(meter.Counts) }.OfType<ListMeter>().Where(m => m.Format is null || m.Format == format))
        {
            if (UnitTable.BuiltIn.Parse(listed.Unit) is var other && other.IsCommensurableWith(unit))
            {
                return (listed.Id, listed.Unit, (decimal)(unit.ScaleUp * other.ScaleDown) / (decimal)(unit.ScaleDown * other.ScaleUp));
            }
        }

        return (meter.Id, unit.Text, 1);
    }

    private sealed record ListedRate(Rate Rate, (string Meter, string Unit, decimal Scale) Meter);
}
