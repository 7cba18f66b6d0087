using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;
using RateCards.Docs.Content;
using RateCards.Docs.Pages.Expressions;
using RateCards.Docs.Templates;

namespace RateCards.Docs.Pages.Functions;

/// <summary>Functions that write a table.</summary>
internal static class TableFunctions
{
    private static readonly string[] CurveNames = ["by", "values", "show"];

    /// <summary><c>{{ rates "fireworks-serverless" skus: "kimi-k2p6" paths: "standard,priority" meters: "input" attributes: "context" }}</c>.</summary>
    public static object? Rates(Call call)
    {
        if (FindCard(call) is not { } card)
        {
            return null;
        }

        var table = new CardTable(call.Scope.Project, card, call.Scope.AsOf)
        {
            Skus = Ids(call, "skus", "SKU", card.Skus.Select(s => s.Id)),
            Paths = Ids(call, "paths", "service path", card.Paths.Select(p => p.Id)),
            Meters = Ids(call, "meters", "meter", card.Meters.Select(m => m.Id)),
            Attributes = Ids(call, "attributes", "attribute", card.Skus.SelectMany(s => s.Attributes).Select(a => a.Name)) ?? [],
        };
        call.Scope.UsedRates.UnionWith(table.Rates.Select(r => r.Id));
        return table.Build();
    }

    /// <summary><c>{{ catalogue }}</c>: every SKU that is sold, with its prices on the default path.</summary>
    public static object? ShowCatalogue(Call call)
    {
        var catalogue = new Catalogue(call.Scope.Project, call.Scope.AsOf, call.Scope.Subjects);
        call.Scope.UsedRates.UnionWith(catalogue.Rates.Select(r => r.Id));
        return catalogue.Build();
    }

    /// <summary><c>{{ history "tinker" }}</c>: every dated rate of a card; <c>skus: "kimi-k2p6"</c>, <c>only: "changed"</c> or <c>"unchanged"</c>: of a part of its SKUs.</summary>
    public static object? History(Call call)
    {
        if (FindCard(call) is not { } card)
        {
            return null;
        }

        return PartOf(call, card) is { } skus ? HistoryTables.Of(call.Scope.Project, card, skus, call.Scope.AsOf) : null;
    }

    /// <summary><c>{{ if has_history "tinker" only: "changed" }}</c>: whether that part of a card has SKUs.</summary>
    public static object? HasHistory(Call call) => FindCard(call) is { } card && PartOf(call, card) is { Count: > 0 };

    private static List<Sku>? PartOf(Call call, Card card)
    {
        var named = Ids(call, "skus", "SKU", card.Skus.Select(s => s.Id));
        List<Sku> skus = [.. card.Skus.Where(s => named?.Contains(s.Id) ?? true)];
        bool HasChanged(Sku sku) => HistoryTables.HasChanged(call.Scope.Project, card, sku);
        switch (call.Named("only"))
        {
            case null:
                return skus;
            case "changed":
                return [.. skus.Where(HasChanged)];
            case "unchanged":
                return [.. skus.Where(s => !HasChanged(s))];
            case var other:
                call.Report(PageDiagnostics.UnknownReference, "part of a history", other, Suggestion.DidYouMean(other, ["changed", "unchanged"]));
                return null;
        }
    }

    /// <summary><c>{{ sources "tinker" "fireworks-serverless" }}</c>: the sources that the rates in force on some cards cite; without a card, every source there is.</summary>
    public static object? Sources(Call call)
    {
        var project = call.Scope.Project;
        if (call.Count == 0)
        {
            return HistoryTables.Sources(project.Cards.SelectMany(c => c.Sources.Select(s => new SourceOfCard(c, s))));
        }

        var cards = Enumerable.Range(0, call.Count).Select(i => FindCard(call, i)).OfType<Card>().ToList();
        var cited = project.Rates.All.Where(r => !r.Sku.IsRetired(call.Scope.AsOf)).Select(r => new { Card = r.Card.Id, Source = r.AsOf(call.Scope.AsOf)?.Source.Id }).ToHashSet();
        return HistoryTables.Sources(cards.SelectMany(c => c.Sources.Where(s => cited.Contains(new { Card = c.Id, Source = (string?)s.Id })).Select(s => new SourceOfCard(c, s))));
    }

    /// <summary><c>{{ comparison }}</c>: what every offer costs for a workload.</summary>
    public static object? Comparison(Call call) => EstimateOf(call) is { } estimate ? EstimateTables.Comparison(call.Scope.Project, estimate) : null;

    /// <summary><c>{{ calculator "multi-turn" }}</c>: a calculator, and the comparison at its defaults for whoever cannot run it.</summary>
    public static object? ShowCalculator(Call call)
    {
        if (FindCalculator(call) is not { } calculator)
        {
            return null;
        }

        var result = Estimator.Estimate(call.Scope.Project, calculator, new Dictionary<string, string>(StringComparer.Ordinal), call.Scope.AsOf);
        foreach (var error in result.Errors)
        {
            call.Report(PageDiagnostics.ExpressionError, $"{error.Message} {error.Help}");
        }

        return result.Estimate is { } estimate ? new CalculatorContent(calculator, EstimateTables.Comparison(call.Scope.Project, estimate)) : null;
    }

    /// <summary><c>{{ coverage }}</c>: every model of the calculator, and which offers it has.</summary>
    public static object? Coverage(Call call) => EstimateOf(call) is { } estimate ? EstimateTables.Coverage(call.Scope.Project, estimate.Calculator, call.Scope.AsOf) : null;

    /// <summary><c>{{ quantities }}</c>: the token arithmetic of a workload.</summary>
    public static object? Quantities(Call call) => EstimateOf(call) is { } estimate ? EstimateTables.Quantities(call.Scope.Project, estimate) : null;

    /// <summary><c>{{ offer_rates "tinker" }}</c>: an offer's rates for every model.</summary>
    public static object? OfferRates(Call call)
    {
        if (EstimateOf(call) is not { } estimate || call.Text(0) is not { } id)
        {
            return null;
        }

        if (estimate.Calculator.FindOffer(id) is { } offer)
        {
            return EstimateTables.OfferRates(call.Scope.Project, estimate.Calculator, offer, call.Scope.AsOf);
        }

        call.Scope.Diagnostics.Report(PageDiagnostics.UnknownReference, call.Locate(0), "offer", id, Suggestion.DidYouMean(id, estimate.Calculator.Offers.Select(o => o.Id)));
        return null;
    }

    /// <summary><c>{{ curve by: "turns" values: "1,2,4,8" show: "cache_hit" }}</c>: quantities and totals along one input.</summary>
    public static object? Curve(Call call)
    {
        if (PageEstimate.Of(call, CurveNames) is not { Estimate: { } start } workload)
        {
            return null;
        }

        workload.ReportUnused([]);
        var inputs = start.Inputs.Where(i => !i.IsDefault).ToDictionary(i => i.Input.Name, i => i.Text, StringComparer.Ordinal);
        var by = Ids(call, "by", "input", start.Calculator.Inputs.Select(i => i.Name));
        var show = Ids(call, "show", "quantity", start.Calculator.Quantities) ?? [];
        if (by is not [var input] || call.Named("values") is not { } values)
        {
            call.Report(PageDiagnostics.WrongArgument, call.Function, "needs by: with one input, and values: with its values.");
            return null;
        }

        Estimate? At(string value)
        {
            inputs[input] = value;
            var result = Estimator.Estimate(call.Scope.Project, start.Calculator, inputs, call.Scope.AsOf);
            foreach (var error in result.Errors)
            {
                call.Scope.Diagnostics.Report(PageDiagnostics.ExpressionError, call.Locate("values"), $"{error.Message} {error.Help}");
            }

            return result.Estimate;
        }

        var points = values.Split(',').Select(v => (Value: v, Estimate: At(v))).ToList();
        return points.TrueForAll(p => p.Estimate is not null) ? EstimateTables.Curve(call.Scope.Project, points.ConvertAll(p => (p.Value, p.Estimate!)), input, show) : null;
    }

    private static Estimate? EstimateOf(Call call)
    {
        var workload = PageEstimate.Of(call);
        workload?.ReportUnused([]);
        if (workload is { Estimate: null })
        {
            call.Report(PageDiagnostics.WrongArgument, call.Function, "needs a calculator: name one in the front matter, or with calculator: \"…\".");
        }

        return workload?.Estimate;
    }

    internal static Card? FindCard(Call call, int position = 0)
    {
        if (call.Text(position) is not { } id)
        {
            return null;
        }

        if (call.Scope.Project.FindCard(id) is { } card)
        {
            return card;
        }

        call.Scope.Diagnostics.Report(PageDiagnostics.UnknownReference, call.Locate(position), "card", id, Suggestion.DidYouMean(id, call.Scope.Project.Cards.Select(c => c.Id)));
        return null;
    }

    /// <summary>A list of ids separated by commas, each of which must be known; null where the argument is not given.</summary>
    private static List<string>? Ids(Call call, string name, string what, IEnumerable<string> known)
    {
        if (call.Named(name) is not { } text)
        {
            return null;
        }

        var ids = text.Split(',').Select(i => i.Trim()).ToList();
        // One page of thousands names one of a card's many.
        var unknown = ids.FindAll(i => !known.Contains(i));
        if (unknown.Count == 0)
        {
            return ids;
        }

        var all = known.Distinct().ToList();
        foreach (var id in unknown)
        {
            call.Scope.Diagnostics.Report(PageDiagnostics.UnknownReference, call.Locate(name), what, id, Suggestion.DidYouMean(id, all));
        }

        return ids.FindAll(all.Contains);
    }

    /// <summary>The calculator that a call names; a diagnostic, and null, where there is none.</summary>
    public static Calculator? FindCalculator(Call call)
    {
        if (call.Text(0) is not { } id)
        {
            return null;
        }

        var found = call.Scope.Project.FindCalculator(id);
        if (found is null)
        {
            call.Scope.Diagnostics.Report(PageDiagnostics.UnknownReference, call.Locate(0), "calculator", id, Suggestion.DidYouMean(id, call.Scope.Project.Calculators.Select(c => c.Id)));
        }

        return found;
    }
}
