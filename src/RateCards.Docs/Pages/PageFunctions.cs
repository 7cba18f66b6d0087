using RateCards.Docs.Content;
using RateCards.Docs.Pages.Functions;
using RateCards.Docs.Templates;

namespace RateCards.Docs.Pages;

/// <summary>Every function that a page may call. RateCards/pages/README.md explains them.</summary>
internal static class PageFunctions
{
    public static IReadOnlyList<PageFunction> All { get; } =
    [
        new("rate", Shape.Text, Parameters.One, RateFunctions.Rate),
        new("since", Shape.Text, Parameters.One, RateFunctions.Since),
        new("verified", Shape.Text, Parameters.One, RateFunctions.Verified),
        new("has", Shape.Condition, Parameters.One, RateFunctions.Has),
        new("label", Shape.Text, Parameters.One, RateFunctions.Label),
        new("source", Shape.Text, Parameters.One, RateFunctions.Source),
        new("figure", Shape.Text, OfWorkload(1), ExpressionFunctions.Figure),
        new("claim", Shape.Nothing, OfWorkload(1), ExpressionFunctions.Claim) { BlockArguments = OfWorkload(1) },
        new("holds", Shape.Condition, OfWorkload(1), ExpressionFunctions.Holds),
        new("offered", Shape.Condition, OfWorkload(1), ExpressionFunctions.Offered),
        new("formula", Shape.Block, Parameters.One, FormulaFunctions.Formula),
        new("math", Shape.Mathematics, Parameters.One, FormulaFunctions.Math),
        new("symbol_table", Shape.Block, Parameters.None, FormulaFunctions.SymbolTable),
        new("formula_table", Shape.Block, new(0, 1), FormulaFunctions.FormulaTable),
        new("rates", Shape.Block, new(1, 1, "skus", "paths", "meters", "attributes"), TableFunctions.Rates) { IsDated = true },
        new("catalogue", Shape.Block, Parameters.None, TableFunctions.ShowCatalogue) { IsDated = true },
        new("history", Shape.Block, new(1, 1, "skus", "only"), TableFunctions.History),
        new("has_history", Shape.Condition, new(1, 1, "skus", "only"), TableFunctions.HasHistory),
        new("timeline", TimelineValues.Shape, Parameters.None, call => TimelineValues.Of(PriceTimeline.Of(call.Scope.Project))),
        new("sightings", Shape.Block, Parameters.None, call => HistoryTables.Sightings(call.Scope.Project, call.Scope.AsOf)),
        new("sources", Shape.Block, new(0, int.MaxValue), TableFunctions.Sources),
        new("comparison", Shape.Block, OfWorkload(0), TableFunctions.Comparison) { IsDated = true },
        new("calculator", Shape.Block, Parameters.One, TableFunctions.ShowCalculator),
        new("coverage", Shape.Block, OfWorkload(0), TableFunctions.Coverage) { IsDated = true },
        new("quantities", Shape.Block, OfWorkload(0), TableFunctions.Quantities),
        new("offer_rates", Shape.Block, new(1, 1, "calculator"), TableFunctions.OfferRates) { IsDated = true },
        new("curve", Shape.Block, OfWorkload(0), TableFunctions.Curve) { IsDated = true },
        new("plain", Shape.Text, Parameters.One, TextFunctions.Plain) { BlockArguments = Parameters.None },
        new("raw", Shape.Text, Parameters.One, TextFunctions.Raw),
    ];

    /// <summary>What a function takes that is about an estimate: any name, for inputs and names of the expression.</summary>
    private static Parameters OfWorkload(int positions) => new(positions, positions) { TakesInputs = true };
}
