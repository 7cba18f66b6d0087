using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Units;
using RateCards.Docs.Content;
using RateCards.Docs.Pages.Expressions;
using RateCards.Docs.Templates;

namespace RateCards.Docs.Pages.Functions;

/// <summary>Functions that compute: figures, claims, conditions.</summary>
internal static class ExpressionFunctions
{
    /// <summary>As many decimals as a double tells apart.</summary>
    private const int MostDecimals = 15;

    private static readonly string[] FigureNames = ["as", "decimals"];

    /// <summary><c>{{ figure "tinker_total" }}</c>: a computed figure, rounded once.</summary>
    public static object? Figure(Call call)
    {
        if (PageEstimate.Of(call, FigureNames) is not { } workload || PageExpression.Evaluate(call, workload) is not { } quantity)
        {
            return null;
        }

        return Show(call, quantity) is { } text ? FigureOrigins.Figure(text, quantity.Provenance, call.Scope.AsOf) : null;
    }

    /// <summary><c>{{ wrap claim "cache_hit &lt; 0.95" turns: 20 }}sentence{{ end }}</c>: an error where it is false.</summary>
    public static object? Claim(Call call)
    {
        if (PageEstimate.Of(call) is not { } workload || PageExpression.Check(call, workload) is not { } condition)
        {
            return null;
        }

        call.Scope.Claims.Add(new ClaimResult(condition, workload.Words, call.Location));
        if (!condition.Holds)
        {
            call.Scope.Diagnostics.Report(
                PageDiagnostics.FalseClaim,
                call.Locate(0),
                call.Scope.AsOf,
                condition.Text,
                Digits(condition.Left),
                Digits(condition.Right),
                workload.Words is { Length: > 0 } words ? $" ({words})" : "");
        }

        return null;
    }

    /// <summary><c>{{ if holds "tinker_total &gt; 1000" }}</c>: whether a comparison is true.</summary>
    public static object? Holds(Call call)
    {
        return PageEstimate.Of(call) is { } workload ? PageExpression.Check(call, workload)?.Holds : null;
    }

    /// <summary><c>{{ if offered "fireworks-serverless-priority" model: "kimi-k2p5" }}</c>: whether an offer can be bought.</summary>
    public static object? Offered(Call call)
    {
        if (PageEstimate.Of(call) is not { Estimate: { } estimate } workload || call.Text(0) is not { } id)
        {
            return null;
        }

        workload.ReportUnused([]);
        if (estimate.Calculator.Offers.All(o => o.Id != id))
        {
            call.Scope.Diagnostics.Report(PageDiagnostics.UnknownReference, call.Locate(0), "offer", id, Suggestion.DidYouMean(id, estimate.Calculator.Offers.Select(o => o.Id)));
            return null;
        }

        return estimate.Find(id) is not null;
    }

    private static string? Show(Call call, WorkedQuantity quantity)
    {
        int? decimals = null;
        if (call.Named("decimals") is { } digits)
        {
            if (!int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count > MostDecimals)
            {
                call.Scope.Diagnostics.Report(PageDiagnostics.WrongArgument, call.Locate("decimals"), "decimals", $"is a whole number from 0 to {MostDecimals}, not '{digits}'.");
                return null;
            }

            decimals = count;
        }

        switch (call.Named("as"))
        {
            case null:
                return Currency.Of(quantity.Unit) is { } currency
                    ? FigureText.Money(quantity.Value, currency)
                    : decimals is { } exact ? FigureText.Fixed(quantity.Value, exact) : FigureText.Figure(quantity.Value);
            case "percent":
                return FigureText.Fixed(quantity.Value * 100, decimals ?? 1) + "%";
            case "times":
                return FigureText.Fixed(quantity.Value, decimals ?? 1) + "×";
            case "words":
                return FigureText.RatioWords(quantity.Value);
            case var other:
                call.Scope.Diagnostics.Report(PageDiagnostics.WrongArgument, call.Locate("as"), "as", $"is percent, times or words, not '{other}'.");
                return null;
        }
    }

    /// <summary>Six digits, which tell a value from the limit that it just misses.</summary>
    private static string Digits(double value) => value.ToString("G6", CultureInfo.InvariantCulture);
}
