using RateCards.Changes.Timelines;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Changes.Comparison;

/// <summary>Compares what cards say beside their rates: sources, paths, factors, SKUs and their bands.</summary>
internal sealed class CardComparer(Date beforeAsOf, Date afterAsOf)
{
    public IEnumerable<ModelChange> Compare(IEnumerable<Card> before, IEnumerable<Card> after) =>
        Matching.ById(before, after, c => c.Id).SelectMany(pair => Compare(pair.Before, pair.After));

    private IEnumerable<ModelChange> Compare(Card? before, Card? after)
    {
        if (before is null || after is null)
        {
            var card = after ?? before!;
            return [PartComparer.Whole(ModelArea.Card, before is null, card.Id, card.Title, card.Origin, $"{card.Skus.Count} SKUs")];
        }

        if (beforeAsOf == afterAsOf && before == after)
        {
            return [];
        }

        return new PartComparer(ModelArea.Card, after.Id, after.Title, after.Origin)
            .Compare("title", before.Title, after.Title)
            .Compare("provider", before.Provider, after.Provider)
            .Compare("currency", before.Currency, after.Currency)
            .Compare("note", before.Note, after.Note)
            .Compare("what bands measure", Words(before.Bands), Words(after.Bands))
            .Compare("cards that it falls back on", Ids(before.Fallback), Ids(after.Fallback))
            .Compare("names in lists", SkuComparer.Words(before.Lists), SkuComparer.Words(after.Lists))
            .Changes
            .Concat(CountingTerm.Of(before, after).Where(p => p is { Before: not null, After: not null }).SelectMany(p => Compare(after, p.Before!, p.After!)))
            .Concat(Matching.ById(before.Sources, after.Sources, s => s.Id).SelectMany(p => Compare(after, p.Before, p.After)))
            .Concat(Matching.ById(before.Meters, after.Meters, m => m.Id).SelectMany(p => Compare(after, p.Before, p.After)))
            .Concat(Matching.ById(before.Paths, after.Paths, p => p.Id).SelectMany(p => Compare(after, p.Before, p.After)))
            .Concat(Matching.ById(before.Factors, after.Factors, f => f.Id).SelectMany(p => Compare(after, p.Before, p.After)))
            .Concat(Matching.ById(before.Skus, after.Skus, s => s.Id).SelectMany(p => new SkuComparer(after, beforeAsOf, afterAsOf).Compare(p.Before, p.After)));
    }

    private static IEnumerable<ModelChange> Compare(Card card, CountingTerm before, CountingTerm after) =>
        new PartComparer(after.Area, after.Id, after.Label, after.Origin, after.Area == ModelArea.Card ? null : card.Title).Compare(after.Aspect, before.Text, after.Text).Changes;

    private static IEnumerable<ModelChange> Compare(Card card, Source? before, Source? after)
    {
        var source = after ?? before!;
        var id = card.IdOf(source);
        return before is null || after is null
            ? [PartComparer.Whole(ModelArea.Source, before is null, id, source.Title, source.Origin, source.Url, within: card.Title)]
            : new PartComparer(ModelArea.Source, id, source.Title, source.Origin, card.Title)
                .Compare("title", before.Title, after.Title)
                .Compare("address", before.Url, after.Url)
                .Compare("verified", before.Verified?.ToString(), after.Verified?.ToString())
                .Compare("trust", RateTexts.TrustWord(before.Trust), RateTexts.TrustWord(after.Trust))
                .Compare("note", before.Note, after.Note)
                .Changes;
    }

    private static IEnumerable<ModelChange> Compare(Card card, Meter? before, Meter? after)
    {
        var meter = after ?? before!;
        var id = $"{card.Id}.{meter.Id}";
        return before is null || after is null
            ? [PartComparer.Whole(ModelArea.Meter, before is null, id, meter.Label, meter.Origin, Words(meter), within: card.Title)]
            : new PartComparer(ModelArea.Meter, id, meter.Label, meter.Origin, card.Title)
                .Compare("label", before.Label, after.Label)
                .Compare("unit", Words(before), Words(after))
                .Compare("note", before.Note, after.Note)
                .Changes;
    }

    private static IEnumerable<ModelChange> Compare(Card card, ServicePath? before, ServicePath? after)
    {
        var path = after ?? before!;
        var id = $"{card.Id}.{path.Id}";
        return before is null || after is null
            ? [PartComparer.Whole(ModelArea.Path, before is null, id, path.Label, path.Origin, within: card.Title)]
            : new PartComparer(ModelArea.Path, id, path.Label, path.Origin, card.Title).Compare("label", before.Label, after.Label).Compare("note", before.Note, after.Note).Changes;
    }

    private IEnumerable<ModelChange> Compare(Card card, Factor? before, Factor? after)
    {
        var factor = after ?? before!;
        return new PartComparer(ModelArea.Factor, $"{card.Id}.{factor.Id}", factor.Id, factor.Origin, card.Title)
            .Compare("factor", Timeline(before), beforeAsOf, Timeline(after), afterAsOf, e => FigureText.ExactPercent(e.Value), e => e.Origin)
            .Compare("what it applies to", before is null ? null : Scope(before), after is null ? null : Scope(after))
            .Compare("note", before?.Note, after?.Note)
            .Changes;
    }

    private static Timeline<FactorEntry> Timeline(Factor? factor) => new(
        (factor?.Entries ?? []).Select(e => new TimelinePoint<FactorEntry>(e.Since, e)),
        EqualityComparer<FactorEntry>.Create((a, b) => a?.Value == b?.Value, e => e.Value.GetHashCode()));

    private static string Scope(Factor factor) =>
        (factor.Path is { } path ? $"makes path {path} of {factor.OfPath}: {string.Join(", ", factor.Meters)}" : $"makes {string.Join(", ", factor.Meters)} of {factor.OfMeter}")
        + (factor.InPaths.Count > 0 ? $"; paths {string.Join(", ", factor.InPaths)}" : "")
        + (factor.Skus.Count > 0 ? $"; SKUs {string.Join(", ", factor.Skus)}" : "");

    private static string Words(Meter meter) => meter.Unit?.Text ?? $"an SKU of {meter.ReferenceCard}";

    private static string? Ids(ValueList<CardName> cards) => cards.Count == 0 ? null : string.Join(", ", cards.Select(c => c.Id));

    private static string? Words(BandScale? scale) => scale is null ? null : $"{scale.Title} in {scale.Unit}";
}
