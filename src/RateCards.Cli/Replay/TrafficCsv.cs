using System.Globalization;
using RateCards.Targets.Data;

namespace RateCards.Cli.Replay;

/// <summary>What traffic would have cost, a line for each offer, model and period: the view <c>priced_traffic</c>.</summary>
internal static class TrafficCsv
{
    public static string Write(TrafficReport report) => CsvText.Write(report.Rows.Select(Row).Prepend(
        ["offer", "model", "valid_from", "valid_to", "requests", .. report.Counts.Select(c => c.Name), "cost", "missing"])).Take();

    private static string[] Row(PricedTraffic row) =>
    [
        row.Offer ?? "", CsvText.Inert(row.Model), row.ValidFrom ?? "", row.ValidTo ?? "", row.Requests.ToString(CultureInfo.InvariantCulture),
        .. row.Counts.Select(Number), row.Cost is { } cost ? Number(cost) : "", CsvText.Inert(row.Missing ?? ""),
    ];

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
