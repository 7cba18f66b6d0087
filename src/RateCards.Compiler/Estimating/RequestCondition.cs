using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Zones;

namespace RateCards.Compiler.Estimating;

/// <summary>
/// What the price of a logged request depends on beside its model, its day and its counts: a value on an axis, which a column of
/// the log names, its provider, which another one names, or the hours of a card, which follow from the moment.
/// </summary>
/// <param name="Name">Of the column.</param>
/// <param name="Axis">Id of the axis.</param>
/// <param name="HoursOf">The card whose hours they are; null where the log names the value.</param>
/// <param name="Values">Those that a request may have, <see cref="Unsaid"/> among them where it may.</param>
internal sealed record RequestCondition(string Name, string Axis, Card? HoursOf, ValueList<string> Values)
{
    /// <summary>The value of a request that names none, which stands for each card's default; or whose hours nobody knows.</summary>
    public const string Unsaid = "";

    /// <summary>What stands for every value in the terms of an offer that does not depend on it.</summary>
    public const string Any = "*";

    /// <summary>What <c>by</c> calls the provider of a request, where no card has an axis of that name.</summary>
    public const string Provider = "provider";

    /// <summary>Why an offer of one provider has no price for a request that was made to another one.</summary>
    public const string OfAnotherProvider = "The request was made to another provider.";

    /// <summary>How logs may write a provider, in small letters: by its name, or by the id of one of its cards; empty for anything else.</summary>
    public ValueList<Spelling> Spellings { get; init; }

    /// <summary>Whether a log names a provider by it. A request has to name one.</summary>
    public bool IsProvider => Spellings.Count > 0;

    /// <summary>The value that a text of a log means, which is the text itself where it means none.</summary>
    public string ValueOf(string text) => Spellings.FirstOrDefault(s => string.Equals(s.Text, text, StringComparison.OrdinalIgnoreCase))?.Value ?? text;

    /// <summary>The conditions of a calculator with <see cref="Calculator.Traffic"/>: of the axes that it names, then of hours by card.</summary>
    public static ValueList<RequestCondition> Of(Project project, Calculator calculator)
    {
        var bound = BoundRates(project, calculator).ToList();
        var cards = bound.Select(r => r.Card).Distinct().ToList();
        var named = calculator.Traffic!.By.Select(axis => IsOfProviders(axis, cards) ? OfProviders(cards) : new RequestCondition(
            axis, axis, null, cards.SelectMany(c => c.FindAxis(axis)?.Values ?? []).Select(v => v.Id).Prepend(Unsaid).Distinct().ToValueList()));
        var hours = cards
            .Where(c => c.FindAxis(Model.Cards.Axis.Hours) is { } axis && bound.Exists(r => r.Card == c && Follows(r, axis)))
            .Select(c => new RequestCondition(
                RequestCounts.HoursPrefix + c.Id.Replace('-', '_'), Model.Cards.Axis.Hours, c, c.FindAxis(Model.Cards.Axis.Hours)!.Values.Select(v => v.Id).Concat(DependOnZones(c) ? [Unsaid] : []).ToValueList()));
        return named.Concat(hours).ToValueList();
    }

    /// <summary>The rates of cards that a calculator reads for an id: those of the project, and where it prices requests, those that stand in their place for some of them.</summary>
    public static IEnumerable<Rate> ReadFor(Project project, Calculator calculator, string id)
    {
        var read = project.Rates.ReadFor(id).ToList();
        if (calculator.Traffic is not { } traffic)
        {
            return read;
        }

        var axes = traffic.By.Append(Model.Cards.Axis.Hours).ToList();
        return read.Where(r => r.Path is { Step: null }).SelectMany(r => project.Rates.OfSku(r.Card.Id, r.Sku.Id).Where(other => r.IsReplacedBy(other, axes))).Concat(read).Distinct();
    }

    /// <summary>Whether the price that a rate is of depends on it: what names a value other than the default has that one for every request.</summary>
    public bool Concerns(Rate rate) => (HoursOf is null || HoursOf == rate.Card) && rate.Card.FindAxis(Axis) is { } axis && Follows(rate, axis);

    /// <summary>Whether hours are those of time zones, whose clocks are known for some years only.</summary>
    public static bool DependOnZones(Card card) => card.FindAxis(Model.Cards.Axis.Hours)!.Values.Any(v => v.Hours?.Zone is not null);

    private static bool IsOfProviders(string axis, List<Card> cards) => axis == Provider && cards.TrueForAll(c => c.FindAxis(axis) is null);

    private static RequestCondition OfProviders(List<Card> cards) => new(Provider, Provider, null, cards.Select(c => c.Provider).Distinct().ToValueList())
    {
        Spellings = cards.SelectMany(c => new[] { new Spelling(c.Provider.ToLowerInvariant(), c.Provider), new Spelling(c.Id, c.Provider) })
            .GroupBy(s => s.Text).Select(g => g.First()).ToValueList(),
    };

    /// <summary>Why a card has no price at a value; null where it may have one.</summary>
    public string? WhyNone(Card card, string value) =>
        HoursOf is not null ? value == Unsaid ? NamedZone.WhyUnknown : null
        : value == Unsaid || card.FindAxis(Axis)!.FindValue(value) is not null ? null
        : $"The card has no {Axis} '{value}', only {string.Join(", ", card.FindAxis(Axis)!.Values.Select(v => v.Id))}.";

    private static bool Follows(Rate rate, Axis axis) => rate.Path?.Coordinates.FirstOrDefault(c => c.Axis == axis.Id)?.Value == axis.Default.Id;

    /// <summary>Every rate that an offer takes, whatever is chosen.</summary>
    private static IEnumerable<Rate> BoundRates(Project project, Calculator calculator) => calculator.Offers
        .SelectMany(o => o.Billings).SelectMany(b => b.Rates).Select(r => r.RatePattern).Distinct()
        .SelectMany(pattern => RatePattern.Expand(pattern, calculator, project.Cards)).SelectMany(project.Rates.ReadFor).Distinct();
}

/// <summary>A way to write a value.</summary>
internal sealed record Spelling(string Text, string Value);
