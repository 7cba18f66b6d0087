using System.Globalization;
using RateCards.Changes.Comparison;
using RateCards.Changes.Outputs;
using RateCards.Changes.Renaming;
using RateCards.Changes.Reports;
using RateCards.Changes.Scenarios;
using RateCards.Changes.Timelines;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Reading;

namespace RateCards.Changes.Conditions;

/// <summary>
/// A condition of <c>--fail-if</c>: a word that counts something in the report, alone (which asks for more than none) or
/// compared with a number, several joined by <c>or</c>: <c>change > 25% or names-broken or flips > 2</c>.
/// </summary>
internal sealed class FailCondition
{
    private static readonly Dictionary<string, (Func<ChangeReport, decimal> Measure, string Means)> Words = new(StringComparer.Ordinal)
    {
        ["change"] = (r => Prices(r).Select(c => Math.Abs(c.Extent ?? 0)).DefaultIfEmpty().Max(), "greatest change of a price in percent, up or down"),
        ["increase"] = (r => Prices(r).Select(c => c.Extent ?? 0).Append(0).Max(), "greatest rise of a price in percent"),
        ["decrease"] = (r => Prices(r).Select(c => -(c.Extent ?? 0)).Append(0).Max(), "greatest fall of a price in percent"),
        ["prices-changed"] = (r => r.Rates.Count(c => RateGroups.Of(c) == RateGroup.Changed), "prices that change"),
        ["prices-gone"] = (r => r.Rates.Count(c => RateGroups.Of(c) == RateGroup.Gone), "prices that are no longer there"),
        ["free"] = (r => r.Rates.Count(c => c.IsPrice && c.After?.Value.Kind == RateKind.Free && c.Before?.Value.Kind != RateKind.Free), "prices that become free"),
        ["missing"] = (r => r.Rates.Count(c => RateGroups.Of(c) == RateGroup.Gone && c.After is not null), "prices that become a word such as 'not published'"),
        ["gone"] = (r => r.Rates.Count(c => RateGroups.Of(c) == RateGroup.Gone && c.After is null), "prices whose entry is gone"),
        ["announced"] = (r => r.Rates.Count(c => c is { Moment: ChangeTiming.Scheduled, Kind: not (ChangeKind.Confirmed or ChangeKind.Withdrawn) }), "rates that change on a later day"),
        ["withdrawn"] = (r => r.Rates.Count(c => c.Kind == ChangeKind.Withdrawn), "announced rates that are withdrawn"),
        ["defaults-changed"] = (r => r.Rates.Count(c => RateGroups.Of(c) == RateGroup.Default), "defaults and limits that change"),
        ["unverified"] = (r => r.Rates.Count(c => c is { Derivation: null, Kind: not ChangeKind.Withdrawn, After: { } after } && !(after.Verified is [.., var last] && last >= after.Since)), "rates that change and were not seen in force"),
        ["transcribed"] = (r => r.Rates.Count(c => c.Kind is not (ChangeKind.Confirmed or ChangeKind.Withdrawn) && c.After is { Source.Trust: Trust.Transcribed }), "rates that change by a source that is not the vendor's own"),
        ["total-change"] = (r => r.Scenarios.SelectMany(s => s.Offers).Select(o => Math.Abs(Extent(o))).DefaultIfEmpty().Max(), "greatest change of a workload's total in percent"),
        ["flips"] = (r => r.Scenarios.Count(s => s.Flips.Count > 0), "workloads in which another offer becomes the cheapest"),
        ["claims-false"] = (r => r.Claims.Count(c => c.Kind == ClaimChangeKind.BecomesFalse), "claims that become false"),
        ["claims-close"] = (r => r.Claims.Count(c => c.Kind == ClaimChangeKind.ComesClose), "claims that come close to false"),
        ["claims-removed"] = (r => r.Claims.Count(c => c.Kind == ClaimChangeKind.Removed), "claims that no page makes any more"),
        ["names-broken"] = (r => r.Names.Count(n => n.IsBreaking), "names of the generated C# that disappear or change type"),
        ["renamed"] = (r => r.Renames.Count(n => n.Part != RenamedPart.File), "cards, models, formulas, calculators and presets of another name or place"),
        ["formulas-changed"] = (r => r.Model.Count(c => c.Area == ModelArea.Formula), "formulas that change"),
        ["uncompared"] = (r => r.Uncompared.Count, "parts that could not be compared, because a side has errors there"),
        ["loosened"] = (r => r.Problems.Count(ChangeDiagnostics.IsLoosening), "places in which the change loosens what it is checked by"),
        ["problems"] = (r => r.Problems.Count(p => p.Severity != DiagnosticSeverity.Info), "errors and warnings about the history of prices"),
    };

    private readonly List<Term> _terms;

    private FailCondition(List<Term> terms) => _terms = terms;

    /// <summary>Every word with what it counts, for help texts.</summary>
    public static IEnumerable<(string Word, string Means)> Vocabulary => Words.Select(w => (w.Key, w.Value.Means));

    /// <summary>Reads a condition.</summary>
    /// <param name="error">What is wrong with it; empty where nothing is.</param>
    /// <returns>The condition, or null where something is wrong.</returns>
    public static FailCondition? Parse(string text, out string error)
    {
        var terms = new List<Term>();
        foreach (var part in text.Split(" or ", StringSplitOptions.TrimEntries))
        {
            if (ReadTerm(part, out error) is not { } term)
            {
                return null;
            }

            terms.Add(term);
        }

        error = "";
        return new FailCondition(terms);
    }

    /// <summary>Why the report meets the condition, a sentence for each part that it meets; none where it meets none.</summary>
    public IEnumerable<string> ReasonsIn(ChangeReport report)
    {
        foreach (var term in _terms)
        {
            var value = Words[term.Word].Measure(report);
            if (term.IsMetBy(value))
            {
                yield return $"{term.Text}: {Shown(value, term.Limit)} ({Words[term.Word].Means})";
            }
            else if (report.Uncompared.FirstOrDefault(u => Hides(u.Part, term.Word)) is { } hidden)
            {
                yield return $"{term.Text}: cannot be told, because this could not be compared: {hidden.What}";
            }
        }
    }

    /// <summary>Whether what a word counts may be among what could not be compared.</summary>
    private static bool Hides(UncomparedPart part, string word) => word switch
    {
        "uncompared" or "problems" or "loosened" => false,
        "claims-false" or "claims-close" or "claims-removed" => part is UncomparedPart.Project or UncomparedPart.Pages,
        "total-change" or "flips" => part != UncomparedPart.Pages,
        "formulas-changed" => part is UncomparedPart.Project or UncomparedPart.Formulas,
        "renamed" => part is not (UncomparedPart.Pages or UncomparedPart.Workloads),
        "names-broken" => part is UncomparedPart.Project or UncomparedPart.Card or UncomparedPart.Formulas,
        _ => part is UncomparedPart.Project or UncomparedPart.Card,
    };

    /// <summary>Two digits after the point, or as many as tell the value from the limit.</summary>
    private static string Shown(decimal value, decimal limit) => value == decimal.MaxValue
        ? "without bound"
        : Math.Round(value, 2) == limit && value != limit ? value.ToString("0.############################", CultureInfo.InvariantCulture)
        : value.ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>How far an offer's total moves in percent; without bound where it was nothing.</summary>
    private static decimal Extent(OfferChange offer) =>
        offer.Percent ?? (offer is { Before.Total: 0, After.Total: > 0 } ? decimal.MaxValue : 0);

    private static IEnumerable<RateChange> Prices(ChangeReport report) => report.Rates.Where(c => c.IsPrice);

    private static Term? ReadTerm(string text, out string error)
    {
        error = "";
        var parts = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0 || !Words.ContainsKey(parts[0]))
        {
            var word = parts.FirstOrDefault() ?? "";
            error = $"'{word}' is nothing that a report counts.{Suggestion.DidYouMean(word, Words.Keys)} The words are: {string.Join(", ", Words.Keys)}.";
            return null;
        }

        if (parts.Length == 1)
        {
            return new Term(text, parts[0], ">", 0);
        }

        if (parts is not [_, ">" or ">=", var limit])
        {
            error = $"'{text}' is not a condition: write a word alone, or 'word > number' or 'word >= number', such as 'change > 25%'.";
            return null;
        }

        if (Numbers.Read(limit.EndsWith('%') ? limit[..^1] : limit, out var number) is { } refusal)
        {
            error = $"'{text}' is not a condition: {refusal.Message} {refusal.Help}";
            return null;
        }

        if (number < 0)
        {
            error = $"'{text}' is not a condition: nothing that a report counts is below zero.";
            return null;
        }

        return new Term(text, parts[0], parts[1], number);
    }

    private sealed record Term(string Text, string Word, string Sign, decimal Limit)
    {
        public bool IsMetBy(decimal value) => Sign == ">" ? value > Limit : value >= Limit;
    }
}
