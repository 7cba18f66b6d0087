using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Targets.Data;

/// <summary>Every rate in force, one a line: <c>rates.csv</c>.</summary>
internal static class RatesCsv
{
    private const string FileName = "rates.csv";

    /// <summary>An amount stands under <c>amount</c>; what has none says why under <c>words</c>, so that neither is ever a zero.</summary>
    public static readonly IReadOnlyList<string> Columns =
    [
        "id", "provider", "sku", "label", "meter", "path", "amount", "words", "unit", "since", "approximate", "verified", "trust", "source", "url", "band",
        "derived_from", "factor", "stale", "latest_amount", "latest_words", "latest_since", "retired",
    ];

    /// <summary>The file, with the mark by which spreadsheets know its encoding.</summary>
    public static OutputFile WriteFile(Project project) => Table(project, "\ufeff");

    /// <summary>The table alone, to be read by programs.</summary>
    public static OutputFile Write(Project project) => Table(project, "");

    private static OutputFile Table(Project project, string mark) =>
        CsvText.Write(project.Rates.InForce(project.AsOf).Select(r => Row(r.Rate, r.Value, RateStanding.Of(r.Rate, project.AsOf, project.Settings.StaleAfterDays), project.AsOf)).Prepend([.. Columns]), mark).ToFile(FileName);

    private static string[] Row(Rate rate, DatedValue value, RateStanding standing, Date asOf) =>
    [
        rate.Id,
        CsvText.Inert(rate.Card.Provider),
        rate.Sku.Id,
        CsvText.Inert(rate.Sku.LabelAsOf(asOf, rate.Card.Bands)),
        rate.Meter.Id,
        rate.Path?.Id ?? "",
        value.Value.IsAmount ? value.Value.Words : "",
        value.Value.IsAmount ? "" : value.Value.Words,
        rate.Meter.Unit?.Text ?? "",
        value.Since.ToString(),
        value.IsApproximate ? "yes" : "no",
        standing.Seen?.ToString() ?? "",
        RateTexts.TrustWord(value.Source.Trust),
        CsvText.Inert(value.Source.Title),
        value.Source.Url,
        rate.Sku.BandAsOf(asOf) is { } band ? CsvText.Inert(BandLabel.Of(band, rate.Card.Bands)) : "",
        value.Derivation?.BaseRateId ?? "",
        value.Derivation?.FactorValue.ToString(CultureInfo.InvariantCulture) ?? "",
        standing.IsStale ? "yes" : "no",
        standing.Latest is { Value.IsAmount: true } amount ? amount.Value.Words : "",
        standing.Latest is { Value.IsAmount: false } words ? words.Value.Words : "",
        standing.Latest?.Since.ToString() ?? "",
        standing.Retired?.ToString() ?? "",
    ];
}
