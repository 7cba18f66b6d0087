using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Docs.Content;
using RateCards.Docs.Templates;

namespace RateCards.Docs.Pages.Functions;

/// <summary>Functions that say what a card says.</summary>
internal static class RateFunctions
{
    /// <summary><c>{{ rate "tinker.kimi-k2p6.prefill" }}</c>: a rate in force, with its currency.</summary>
    public static object? Rate(Call call) => Find(call) is { } rate ? FigureContents.Of(rate, rate.AsOf(call.Scope.AsOf)!, call.Scope.AsOf) : null;

    /// <summary><c>{{ since "tinker.kimi-k2p6.prefill" }}</c>: since when its value is in force.</summary>
    public static object? Since(Call call) =>
        Find(call) is { } rate && rate.AsOf(call.Scope.AsOf) is { } value ? FigureContents.Date(value.Since, value.IsApproximate, $"since of {rate.Id}") : null;

    /// <summary><c>{{ verified "tinker.kimi-k2p6.prefill" }}</c>: when it was last seen in force.</summary>
    public static object? Verified(Call call) =>
        Find(call) is { } rate && rate.AsOf(call.Scope.AsOf)?.VerifiedAsOf(call.Scope.AsOf) is { } day ? FigureContents.Date(day, isApproximate: false, $"verified of {rate.Id}") : null;

    /// <summary><c>{{ if has "tinker.kimi-k2p6.cached-prefill" }}</c>: whether a rate is in force and can be bought.</summary>
    public static object? Has(Call call) => call.Text(0) is { } id && Known(call, id) is { } rate && !rate.Sku.IsRetired(call.Scope.AsOf)
            ? rate.AsOf(call.Scope.AsOf)?.Value.Kind is RateKind.Amount or RateKind.Free or RateKind.Unlimited
            : false;

    /// <summary><c>{{ label "tinker.kimi-k2p6" }}</c>: what readers call an SKU.</summary>
    public static object? Label(Call call)
    {
        if (call.Text(0) is not { } id)
        {
            return null;
        }

        if (id.Split('.') is [var cardId, var skuId] && call.Scope.Project.FindCard(cardId) is { } card && card.FindSku(skuId) is { } sku)
        {
            return new TextContent(sku.LabelAsOf(call.Scope.AsOf, card.Bands), Provenance.Name(id));
        }

        call.Scope.Diagnostics.Report(PageDiagnostics.UnknownReference, call.Locate(0), "SKU", id, PricedSuggestion.OfName(id, call.Scope.Project.Cards.SelectMany(c => c.Skus.Select(s => $"{c.Id}.{s.Id}"))));
        return null;
    }

    /// <summary><c>{{ source "tinker.page" }}</c>: a link to a source.</summary>
    public static object? Source(Call call)
    {
        if (call.Text(0) is not { } id)
        {
            return null;
        }

        var sources = call.Scope.Project.Cards.SelectMany(c => c.Sources.Select(s => new { Id = c.IdOf(s), Card = c, Source = s })).ToList();
        if (sources.Find(s => s.Id == id) is { } found)
        {
            return HistoryTables.Link(found.Card, found.Source);
        }

        call.Scope.Diagnostics.Report(PageDiagnostics.UnknownReference, call.Locate(0), "source", id, Suggestion.DidYouMean(id, sources.Select(s => s.Id)));
        return null;
    }

    private static Rate? Find(Call call)
    {
        if (call.Text(0) is not { } id || Known(call, id) is not { } rate)
        {
            return null;
        }

        if (rate.AsOf(call.Scope.AsOf) is null)
        {
            call.Scope.Diagnostics.Report(PageDiagnostics.NotInForce, call.Locate(0), id, call.Scope.AsOf, $"not known before {rate.History[0].Since}");
            return null;
        }

        return rate;
    }

    private static Rate? Known(Call call, string id)
    {
        var rates = call.Scope.Project.Rates;
        if (rates.Find(id) is { } rate)
        {
            call.Scope.UsedRates.Add(id);
            return rate;
        }

        call.Scope.Diagnostics.Report(PageDiagnostics.UnknownReference, call.Locate(0), "rate", id, PricedSuggestion.OfRate(id, rates.All.Select(r => r.Id)));
        return null;
    }
}
