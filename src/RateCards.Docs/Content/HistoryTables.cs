using RateCards.Compiler.Display;
using RateCards.Compiler.Model;
using RateCards.Compiler.Targets;
using RateCards.Compiler.Text;
using RateCards.Docs.Media;

namespace RateCards.Docs.Content;

/// <summary>The history of rates: every dated value of a card, and its sources.</summary>
internal static class HistoryTables
{
    /// <summary>Every dated value of a card, by SKU: a row for each date and service path, a column for each meter.</summary>
    /// <param name="asOf">Entries of later dates are marked.</param>
    public static Table Of(Project project, Card card, Date asOf)
    {
        var meters = card.Meters;
        var namesPath = card.Paths.Count > 1;
        var columns = new List<Column> { new(card.Bands?.Title ?? "Name"), new("Since") };
        if (namesPath)
        {
            columns.Add(new Column("Service path"));
        }

        // The unit is said once where all have the same.
        var unit = meters.Select(m => m.Unit is { } own ? UnitWords.WithCurrency(own) : "").Distinct().ToList() is [{ Length: > 0 } only] ? only : null;
        columns.AddRange(meters.Select(m => new Column(m.Unit is { } own && unit is null ? UnitWords.Heading(m.Label, own) : m.Label, m.Unit is not null)));
        columns.AddRange([new Column("Seen"), new Column("Source"), new Column("Note")]);
        var rows = card.Skus.SelectMany(sku => Rows(project, card, sku, meters, namesPath, asOf));
        return new Table(new SequenceContent([new TextContent(card.Title, Provenance.Name(card.Id)), new TextContent(unit is null ? ": every dated rate" : $": every dated rate, {unit}")]), columns, rows);
    }

    private sealed record Dated(Rate Rate, DatedValue Value);

    private static IEnumerable<Row> Rows(Project project, Card card, Sku sku, ValueList<Meter> meters, bool namesPath, Date asOf)
    {
        // An SKU's rates stand together, in the order of the card.
        var values = project.Rates.OfSku(card.Id, sku.Id).SelectMany(r => r.History.Select(v => new Dated(r, v)));
        var isFirst = true;
        foreach (var date in values.GroupBy(v => StartDay.Of(v.Value)).OrderBy(g => g.Key.Since))
        {
            foreach (var path in date.GroupBy(v => v.Rate.Path?.Id))
            {
                var first = path.First();
                var id = $"{card.Id}.{sku.Id}";
                var cells = new List<IContent>
                {
                    new TextContent(sku.LabelAsOf(date.Key.Since, card.Bands), Provenance.Name(id)),
                    new TextContent(date.Key + (date.Key.Since > asOf ? " (later)" : ""), Provenance.Date($"since of {id}")),
                };
                if (namesPath)
                {
                    cells.Add(new TextContent(first.Rate.Path?.Label ?? "", Provenance.Name(card.Id)));
                }

                cells.AddRange(meters.Select(IContent (m) => path.FirstOrDefault(v => v.Rate.Meter.Id == m.Id) is { } dated ? Cell(project, dated) : TextContent.Empty));
                cells.Add(new TextContent(first.Value.Verified.Count > 0 ? first.Value.Verified[^1].ToString() : "", Provenance.Date($"verified of {id}")));
                cells.Add(new SequenceContent([Link(card, first.Value.Source), new TextContent($" ({RateTexts.TrustWord(first.Value.Source.Trust)})")]));
                cells.Add(new TextContent(string.Join(" ", path.SelectMany(Notes).Distinct()), Provenance.Name($"note of {id}")));
                yield return new Row(cells, isFirst ? Figures.HistoryAnchor(card.Id, sku.Id) : null);
                isFirst = false;
            }
        }
    }

    private static FigureContent Cell(Project project, Dated dated)
    {
        var figure = Figures.Of(dated.Rate, dated.Value, dated.Value.Since) with { Address = null };
        return dated.Value.Value.Kind == RateKind.Reference ? figure with { Text = Figures.ReferenceLabel(project, dated.Rate, dated.Value.Value) } : figure;
    }

    private static IEnumerable<string> Notes(Dated dated)
    {
        if (dated.Value.Derivation is { } derivation)
        {
            yield return $"{FigureText.Fixed((double)derivation.FactorValue * 100, 0)}% of {Name(derivation.BaseRateId, dated.Rate)}.";
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

    /// <summary>The path or meter of the rate that a derived one follows from, as far as it differs.</summary>
    private static string Name(string baseRateId, Rate derived)
    {
        var parts = baseRateId.Split('.');
        var meter = derived.Card.Meters.FirstOrDefault(m => m.Id == parts[2]);
        var path = derived.Card.Paths.FirstOrDefault(p => p.Id == (parts.Length > 3 ? parts[3] : derived.Card.Paths[0].Id));
        return meter is not null && meter.Id != derived.Meter.Id ? meter.Label.ToLowerInvariant() : path?.Label ?? baseRateId;
    }

    /// <summary>Sources with the day on which they were last seen.</summary>
    public static Table Sources(IEnumerable<SourceOfCard> sources) => new(
        "Sources",
        [new Column("Source"), new Column("Price list"), new Column("Seen"), new Column("Trust"), new Column("Note")],
        sources.Select(s => new Row(
        [
            Link(s.Card, s.Source),
            new TextContent(s.Card.Title, Provenance.Name(s.Card.Id)),
            new TextContent(s.Source.Verified?.ToString() ?? "", Provenance.Date($"verified of {s.Card.IdOf(s.Source)}")),
            new TextContent(RateTexts.TrustWord(s.Source.Trust)),
            new TextContent(s.Source.Note ?? "", Provenance.Name($"note of {s.Card.IdOf(s.Source)}")),
        ])));

    public static LinkContent Link(Card card, Source source) => new(source.Title, source.Url, Provenance.Name(card.IdOf(source)));
}

/// <summary>A source, with the card that cites it.</summary>
internal sealed record SourceOfCard(Card Card, Source Source);
