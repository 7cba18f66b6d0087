using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Units;
using RateCards.Docs.Media;

namespace RateCards.Docs.Content;

/// <summary>The history of rates: every dated entry of a card, and its sources.</summary>
internal static class HistoryTables
{
    /// <summary>
    /// Every dated value and band of some SKUs of a card: a row for each date and service path, a column for each meter. What was not
    /// offered to begin with is told once, below.
    /// </summary>
    /// <param name="asOf">Entries of later dates are marked.</param>
    public static Table Of(Project project, Card card, IReadOnlyList<Sku> skus, Date asOf)
    {
        var columns = LeadingColumns(card, asOf);

        // The unit is said once where all have the same.
        var unit = card.Meters.Select(m => m.Unit is { } own ? UnitWords.WithCurrency(own) : "").Distinct().ToList() is [{ Length: > 0 } only] ? only : null;
        columns.AddRange(card.Meters.Select(m => (
            new TableColumn(m.Unit is { } own && unit is null ? UnitWords.Heading(m.Label, own) : m.Label, m.Unit is not null),
            (Func<Line, IContent>)(l => l.Values.FirstOrDefault(v => v.Rate.Meter.Id == m.Id) is { } dated ? Cell(project, dated) : TextContent.Empty))));
        columns.Add((new TableColumn("Seen"), l => new TextContent(l.Verified.Count > 0 ? l.Verified[^1].ToString() : "", Provenance.Date($"verified of {card.Id}.{l.Sku.Id}"))));
        columns.Add((new TableColumn("Source"), l => new SequenceContent([Link(card, l.Source), new TextContent($" ({RateTexts.TrustWord(l.Source.Trust)})")])));
        columns.Add((new TableColumn("Note"), l => new TextContent(l.Note, Provenance.Name($"note of {card.Id}.{l.Sku.Id}"))));
        var lines = skus.Select(sku => Lines(project, card, sku).ToList()).ToList();
        var rows = lines.SelectMany(all => all.Where(l => !IsNotOfferedYet(l)).DefaultIfEmpty(all[0]).Select((l, i) =>
            new Row([.. columns.Select(c => c.Cell(l))], i == 0 ? FigureContents.HistoryAnchor(card.Id, l.Sku.Id) : null)));
        var what = !skus.Any(sku => HasChanged(project, card, sku)) ? "rates that have not changed" : "every dated rate";
        var caption = new SequenceContent([new TextContent(card.Title, Provenance.Name(card.Id)), new TextContent(unit is null ? $": {what}" : $": {what}, {unit}")]);
        return new Table(caption, columns.Select(c => c.Column).ToList(), rows).WithoutEmptyColumns() with { Notes = [.. NotOffered(card, lines)] };
    }

    /// <summary>Whether something of an SKU has changed: a price, what is offered, a band, or that it is sold.</summary>
    public static bool HasChanged(Project project, Card card, Sku sku) =>
        sku.Retired is not null || sku.Entries.Count(e => e.Band is not null) > 1 || project.Rates.OfSku(card.Id, sku.Id).Any(r => r.History.Select(v => v.Value).Distinct().Count() > 1);

    /// <summary>All its values say "not offered", and so did all before.</summary>
    private static bool IsNotOfferedYet(Line line) => line.Values.Count > 0 && line.Values.All(v => IsNotOfferedUntil(v.Rate, v.Value.Since));

    private static bool IsNotOfferedUntil(Rate rate, Date day) => rate.History.Where(v => v.Since <= day).All(v => v.Value.Kind == RateKind.NotOffered);

    /// <summary>A note a service path: the names of what is not offered on it to begin with.</summary>
    private static IEnumerable<Note> NotOffered(Card card, IEnumerable<IEnumerable<Line>> lines) => lines
        .SelectMany(all => all.Where(IsNotOfferedYet).Select(l => (l.Sku, Path: l.Values[0].Rate.Path?.Label ?? "", l.Day)))
        .GroupBy(l => l.Path)
        .Select(path => new Note(
            path.Key.Length > 0 ? $"Not offered, {path.Key}" : "Not offered",
            string.Join("; ", path.DistinctBy(l => l.Sku.Id).Select(l => $"{l.Sku.LabelAsOf(l.Day.Since, card.Bands)} since {l.Day}")) + "."));

    private sealed record Dated(Rate Rate, DatedValue Value);

    /// <summary>What begins on a day in one service path.</summary>
    /// <param name="Values">None where an entry moves the bounds of a band alone.</param>
    private sealed record Line(Sku Sku, StartDay Day, IReadOnlyList<Dated> Values, Source Source, ValueList<Date> Verified, string Note);

    /// <summary>Name, day, band and service path, as far as the card has them.</summary>
    private static List<(TableColumn Column, Func<Line, IContent> Cell)> LeadingColumns(Card card, Date asOf)
    {
        var shown = SkuColumns.Of(card, card.Skus);
        var columns = new List<(TableColumn Column, Func<Line, IContent> Cell)>
        {
            (new TableColumn(shown.Names ? "Name" : card.Bands!.Title), l => new TextContent(l.Sku.LabelAsOf(l.Day.Since, card.Bands), Provenance.Name($"{card.Id}.{l.Sku.Id}"))),
            (new TableColumn("Since"), l => new TextContent(l.Day + (l.Day.Since > asOf ? " (later)" : ""), Provenance.Date($"since of {card.Id}.{l.Sku.Id}"))),
        };
        if (shown is { Names: true, Bands: true })
        {
            columns.Add((new TableColumn(card.Bands!.Title), l => new TextContent(l.Sku.BandAsOf(l.Day.Since) is { } band ? BandLabel.Of(band, card.Bands) : "", Provenance.Name($"{card.Id}.{l.Sku.Id}"))));
        }

        if (card.Paths.Count > 1)
        {
            columns.Add((new TableColumn("Service path"), l => new TextContent(l.Values is [var first, ..] ? first.Rate.Path?.Label ?? "" : "", Provenance.Name(card.Id))));
        }

        return columns;
    }

    private static IEnumerable<Line> Lines(Project project, Card card, Sku sku)
    {
        var values = project.Rates.OfSku(card.Id, sku.Id).SelectMany(r => r.History.Select(v => new Dated(r, v))).ToLookup(v => StartDay.Of(v.Value));
        var moved = sku.Entries.Where(e => e.Band is not null).ToLookup(e => new StartDay(e.Since, e.IsApproximate));
        foreach (var day in values.Select(v => v.Key).Union(moved.Select(e => e.Key)).OrderBy(d => d.Since))
        {
            foreach (var path in values[day].GroupBy(v => v.Rate.Path?.Id))
            {
                var first = path.First().Value;
                yield return new Line(sku, day, path.ToList(), first.Source, path.Select(v => v.Value).FirstOrDefault(v => v.Derivation is null)?.Verified ?? [], string.Join(" ", path.SelectMany(Notes).Distinct()));
            }

            foreach (var entry in moved[day].Where(_ => !values.Contains(day)))
            {
                yield return new Line(sku, day, [], card.FindSource(entry.Source)!, entry.Verified, entry.Note ?? "");
            }
        }
    }

    private static FigureContent Cell(Project project, Dated dated)
    {
        var figure = FigureContents.InHistory(dated.Rate, dated.Value, dated.Value.Since) with { IsInItsPlace = true };
        return dated.Value.Value.Kind == RateKind.Reference ? figure with { Text = FigureContents.ReferenceLabel(project, dated.Rate, dated.Value.Value) } : figure;
    }

    private static IEnumerable<string> Notes(Dated dated)
    {
        if (dated.Value.Derivation is { } derivation)
        {
            yield return $"{RateRemarks.Derived(dated.Rate, derivation)}, not seen.";
        }

        if (dated.Value.Until is { } end)
        {
            yield return $"A promotion, until {end}.";
        }

        if (dated.Value.IsReturn)
        {
            yield return "As before the promotion.";
        }

        if (dated.Value.Correction is { } correction)
        {
            yield return $"Corrected: {correction}";
        }

        if (dated.Value.Note is { } note)
        {
            yield return note;
        }
    }

    /// <summary>The rates in force by their last sighting, the oldest first; those that follow from others were never seen.</summary>
    public static Table Sightings(Project project, Date asOf)
    {
        var rates = project.Rates.All
            .Where(r => !r.Sku.IsRetired(asOf))
            .Select(r => (Rate: r, Standing: RateStanding.Of(r, asOf, project.Settings.StaleAfterDays)))
            .Where(r => r.Standing.Value is { Value.IsAmount: true })
            .ToList();
        IContent Seen(RateStanding standing, Rate rate) => standing.Seen is { } day
            ? new TextContent($"{day}{(standing.IsStale ? " (long ago)" : "")}", Provenance.Date($"verified of {rate.Id}"))
            : new TextContent(standing.IsDerived ? "not seen: follows from other rates" : "not seen: announced");
        return new Table(
            new SequenceContent([new TextContent("Rates in force by the day on which they were last seen, as of "), FigureContents.AsOf(asOf)]),
            [new TableColumn("Last seen"), new TableColumn("Source"), new TableColumn("Price list"), new TableColumn("Rates", IsNumeric: true)],
            rates.GroupBy(r => (r.Standing.Seen, r.Rate.Card, r.Standing.Value!.Source, r.Standing.IsDerived))
                .OrderBy(g => g.Key.Seen)
                .ThenBy(g => g.Key.Card.Id, StringComparer.Ordinal)
                .Select(g => new Row(
                [
                    Seen(g.First().Standing, g.First().Rate),
                    Link(g.Key.Card, g.Key.Source),
                    new TextContent(g.Key.Card.Title, Provenance.Name(g.Key.Card.Id)),
                    new TextContent($"{g.Count()}", Provenance.Name(g.Key.Card.Id)),
                ])));
    }

    /// <summary>Sources with the day on which they were last seen.</summary>
    public static Table Sources(IEnumerable<SourceOfCard> sources) => new Table(
        "Where these rates were seen",
        [new TableColumn("Source"), new TableColumn("Price list"), new TableColumn("Seen"), new TableColumn("Trust"), new TableColumn("Note")],
        sources.Select(s => new Row(
        [
            Link(s.Card, s.Source),
            new TextContent(s.Card.Title, Provenance.Name(s.Card.Id)),
            new TextContent(s.Source.Verified?.ToString() ?? "", Provenance.Date($"verified of {s.Card.IdOf(s.Source)}")),
            new TextContent(RateTexts.TrustWord(s.Source.Trust)),
            new TextContent(s.Source.Note ?? "", Provenance.Name($"note of {s.Card.IdOf(s.Source)}")),
        ]))).WithoutEmptyColumns();

    public static LinkContent Link(Card card, Source source) => new(source.Title, source.Url, Provenance.Name(card.IdOf(source)));
}

/// <summary>A source, with the card that cites it.</summary>
internal sealed record SourceOfCard(Card Card, Source Source);
