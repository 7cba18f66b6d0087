using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Changes.Comparison;

/// <summary>
/// Cards that are called otherwise: what a rate costs has not changed where its card has another id, and its history is
/// protected as before.
/// </summary>
/// <param name="Names">Id before → id after, in the order of the ids before.</param>
/// <param name="Before">The first project with the ids of the second one.</param>
internal sealed record RenamedCards(ValueList<RenamedCard> Names, Project Before)
{
    public static RenamedCards Of(Project before, Project after)
    {
        var arrived = after.Cards.Where(c => before.FindCard(c.Id) is null).ToList();
        var names = new List<RenamedCard>();
        foreach (var gone in before.Cards.Where(c => after.FindCard(c.Id) is null).OrderBy(c => c.Id, StringComparer.Ordinal))
        {
            var values = before.Rates.OfCard(gone.Id).ToDictionary(r => Suffix(r), r => r.History[^1].Value, StringComparer.Ordinal);
            var same = arrived.Where(c => c.Currency == gone.Currency && IsMostlyThere(values, after.Rates.OfCard(c.Id))).FirstOrDefault(c => names.TrueForAll(n => n.After != c.Id));
            if (same is not null)
            {
                names.Add(new RenamedCard(gone.Id, same.Id));
            }
        }

        return new RenamedCards(names.ToValueList(), names.Count == 0 ? before : Renamed(before, names.ToDictionary(n => n.Before, n => n.After, StringComparer.Ordinal)));
    }

    /// <summary>At least half of a card's rates, with their newest values, are on another one.</summary>
    private static bool IsMostlyThere(Dictionary<string, RateValue> values, IEnumerable<Rate> rates) =>
        rates.Count(r => values.TryGetValue(Suffix(r), out var value) && r.History.Any(v => v.Value == value)) is var same and > 0 && same * 2 >= values.Count;

    /// <summary>The id without the card's.</summary>
    private static string Suffix(Rate rate) => rate.Id[(rate.Card.Id.Length + 1)..];

    private static Project Renamed(Project project, Dictionary<string, string> names)
    {
        string Card(string id) => names.GetValueOrDefault(id, id);
        string Rate(string id) => id.Split('.', 2) is [var card, var rest] ? $"{Card(card)}.{rest}" : id;
        ValueList<RateBinding> Bindings(ValueList<RateBinding> bindings) => bindings.Select(b => b with { RatePattern = Rate(b.RatePattern) }).ToValueList();
        CalculatorInput Input(CalculatorInput input) => input switch
        {
            NumberInput number => number with
            {
                DefaultRate = number.DefaultRate is { } rate ? Rate(rate) : null, DefaultFor = Bindings(number.DefaultFor), DefaultPer = Bindings(number.DefaultPer),
            },
            ChoiceInput choice => choice with { Card = Card(choice.Card), DefaultRate = choice.DefaultRate is { } rate ? Rate(rate) : null },
            _ => input,
        };
        var cards = project.Cards.ToDictionary(
            c => c.Id, c => c with { Id = Card(c.Id), Pins = c.Pins.Select(p => p with { RateId = Rate(p.RateId) }).ToValueList() }, StringComparer.Ordinal);
        return project with
        {
            Cards = project.Cards.Select(c => cards[c.Id]).ToValueList(),
            Rates = new RateIndex(project.Rates.All.Select(r => r with { Id = Rate(r.Id), Card = cards[r.Card.Id] }).ToValueList()),
            Calculators = project.Calculators.Select(c => c with
            {
                Inputs = c.Inputs.Select(Input).ToValueList(),
                Offers = c.Offers.Select(o => o with { Billings = o.Billings.Select(b => b with { Rates = Bindings(b.Rates) }).ToValueList() }).ToValueList(),
            }).ToValueList(),
        };
    }
}

/// <summary>A card with another id.</summary>
internal sealed record RenamedCard(string Before, string After);
