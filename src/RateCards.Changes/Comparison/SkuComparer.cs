using RateCards.Changes.Timelines;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Changes.Comparison;

/// <summary>Compares the SKUs of one card: whether they can be bought, their names, attributes and bands.</summary>
internal sealed class SkuComparer(Card card, Date beforeAsOf, Date afterAsOf)
{
    public IEnumerable<ModelChange> Compare(Sku? before, Sku? after)
    {
        var sku = after ?? before!;
        var id = $"{card.Id}.{sku.Id}";
        if (before is null || after is null)
        {
            return [PartComparer.Whole(ModelArea.Sku, before is null, id, sku.Label, sku.Origin, within: card.Title)];
        }

        var aspects = new PartComparer(ModelArea.Sku, id, sku.Label, sku.Origin, card.Title)
            .Compare("label", before.StatedLabel, after.StatedLabel)
            .Compare("group", before.Group, after.Group)
            .Compare("other names", Names(before), Names(after))
            .Compare("names in requests", Rules(before), Rules(after))
            .Compare("names in lists", Words(before.Lists), Words(after.Lists))
            .Compare("note", before.Note, after.Note);
        foreach (var (old, current) in Matching.ById(before.Attributes, after.Attributes, a => a.Name))
        {
            aspects.Compare((current ?? old!).Name, old?.Text, current?.Text);
        }

        var bands = new PartComparer(ModelArea.Band, id, sku.Label, sku.Origin, card.Title).Compare(
            "bounds", Timeline(before), beforeAsOf, Timeline(after), afterAsOf, e => BandLabel.Of(e.Band!, card.Bands), e => e.Origin);
        return [.. Retirement(id, before, after), .. bands.Changes, .. aspects.Changes];
    }

    private IEnumerable<ModelChange> Retirement(string id, Sku before, Sku after)
    {
        var wasRetired = before.Retired <= beforeAsOf;
        var isRetired = after.Retired <= afterAsOf;
        if (wasRetired == isRetired && before.Retired == after.Retired)
        {
            yield break;
        }

        var kind = isRetired && !wasRetired ? ChangeKind.Retired
            : wasRetired && !isRetired ? ChangeKind.Added
            : before.Retired is null ? ChangeKind.Retired
            : ChangeKind.Changed;
        var moment = isRetired != wasRetired ? ChangeTiming.InForce : isRetired ? ChangeTiming.Past : ChangeTiming.Scheduled;
        yield return new ModelChange(
            ModelArea.Sku, kind, id, after.LabelAsOf(afterAsOf, card.Bands), "retired",
            before.Retired == after.Retired ? null : before.Retired?.ToString(), after.Retired?.ToString(), after.Retired, moment, after.Origin) { Within = card.Title };
    }

    private static Timeline<RateEntry> Timeline(Sku sku) => new(
        sku.Entries.Where(e => e.Band is not null).Select(e => new TimelinePoint<RateEntry>(e.Since, e)),
        EqualityComparer<RateEntry>.Create((a, b) => a?.Band == b?.Band, e => e.Band!.GetHashCode()));

    public static string? Words(ValueList<ListName> lists) => lists.Count == 0 ? null : string.Join(", ", lists.Select(l => $"{l.List}: {l.Name}"));

    private static string? Rules(Sku sku) => sku.Match.Count == 0 ? null : string.Join(", ", sku.Match.Select(m => m.Pattern));

    private static string? Names(Sku sku) => sku.Aliases.Count == 0 ? null : string.Join(", ", sku.Aliases.Select(a => a.Name));
}
