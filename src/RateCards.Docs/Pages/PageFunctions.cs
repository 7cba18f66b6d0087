using RateCards.Docs.Pages.Functions;
using RateCards.Docs.Templates;

namespace RateCards.Docs.Pages;

/// <summary>Every function that a page may call. RateCards/pages/README.md explains them.</summary>
public static class PageFunctions
{
    public static IReadOnlyDictionary<string, PageFunction> All { get; } = new Dictionary<string, PageFunction>(StringComparer.Ordinal)
    {
        ["rate"] = RateFunctions.Rate,
        ["since"] = RateFunctions.Since,
        ["verified"] = RateFunctions.Verified,
        ["has"] = RateFunctions.Has,
        ["label"] = RateFunctions.Label,
        ["source"] = RateFunctions.Source,
        ["figure"] = ExpressionFunctions.Figure,
        ["claim"] = ExpressionFunctions.Claim,
        ["holds"] = ExpressionFunctions.Holds,
        ["offered"] = ExpressionFunctions.Offered,
        ["formula"] = FormulaFunctions.Formula,
        ["math"] = FormulaFunctions.Math,
        ["symbols"] = FormulaFunctions.Symbols,
        ["formulas"] = FormulaFunctions.Formulas,
        ["rates"] = TableFunctions.Rates,
        ["history"] = TableFunctions.History,
        ["timeline"] = TableFunctions.Timeline,
        ["sources"] = TableFunctions.Sources,
        ["comparison"] = TableFunctions.Comparison,
        ["calculator"] = TableFunctions.Calculator,
        ["coverage"] = TableFunctions.Coverage,
        ["quantities"] = TableFunctions.Quantities,
        ["offer-rates"] = TableFunctions.OfferRates,
        ["curve"] = TableFunctions.Curve,
        ["plain"] = TextFunctions.Plain,
        ["raw"] = TextFunctions.Raw,
    };
}
