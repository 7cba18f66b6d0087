using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler;

/// <summary>One SKU × one meter × one way of being served, with its whole history.</summary>
public sealed class PublishedRate
{
    private readonly Rate _rate;

    internal PublishedRate(Rate rate)
    {
        _rate = rate;
        Coordinates = (rate.Path?.Coordinates ?? []).ToDictionary(c => c.Axis, c => c.Value, StringComparer.Ordinal);
        History = [.. rate.History.Select(value => new DatedPrice(value, AnswerOf(value, OfferPricing.WhyUnusable(rate.Id, value))))];
    }

    /// <summary>Such as <c>tinker.kimi-k2p6.prefill</c>: card, SKU, meter, and where there are several the way of being served.</summary>
    public string Id => _rate.Id;

    /// <summary>Who charges it.</summary>
    public string Provider => _rate.Card.Provider;

    /// <summary>Id of the card.</summary>
    public string Card => _rate.Card.Id;

    /// <summary>Id of the SKU within the card, such as <c>kimi-k2p6</c>.</summary>
    public string Sku => _rate.Sku.Id;

    /// <summary>What readers call the SKU.</summary>
    public string Label => _rate.Sku.Label;

    /// <summary>Id of the meter, such as <c>prefill</c>.</summary>
    public string Meter => _rate.Meter.Id;

    /// <summary>Unit of the amounts, such as <c>USD/Mtok</c>; null for a meter that names an SKU of another card.</summary>
    public string? Unit => _rate.Meter.Unit?.Text;

    /// <summary>How it is served: values by axis of the card; empty on a card without axes.</summary>
    public IReadOnlyDictionary<string, string> Coordinates { get; }

    /// <summary>Of a price in steps, where this one begins, such as <c>above-200000</c>; null for the lowest, and without steps.</summary>
    public string? Step => _rate.Path?.Step?.Id;

    /// <summary>First day on which the SKU can no longer be bought; null where it can.</summary>
    public DateOnly? RetiredOn => _rate.Sku.Retired is { } end ? Day.Of(end) : null;

    /// <summary>What it was, is and is going to be, oldest first, never empty.</summary>
    public IReadOnlyList<DatedPrice> History { get; }

    /// <summary>What it is on a day.</summary>
    /// <param name="day">Any day, also one to come.</param>
    /// <returns>The amount in <see cref="Unit"/>, or why there is none: not published, not yet known, no longer sold.</returns>
    public PriceAnswer AsOf(DateOnly day) => AnswerOf(_rate.AsOf(day.ToDate()), OfferPricing.WhyUnusable(_rate, day.ToDate()));

    /// <summary>The id.</summary>
    /// <returns><see cref="Id"/>.</returns>
    public override string ToString() => Id;

    private static PriceAnswer AnswerOf(DatedValue? value, string? missing) =>
        missing is null ? new Priced(OfferPricing.AmountOf(value!.Value), value.Value.Kind == RateKind.Free) : new Unpriced(missing);
}
