using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;
using RateCards.Interchange.Terms;

namespace RateCards.Interchange.Cards;

/// <summary>Where a card that is there has room for the prices of a list: its meters, paths and steps, by what lists call them.</summary>
internal sealed class CardPlaces
{
    private readonly Card _card;
    private readonly Dictionary<string, (string Id, decimal Scale)> _meters = new(StringComparer.Ordinal);
    private readonly Dictionary<ValueList<Coordinate>, string> _paths = [];

    /// <param name="format">The list's format.</param>
    public CardPlaces(Card card, string format)
    {
        _card = card;
        foreach (var meter in card.Meters)
        {
            var (listed, _, scale) = CardTerms.MeterOf(meter, format);
            _meters.TryAdd(listed, (meter.Id, scale));
        }

        foreach (var path in card.Axes.Count == 0 ? [] : card.Paths.Where(p => p.Step is null))
        {
            _paths.TryAdd(CardTerms.CoordinatesOf(card, path), path.Id);
        }
    }

    /// <summary>Meters that the card lacks and got from <see cref="Place"/>, with their units.</summary>
    public Dictionary<string, string> NewMeters { get; } = new(StringComparer.Ordinal);

    /// <summary>The path of what a request chooses; null where entries name meters at once.</summary>
    public string? PathOf(ValueList<Coordinate> coordinates) => _card.Axes.Count == 0 ? null : _paths.GetValueOrDefault(coordinates);

    /// <summary>The price as the card writes it; or why it has no room for it.</summary>
    public (PriceTerm? Term, string? Reason) Place(PriceTerm price)
    {
        if (_card.Currency != "USD")
        {
            return (null, "the card is not in US dollars");
        }

        if (price.From is not null && _card.Steps is not { Charge: StepCharge.Volume })
        {
            return (null, "the card has no 'steps' of this kind");
        }

        if (_card.Axes.Count == 0 ? price.Coordinates.Count > 0 : !_paths.ContainsKey(price.Coordinates))
        {
            return (null, "the card has no such tier, region or hours");
        }

        if (_meters.TryGetValue(price.Meter, out var meter))
        {
            return (price with { Meter = meter.Id, Amount = meter.Scale == 1 ? price.Amount : Decimals.WithoutNoise(Decimals.Trimmed(price.Amount / meter.Scale)) }, null);
        }

        if (_card.FindMeter(price.Meter) is not null)
        {
            return (null, "the card has a meter of that name in another unit");
        }

        NewMeters[price.Meter] = price.Unit;
        return (price, null);
    }
}
