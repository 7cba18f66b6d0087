using RateCards.Cli.Files;
using RateCards.Cli.Terminals;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Printing;
using RateCards.Docs.Content;
using RateCards.Docs.Media;
using RateCards.Docs.Templates;
using Spectre.Console;

namespace RateCards.Cli.Explain;

/// <summary>Where a rate, formula or symbol comes from, and what uses it; where the numbers of a page come from.</summary>
internal sealed class Explanation(Terminal terminal, ProjectFolder folder, Project project)
{
    public void Write(Rate rate)
    {
        var card = rate.Card;
        WriteHead(rate.Id, string.Join(" · ", new[] { card.Title, rate.Sku.LabelAsOf(project.AsOf, card.Bands), rate.Meter.Label, rate.Path?.Label }.OfType<string>()));
        var value = rate.Sku.IsRetired(project.AsOf) ? null : rate.AsOf(project.AsOf);
        var details = new List<(string, string?)>
        {
            ("value", value is null ? $"none in force on {project.AsOf}" : $"{Value(rate, value)}, in force on {project.AsOf}"),
            ("retired", rate.Sku.Retired?.ToString()),
        };
        if (value is not null)
        {
            details.AddRange(
            [
                ("since", Since(value)),
                ("source", $"{value.Source.Title}, {value.Source.Url}"),
                ("verified", value.VerifiedAsOf(project.AsOf)?.ToString()),
                ("trust", RateTexts.TrustWord(value.Source.Trust)),
                ("follows from", value.Derivation is { } d ? $"{d.BaseRateId} × {d.FactorValue}, by the factor {d.FactorId}" : null),
                ("correction", value.Correction),
            ]);
        }

        details.AddRange(
        [
            ("written in", Place((value ?? rate.History[0]).Origin)),
            ("note", value?.Note),
            ("of the SKU", rate.Sku.Note),
            ("of the meter", rate.Meter.Note),
        ]);
        WriteDetails(details);
        WriteHistory(rate);
        WriteUses(UsagePhrases.OfRate(project, rate), "the tables of rates");
    }

    public void Write(Formula formula)
    {
        WriteHead(formula.Name, $"{formula.Title}. {formula.Sentence}");
        WriteDetails(
        [
            ("unit", formula.Unit.Text),
            ("definition", PlainTextFormulas.Expression(formula.Definition)),
            ("closed form", formula.ClosedForm is { } closed ? PlainTextFormulas.Expression(closed) : null),
            ("proof", formula.Samples is { } samples ? $"none: the closed form is equal to the definition on {samples} samples" : null),
            ("written in", Place(formula.Origin)),
        ]);
        WriteTable("where", formula.Parameters.Select(s => new[] { Notation.ToPlainText(s.Notation), s.Name, PlainTextFormulas.TitleWithUnit(s.Title, s.Unit) }));
        WriteTable("proof of the closed form", formula.Proof?.Steps.Select(s => new[] { s.What, s.Expression }) ?? []);
        WriteUses(UsagePhrases.OfFormula(project, formula.Name), "the formula reference");
    }

    public void Write(Symbol symbol)
    {
        WriteHead(symbol.Name, $"{symbol.Title}. {symbol.Sentence}");
        WriteDetails([("symbol", Notation.ToPlainText(symbol.Notation)), ("unit", symbol.Unit.Text), ("written in", Place(symbol.Origin))]);
        WriteUses(UsagePhrases.OfSymbol(project, symbol.Name), "the formula reference");
    }

    /// <summary>Every number on a page with its origin, then the rates that its figures are or were computed with.</summary>
    public void Write(string page, PageNumbers numbers)
    {
        var all = numbers.All.ToList();
        var kinds = all.GroupBy(n => n.Provenance.Kind).OrderBy(g => g.Key).Select(g => $"{g.Count()} {Words(g.Key)}");
        WriteHead(page, $"{Counts.Of(all.Count, "number")}: {string.Join(", ", kinds)}; 0 unexplained");
        if (all.Count == 0)
        {
            return;
        }

        WriteRows(all.Select(n => new[] { Place(new Origin(n.Location))!, n.Text, Words(n.Provenance.Kind), From(n.Provenance) }));
        WriteTable("rates", all.SelectMany(n => n.Provenance.Rates).DistinctBy(r => r.Rate.Id).OrderBy(r => r.Rate.Id, StringComparer.Ordinal).Select(r => new[]
        {
            r.Rate.Id, Value(r.Rate, r.Value), $"since {Since(r.Value)}", r.Value.VerifiedAsOf(project.AsOf) is { } seen ? $"seen {seen}" : "", r.Value.Source.Title, Place(r.Value.Origin) ?? "",
        }));
    }

    /// <summary>What a number is or was computed from, in a line.</summary>
    private static string From(Provenance provenance)
    {
        var inputs = provenance.Inputs.Select(i => $"{i.Name} {i.Text}");
        var rates = provenance.Kind == ProvenanceKind.Rate ? [] : provenance.Rates.Select(r => $"{r.Symbol} {r.Rate.Id}");
        var uses = string.Join(", ", inputs.Concat(rates));
        return uses.Length > 0 ? $"{provenance.From} ({uses})" : provenance.From;
    }

    private static string Words(ProvenanceKind kind) => kind == ProvenanceKind.Plain ? "not a price" : kind.ToString().ToLowerInvariant();

    private void WriteHead(string id, string title)
    {
        terminal.Output.WriteLine($"{Ansi.Paint(id, Ansi.Bold)}");
        terminal.Output.WriteLine(title);
        terminal.Output.WriteLine();
    }

    /// <summary>A line each; what is null is not there.</summary>
    private void WriteDetails(IEnumerable<(string Name, string? Text)> details) =>
        WriteRows(details.Where(d => d.Text is not null).Select(d => new[] { d.Name, d.Text! }));

    private void WriteHistory(Rate rate) => WriteTable(
        "history",
        rate.History.Select(v => new[] { Since(v), v.Value.Words, v.Source.Title, v.Correction is { } why ? $"correction: {why}" : v.Note ?? "" }));

    /// <param name="inAnyCase">Where it stands though nothing uses it.</param>
    private void WriteUses(IEnumerable<string> uses, string inAnyCase) =>
        WriteTable("used by", uses.DefaultIfEmpty($"nothing in this project; it stands in {inAnyCase}").Select(use => new[] { use }));

    private void WriteTable(string title, IEnumerable<string[]> rows)
    {
        var all = rows.ToList();
        if (all.Count > 0)
        {
            terminal.Output.WriteLine();
            terminal.Output.WriteLine($"{Ansi.Paint(title, Ansi.Dim)}");
            WriteRows(all);
        }
    }

    private void WriteRows(IEnumerable<string[]> rows)
    {
        var all = rows.ToList();
        var table = Tables.Create([.. Enumerable.Range(0, all[0].Length).Select(_ => Tables.Left("").PadRight(2))]);
        all.ForEach(row => table.AddRow(row.Select(cell => new Text(cell))));
        Tables.Write(terminal, Tables.WithoutHeads(table));
    }

    private string? Place(Origin origin) => origin.Location is { } location
        ? $"{terminal.Display(folder.FullPath(location.Path))}({location.Start.Line},{location.Start.Column})"
        : null;

    private static string Since(DatedValue value) => (value.IsApproximate ? "~" : "") + value.Since;

    private static string Value(Rate rate, DatedValue value) =>
        value.Value.IsAmount && rate.Meter.Unit is { } unit ? $"{value.Value.Words} {unit.Text}" : value.Value.Words;
}
