using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Docs.Media;

namespace RateCards.Docs.Content;

/// <summary>What changed when, on every card: the latest date first.</summary>
internal static class PriceTimeline
{
    /// <summary>Changes of a day.</summary>
    /// <param name="Date">As text: "about 2026-08-01".</param>
    /// <param name="IsLater">After the project's date.</param>
    public sealed record Day(TextContent Date, bool IsLater, IReadOnlyList<CardChanges> Cards);

    /// <param name="Sentences">A sentence for each change.</param>
    public sealed record CardChanges(TextContent Title, IReadOnlyList<SequenceContent> Sentences);

    private sealed record Change(Rate Rate, DatedValue Value, DatedValue? Before)
    {
        public TextContent Label => new(Rate.Sku.LabelAsOf(Value.Since, Rate.Card.Bands), Provenance.Name($"{Rate.Card.Id}.{Rate.Sku.Id}"));

        public bool IsDefaultPath => Rate.Path is null || Rate.Path.Id == Rate.Card.Paths[0].Id;

        /// <summary>The meter, with the path where it is not the default one.</summary>
        public string What => IsDefaultPath ? MeterWord : $"{Rate.Path!.Label} {MeterWord}";

        // A label with an abbreviation (GPU-hour, LoRA SFT) keeps its capitals.
        private string MeterWord => Rate.Meter.Label.Skip(1).Any(char.IsUpper) ? Rate.Meter.Label : Rate.Meter.Label.ToLowerInvariant();
    }

    private sealed record Retirement(Card Card, Sku Sku);

    /// <summary>A band whose bounds move.</summary>
    private sealed record BandChange(Card Card, Sku Sku, RateEntry Entry, Band Before);

    public static IReadOnlyList<Day> Of(Project project)
    {
        var changes = project.Rates.All.SelectMany(r => r.History.Select((v, i) => new Change(r, v, i > 0 ? r.History[i - 1] : null)))
            .Where(c => c.Before is null ? c.Value.Value.Kind != RateKind.NotOffered : c.Before.Value != c.Value.Value)
            .ToLookup(c => StartDay.Of(c.Value));
        var retired = project.Cards.SelectMany(c => c.Skus.Where(s => s.Retired is not null).Select(s => new Retirement(c, s))).ToLookup(r => new StartDay(r.Sku.Retired!, false));
        var bands = project.Cards.SelectMany(c => c.Skus.SelectMany(s => BandChanges(c, s))).ToLookup(b => new StartDay(b.Entry.Since, b.Entry.IsApproximate));
        return changes.Select(g => g.Key).Union(retired.Select(g => g.Key)).Union(bands.Select(g => g.Key))
            .OrderByDescending(d => d.Since)
            .ThenBy(d => d.IsApproximate)
            .Select(day => new Day(
                FigureContents.Date(day.Since, day.IsApproximate, "since"),
                day.Since > project.AsOf,
                project.Cards
                    .Select(c => new CardChanges(
                        new TextContent(c.Title, Provenance.Name(c.Id)),
                        [.. Sentences(changes[day].Where(x => x.Rate.Card.Id == c.Id).ToList(), project.AsOf), .. bands[day].Where(x => x.Card.Id == c.Id).Select(Moved), .. retired[day].Where(x => x.Card.Id == c.Id).Select(x => Retired(c, x.Sku))]))
                    .Where(c => c.Sentences.Count > 0)
                    .ToList()))
            .ToList();
    }

    private static SequenceContent Retired(Card card, Sku sku) =>
        new([new TextContent(sku.Label, Provenance.Name($"{card.Id}.{sku.Id}")), new TextContent(" can no longer be bought.")]);

    private static IEnumerable<BandChange> BandChanges(Card card, Sku sku)
    {
        Band? before = null;
        foreach (var entry in sku.Entries.Where(e => e.Band is not null))
        {
            if (before is not null && before != entry.Band)
            {
                yield return new BandChange(card, sku, entry, before);
            }

            before = entry.Band;
        }
    }

    private static SequenceContent Moved(BandChange change)
    {
        var scale = change.Card.Bands!;
        var what = change.Sku.StatedLabel is { } name ? $"{name}: {scale.Title.ToLowerInvariant()}" : $"{scale.Title}:";
        return Sentence([new TextContent($"{what} {BandLabel.Of(change.Before, scale)} → {BandLabel.Of(change.Entry.Band!, scale)}", Provenance.Name($"{change.Card.Id}.{change.Sku.Id}"))]);
    }

    private static IEnumerable<SequenceContent> Sentences(List<Change> changes, Date asOf)
    {
        var isNewSku = changes.Where(c => c.Before is null).ToLookup(c => c.Rate.Sku.Entries.All(e => e.Since >= c.Value.Since));
        var newSkus = isNewSku[true].Select(c => c.Label).Distinct().ToList();
        if (newSkus.Count > 0)
        {
            yield return Sentence([new TextContent("First known: "), .. List(newSkus)]);
        }

        // A word that follows from the word of another rate is not a news.
        foreach (var meter in isNewSku[false].Where(c => c.Value.Derivation is null || c.Value.Value.IsAmount).GroupBy(c => c.What))
        {
            yield return Sentence([Named($"New: {meter.Key} for ", meter.First()), .. List(meter.Select(c => c.Label).Distinct())]);
        }

        var moved = changes.Where(c => c.Before is not null).ToList();
        foreach (var sku in moved.Where(c => c.Value.Derivation is null).GroupBy(c => c.Rate.Sku.Id))
        {
            yield return OfSku(sku.ToList(), asOf);
        }

        foreach (var factor in moved.Where(c => c.Value.Derivation is not null && c.Before!.Derivation?.FactorValue != c.Value.Derivation!.FactorValue).GroupBy(c => new { What = c.Rate.Path?.Label ?? c.Rate.Meter.Label, c.Value.Derivation!.FactorValue }))
        {
            var first = factor.First();
            yield return Sentence(
            [
                Named($"{factor.Key.What}: now ", first),
                new TextContent(FigureText.ExactPercent(factor.Key.FactorValue), Provenance.OfRate(first.Rate, first.Value)),
                new TextContent(" of the rates that it follows from"),
            ]);
        }
    }

    private static SequenceContent OfSku(List<Change> changes, Date asOf)
    {
        var ended = changes.Where(c => !c.Value.Value.IsAmount && c.Before!.Value.IsAmount).ToLookup(c => c.Value.Value.Words);
        var parts = ended.Select(IContent (words) => Named(words.Any(c => c.IsDefaultPath) && words.Select(c => c.Rate.Meter.Id).Distinct().Count() == changes[0].Rate.Card.Meters.Count
            ? words.Key
            : $"{string.Join(", ", Things(words))} {words.Key}", changes[0]));
        var priced = changes.Where(c => c.Value.Value.IsAmount || !c.Before!.Value.IsAmount).Select(IContent (c) => new SequenceContent(
        [
            Named($"{c.What} ", c), FigureContents.InHistory(c.Rate, c.Before!, asOf), new TextContent("\u00A0→\u00A0"), FigureContents.InHistory(c.Rate, c.Value, asOf),
        ]));
        var label = changes[0].Label;
        return Sentence([label with { Text = label.Text + ": " }, SequenceContent.Join("; ", parts.Concat(priced))]);
    }

    /// <summary>Words of the card: labels of meters and paths.</summary>
    private static TextContent Named(string text, Change change) => new(text, Provenance.Name(change.Rate.Card.Id));

    private static SequenceContent Sentence(IReadOnlyList<IContent> parts) => new([.. parts, new TextContent(".")]);

    private static IReadOnlyList<IContent> List(IEnumerable<IContent> items) => SequenceContent.Join(", ", items).Parts;

    /// <summary>Whole paths by their label, single meters by theirs.</summary>
    private static IEnumerable<string> Things(IEnumerable<Change> changes) => changes
        .GroupBy(c => c.Rate.Path?.Id)
        .SelectMany(p => p.Count() > 1 && !p.First().IsDefaultPath ? [p.First().Rate.Path!.Label] : p.Select(c => c.What));
}
