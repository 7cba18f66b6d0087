using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Model.Calculators;

/// <summary>A way of billing from a date on.</summary>
/// <param name="Figures">Figure name (<c>per_episode</c>, <c>total</c>, <c>cluster_hours</c>) → formula name. Every offer has <c>total</c>.</param>
/// <param name="Rates">Formula symbol → pattern of a rate id with <c>{input}</c> placeholders.</param>
/// <param name="Parts">Formulas whose values add up to the total (prefill, cached, decode), for a chart of cost by part; may be empty.</param>
internal sealed record Billing(
    Date Since, string? Source, string? Note, ValueList<Figure> Figures, ValueList<RateBinding> Rates, ValueList<Figure> Parts, Origin Origin)
{
    /// <summary>The formula of the whole cost.</summary>
    public string Total => FindFigure(OfferEstimate.TotalName)!.Formula;

    /// <summary>The symbols of the rates that may be missing.</summary>
    public IEnumerable<string> Optional => Rates.Where(r => r.IsOptional).Select(r => r.Symbol);

    /// <summary>The figure with a name, or null.</summary>
    public Figure? FindFigure(string name) => Figures.FirstOrDefault(f => f.Name == name);

    /// <summary>Formulas of one unit the greatest of which decides the total (prefill time, decode time): what the offer is bound by; may be empty.</summary>
    public ValueList<Figure> Limits { get; init; }

    /// <summary>What is bought, in words: <c>{name}</c> stands for an input, a rate of the billing, a figure of it, or a formula. Null where nothing is said.</summary>
    public string? Buys { get; init; }
}
