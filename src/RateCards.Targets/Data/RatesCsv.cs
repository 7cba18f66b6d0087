using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Targets.Data;

/// <summary>Rates as tables: <c>rates.csv</c> has those in force, one a line; <c>rates-history.csv</c> has a line for each value that a rate has had, or will have.</summary>
internal static class RatesCsv
{
    private const string FileName = "rates.csv";

    /// <summary>An amount stands under <c>amount</c>; what has none says why under <c>words</c>, so that neither is ever a zero.</summary>
    public static readonly IReadOnlyList<string> Columns =
    [
        "id", "provider", "sku", "label", "meter", "path", "amount", "words", "unit", "since", "approximate", "verified", "trust", "source", "url", "band",
        "derived_from", "factor", "stale", "latest_amount", "latest_words", "latest_since", "retired",
    ];

    /// <summary>Days are ISO dates; <c>until</c> is the first day on which the value no longer holds, empty where it still does; <c>verified</c> lists days with spaces between.</summary>
    public static readonly IReadOnlyList<string> HistoryColumns =
    [
        "id", "provider", "sku", "label", "meter", "path", "amount", "words", "unit", "since", "until", "approximate", "verified", "trust", "source", "url",
        "derived_from", "factor", "retired", "note", "correction",
    ];

    /// <summary>The file of all values, with the same mark.</summary>
    public static OutputFile WriteHistory(Project project) =>
        CsvText.Write(project.Rates.All.SelectMany(r => r.Periods.Select(p => PastRow(r, p.Value, p.Until))).Prepend([.. HistoryColumns]), "\ufeff").ToFile("rates-history.csv");

    /// <summary>The file, with the mark by which spreadsheets know its encoding.</summary>
    public static OutputFile WriteFile(Project project) => Table(project, "\ufeff");

    /// <summary>The table alone, to be read by programs.</summary>
    public static OutputFile Write(Project project) => Table(project, "");

    private static OutputFile Table(Project project, string mark) =>
        CsvText.Write(project.Rates.InForce(project.AsOf).Select(r => Row(r.Rate, r.Value, RateStanding.Of(r.Rate, project.AsOf, project.Settings.StaleAfterDays), project.AsOf)).Prepend([.. Columns]), mark).ToFile(FileName);

    private static string[] PastRow(Rate rate, DatedValue value, Date? until) =>
    [
        .. Subject(rate, value, value.Since),
        value.Since.ToString(),
        until?.ToString() ?? "",
        value.IsApproximate ? "yes" : "no",
        value.Derivation is null ? string.Join(" ", value.Verified) : "",
        .. Source(value),
        .. Derivation(value),
        rate.Sku.Retired?.ToString() ?? "",
        CsvText.Inert(value.Note ?? ""),
        CsvText.Inert(value.Correction ?? ""),
    ];

    /// <summary>What a value is of, and the value itself.</summary>
    private static string[] Subject(Rate rate, DatedValue value, Date day) =>
    [
        rate.Id,
        CsvText.Inert(rate.Card.Provider),
        rate.Sku.Id,
        CsvText.Inert(rate.Sku.LabelAsOf(day, rate.Card.Bands)),
        rate.Meter.Id,
        rate.Path?.Id ?? "",
        value.Value.IsAmount ? value.Value.Words : "",
        value.Value.IsAmount ? "" : value.Value.Words,
        rate.Meter.Unit?.Text ?? "",
    ];

    /// <summary>Who says so.</summary>
    private static string[] Source(DatedValue value) => [RateTexts.TrustWord(value.Source.Trust), CsvText.Inert(value.Source.Title), value.Source.Url];

    /// <summary>What it follows from.</summary>
    private static string[] Derivation(DatedValue value) =>
        [value.Derivation?.BaseRateId ?? "", value.Derivation?.FactorValue.ToString(CultureInfo.InvariantCulture) ?? ""];

    private static string[] Row(Rate rate, DatedValue value, RateStanding standing, Date asOf) =>
    [
        .. Subject(rate, value, asOf),
        value.Since.ToString(),
        value.IsApproximate ? "yes" : "no",
        standing.Seen?.ToString() ?? "",
        .. Source(value),
        rate.Sku.BandAsOf(asOf) is { } band ? CsvText.Inert(BandLabel.Of(band, rate.Card.Bands)) : "",
        .. Derivation(value),
        standing.IsStale ? "yes" : "no",
        standing.Latest is { Value.IsAmount: true } amount ? amount.Value.Words : "",
        standing.Latest is { Value.IsAmount: false } words ? words.Value.Words : "",
        standing.Latest?.Since.ToString() ?? "",
        standing.Retired?.ToString() ?? "",
    ];
}
