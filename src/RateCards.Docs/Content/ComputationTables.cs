using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Model.Formulas;
using RateCards.Docs.Media;

namespace RateCards.Docs.Content;

/// <summary>How the computed figures of a page came about: what their links lead to.</summary>
internal static class ComputationTables
{
    /// <summary>A row for each computation: the expression, its formulas, the inputs and the rates.</summary>
    /// <param name="linksToReference">The site has the page that shows every formula.</param>
    public static Table Computations(IReadOnlyList<PageNumber> computations, Date asOf, bool linksToReference) => new(
        new SequenceContent([new TextContent("How each figure was computed, as of "), FigureContents.AsOf(asOf)]),
        [new TableColumn("Figure"), new TableColumn("Formulas"), new TableColumn("Inputs"), new TableColumn("Rates")],
        computations.Select(c => new Row(
            [
                new TextContent($"{c.Provenance.From} = {c.Text}", c.Provenance),
                SequenceContent.Join(", ", c.Provenance.Formulas.Select(f => Reference(f, linksToReference))),
                SequenceContent.Join(", ", c.Provenance.Inputs.Select(i => new TextContent($"{i.Name} {i.Text}", new Provenance(ProvenanceKind.Input, i.Name)))),
                SequenceContent.Join(", ", c.Provenance.Rates.Select(IContent (r) => new SequenceContent([new TextContent($"{r.Symbol} ", Provenance.Name(r.Rate.Id)), FigureContents.Of(r.Rate, r.Value, asOf)]))),
            ],
            c.Provenance.Anchor)));

    /// <summary>A row for each rate that they used: its value, since when it holds, who says so, and where it is written.</summary>
    public static Table Rates(IEnumerable<UsedRate> rates, Date asOf) => new(
        "The rates that they were computed with",
        [new TableColumn("Rate"), new TableColumn("Value", IsNumeric: true), new TableColumn("Since"), new TableColumn("Seen"), new TableColumn("Source"), new TableColumn("Written in")],
        rates.DistinctBy(r => r.Rate.Id).Select(r => new Row(
            [
                new TextContent(r.Rate.Id, Provenance.Name(r.Rate.Id)),
                FigureContents.Of(r.Rate, r.Value, asOf),
                FigureContents.Date(r.Value.Since, r.Value.IsApproximate, $"since of {r.Rate.Id}"),
                r.Value.VerifiedAsOf(asOf) is { } seen ? FigureContents.Date(seen, isApproximate: false, $"verified of {r.Rate.Id}") : TextContent.Empty,
                HistoryTables.Link(r.Rate.Card, r.Value.Source),
                new TextContent(FigureContents.PlaceText(r.Value.Origin), Provenance.Name("place in the card")),
            ])));

    private static IContent Reference(Formula formula, bool isLink) => isLink
        ? new LinkContent(formula.Title, $"/formula-reference#{FormulaTables.Anchor(formula)}", Provenance.Name(formula.Name))
        : FormulaTables.Title(formula);
}
