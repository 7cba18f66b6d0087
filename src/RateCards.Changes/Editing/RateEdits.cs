using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Reading;

namespace RateCards.Changes.Editing;

/// <summary>Edits of cards that keep every comment, order and format of the file.</summary>
public static class RateEdits
{
    /// <summary>A new price: a dated entry at its place among the SKU's, or a rate more in one of the same date.</summary>
    /// <param name="value">As the card writes it: <c>1.25</c>, <c>not offered</c>.</param>
    /// <param name="source">Id of one of the card's sources, or an address; one that is new to the card is added to its sources.</param>
    /// <exception cref="EditException">It cannot be made.</exception>
    public static IReadOnlyList<TextEdit> Set(
        IEnumerable<SourceText> files, Project project, string rateId, string value, FirstDay first, NamedSource source, Date? verified, Date? verifyBy)
    {
        var rate = project.Rates.Find(rateId) ?? NewRate(project, rateId) ?? Find(project, rateId);
        var since = first.Date;
        RefuseUnlessValue(project, rate, value);
        RefuseSteps(project, rate);
        RefuseUnchanged(rate, value, since);
        var card = Open(files, rate);
        var nodes = card.EntriesOf(rate.Sku);
        if (nodes.Count == 0)
        {
            throw new EditException($"'{rate.Sku.Id}' has no entry to put another one behind.");
        }

        var written = card.IsJson ? $"\"{value}\"" : value;
        var known = source.FindOn(rate.Card);
        var entries = rate.Sku.Entries.ToList();
        if (entries.FindIndex(e => e.Since == since && e.IsApproximate == first.IsApproximate) is >= 0 and var same)
        {
            RefuseUnlessSameEvidence(entries[same], known, verified, verifyBy);
            return [AddTo(card, nodes[same], rate, written)];
        }

        var earlier = entries.FindLastIndex(e => e.Since <= since);
        (string Id, TextEdit Edit)? added = known is null ? source.Add(card, rate.Card, verified) : null;
        var pairs = new List<(string, string)> { ("since", card.Quote(first.ToString())), ("source", card.Quote(known?.Id ?? added!.Value.Id)) };
        if (verified is { } seen && known is not null)
        {
            pairs.Add(("verified", card.Quote(seen.ToString())));
        }

        if (verifyBy is { } due)
        {
            pairs.Add(("verify-by", card.Quote(due.ToString())));
        }

        pairs.Add(WrittenPath(rate) is { } path ? (path.Id, card.Mapping(rate.Meter.Id, written)) : (rate.Meter.Id, written));
        var entry = card.InsertEntry(nodes[earlier < 0 ? nodes.Count - 1 : earlier], pairs);
        return added is { } addition ? [addition.Edit, entry] : [entry];
    }

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

    /// <summary>Nothing but a value may get into the file by way of a value.</summary>
    private static void RefuseUnlessValue(Project project, Rate rate, string value)
    {
        if (rate.Meter.ReferenceCard is { } reference)
        {
            if (project.FindCard(reference)?.FindSku(value) is null)
            {
                throw new EditException($"'{value}' is not an SKU of the card '{reference}': {string.Join(", ", project.FindCard(reference)!.Skus.Select(s => s.Id))}.");
            }

            return;
        }

        if (RateWords.Find(value) is null && (Numbers.Read(value, out var number) is not null || number < 0))
        {
            throw new EditException($"'{value}' is not a value. Write a plain number such as 1.25, or one of: {string.Join(", ", RateWords.All)}.");
        }
    }

    /// <summary>A value that is in force already is no new price, but a sighting.</summary>
    private static void RefuseUnchanged(Rate rate, string value, Date since)
    {
        var same = RateWords.Find(value) ?? (rate.Meter.ReferenceCard is not null ? RateValue.ReferenceTo(value) : Numbers.Read(value, out var number) is null ? RateValue.Of(number) : null);
        if (rate.AsOf(since) is { Derivation: null, IsReturn: false } current && current.Value == same)
        {
            throw new EditException($"'{rate.Id}' is {current.Value.Words} since {current.Since} already. Where it was seen again, 'ratecards verify {rate.Id} --date DATE' notes that.");
        }
    }

    /// <summary>An entry states all steps of a price together: one alone would end the others without a word.</summary>
    private static void RefuseSteps(Project project, Rate rate)
    {
        var steps = project.Rates.OfSku(rate.Card.Id, rate.Sku.Id).Where(r => r.IsStepOf(rate.Meter, rate.Path)).ToList();
        if (steps.Count > 1)
        {
            throw new EditException(
                $"'{rate.Id}' is a step of a price, beside '{steps.First(s => s != rate).Id}'. Write an entry with all of its steps into the card, such as {{ up-to {steps[1].Path!.Step!.Value.Count:0}: …, above: … }}.");
        }
    }

    /// <summary>An entry has one source and one set of sightings: another price may join it only with the same.</summary>
    private static void RefuseUnlessSameEvidence(RateEntry entry, Source? source, Date? verified, Date? verifyBy)
    {
        var remark = entry.Note ?? entry.Correction ?? entry.Expected?.Reason;
        if (remark is not null || entry.Until is not null)
        {
            throw new EditException(
                $"There is an entry of {entry.Since} that says {(remark is null ? $"that it holds until {entry.Until}" : $"'{remark}'")}, which would be said of this price too. Write it into the file, so that both are true.");
        }

        if (source?.Id != entry.Source || (verified is { } seen && !entry.Verified.Contains(seen)) || (verifyBy is not null && verifyBy != entry.VerifyBy))
        {
            throw new EditException(
                $"There is an entry of {entry.Since} by the source '{entry.Source}', seen on {string.Join(", ", entry.Verified)}. Give the same evidence, or write the price into the file.");
        }
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

        var card = Open(files, rate);
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

    private static TextEdit AddTo(CardText card, MappingNode entry, Rate rate, string value)
    {
        if (WrittenPath(rate) is not { } path)
        {
            return card.InsertPair(entry, rate.Meter.Id, value);
        }

        return CardText.Child(entry, path.Id) is MappingNode { Entries.Count: > 0 } ofPath
            ? card.InsertPair(ofPath, rate.Meter.Id, value)
            : card.InsertPair(entry, path.Id, card.Mapping(rate.Meter.Id, value));
    }

    /// <summary>The path that an entry names; none on a card without axes, where meters stand in the entry itself.</summary>
    private static ServicePath? WrittenPath(Rate rate) => rate.Card.Axes.Count == 0 ? null : rate.Path;

    /// <summary>A rate that no entry states yet, of an SKU, a meter and a path that the card has; null where it lacks one of them.</summary>
    private static Rate? NewRate(Project project, string id)
    {
        if (id.Split('.', 4) is not [var cardId, var skuId, var meterId, .. var rest]
            || project.FindCard(cardId) is not { } card || card.FindSku(skuId) is not { } sku || card.FindMeter(meterId) is not { } meter)
        {
            return null;
        }

        var path = rest is [var pathId] ? card.FindPath(pathId) : card.Paths.Count > 0 ? card.Paths[0] : null;
        return (rest.Length > 0 && path is null) || path?.Step is not null ? null : new Rate(id, card, sku, meter, path, []);
    }

    private static Rate Find(Project project, string id) => project.Rates.Find(id) ?? throw new EditException(
        $"There is no rate '{id}'.{Compiler.Diagnostics.PricedSuggestion.OfRate(id, project.Rates.All.Select(r => r.Id))}");

    private static CardText Open(IEnumerable<SourceText> files, Rate rate) => new(files.First(f => f.Path == rate.Card.Origin.Location!.Path));
}
