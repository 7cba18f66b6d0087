using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Changes.Renaming;

/// <summary>Finds cards that have another id.</summary>
internal static class CardRenames
{
    /// <summary>Id before → id after, in the order of the ids before.</summary>
    public static Dictionary<string, string> Find(Project before, Project after)
    {
        var arrived = after.Cards.Where(c => before.FindCard(c.Id) is null).ToList();
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var gone in before.Cards.Where(c => after.FindCard(c.Id) is null).OrderBy(c => c.Id, StringComparer.Ordinal))
        {
            var values = before.Rates.OfCard(gone.Id).ToDictionary(r => Suffix(r), r => r.History[^1].Value, StringComparer.Ordinal);
            var same = arrived.Where(c => c.Currency == gone.Currency && IsMostlyThere(values, after.Rates.OfCard(c.Id))).FirstOrDefault(c => !names.ContainsValue(c.Id));
            if (same is not null)
            {
                names.Add(gone.Id, same.Id);
            }
        }

        return names;
    }

    /// <summary>At least half of a card's rates, with their newest values, are on another one.</summary>
    private static bool IsMostlyThere(Dictionary<string, RateValue> values, IEnumerable<Rate> rates) =>
        rates.Count(r => values.TryGetValue(Suffix(r), out var value) && r.History.Any(v => v.Value == value)) is var same and > 0 && same * 2 >= values.Count;

    /// <summary>The id without the card's.</summary>
    private static string Suffix(Rate rate) => rate.Id[(rate.Card.Id.Length + 1)..];
}
