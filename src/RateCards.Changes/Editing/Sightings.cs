using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Reading;

namespace RateCards.Changes.Editing;

/// <summary>Notes in cards that rates were seen again, keeping every comment, order and format of the file.</summary>
internal static class Sightings
{
    /// <summary>Notes that rates were seen unchanged on a day.</summary>
    /// <exception cref="EditException">One of them cannot be verified on that day.</exception>
    public static IReadOnlyList<TextEdit> Verify(IEnumerable<SourceText> files, Project project, IEnumerable<string> rateIds, Date date)
    {
        var texts = files.ToList();
        return [.. rateIds.SelectMany(id => RatesOf(project, id)).Select(rate => Verify(texts, rate, date)).OfType<TextEdit>().Distinct()];
    }

    /// <summary>Rates that are noted as seen along with some, because one entry states them together and has one set of days.</summary>
    public static IReadOnlyList<string> SeenAlong(Project project, IEnumerable<string> rateIds, Date date)
    {
        var named = rateIds.SelectMany(id => RatesOf(project, id)).ToList();
        return [.. from rate in named
                   let since = rate.AsOf(date)?.Since
                   from other in project.Rates.OfSku(rate.Card.Id, rate.Sku.Id)
                   where other.AsOf(date) is { Derivation: null, IsReturn: false } value && value.Since == since && !named.Contains(other)
                   group other by other.Id into others
                   select others.Key];
    }

    private static TextEdit? Verify(List<SourceText> files, Rate rate, Date date)
    {
        if (rate.Sku.IsRetired(date))
        {
            throw new EditException($"{rate.Sku.Label} cannot be bought since {rate.Sku.Retired}.");
        }

        var value = rate.AsOf(date) ?? throw new EditException($"'{rate.Id}' is not in force on {date}.");
        if (value.Derivation is { } from)
        {
            throw new EditException($"'{rate.Id}' follows from '{from.BaseRateId}' by the factor '{from.FactorId}': verify these.");
        }

        if (value.IsReturn)
        {
            throw new EditException($"'{rate.Id}' came back at the end of a promotion, on {value.Since}, and has no entry of its own: 'ratecards set' writes one.");
        }

        if (value.Verified.Contains(date))
        {
            return null;
        }

        var card = Open(files, rate.Card);
        var index = rate.Sku.Entries.ToList().FindIndex(e => e.Since == value.Since);
        var entry = card.EntriesOf(rate.Sku)[index];
        var day = card.Quote(date.ToString());
        return CardText.Child(entry, "verified") switch
        {
            SequenceNode list => card.InsertItem(list, day),
            ScalarNode one => card.Replace(one, $"[{card.Quote(one.Value)}, {day}]"),
            _ => card.InsertPair(entry, "verified", $"[{string.Join(", ", value.Source.Verified is { } seen && seen < date ? [card.Quote(seen.ToString()), day] : new[] { day })}]", "source"),
        };
    }

    /// <summary>The rates that an id names: a rate, or all that an SKU's cards state of it.</summary>
    private static IEnumerable<Rate> RatesOf(Project project, string id) =>
        project.Rates.Find(id) is { } rate
            ? [rate]
            : project.Rates.All.Where(r => $"{r.Card.Id}.{r.Sku.Id}" == id && r.History.Any(v => v.Derivation is null)).ToList() is { Count: > 0 } rates
                ? rates.Where(r => r.History[^1].Derivation is null)
                : [Find(project, id)];

    /// <summary>The rate with an id.</summary>
    /// <exception cref="EditException">There is none.</exception>
    internal static Rate Find(Project project, string id) => project.Rates.Find(id) ?? throw new EditException(
        $"There is no rate '{id}'.{Compiler.Diagnostics.PricedSuggestion.OfRate(id, project.Rates.All.Select(r => r.Id))}");

    internal static CardText Open(IEnumerable<SourceText> files, Card card) => new(files.First(f => f.Path == card.Origin.Location!.Path));
}
