using System.Data.Common;
using RateCards.Compiler.Model.Calculators;
using RateCards.Targets.Sql;

namespace RateCards.Cli.Replay;

/// <summary>The requests of a file, priced.</summary>
/// <param name="Traffic">The rows of the view <c>priced_traffic</c>.</param>
/// <param name="Priced">The number of requests that at least one offer has a price for.</param>
/// <param name="Unpriced">The number of those that none has one for.</param>
internal sealed record PricedRequests(IReadOnlyList<PricedTraffic> Traffic, long Priced, long Unpriced)
{
    /// <summary>Reads them from a database in which the script has made the view.</summary>
    public static PricedRequests Read(IReadOnlyList<RequestCount> counts, SqlDialect dialect, SqlPricing pricing, IPricingDatabase database)
    {
        // Databases give sums and days types of their own.
        var columns = string.Concat(counts.Select(c => $"CAST({dialect.Name(c.Name)} AS {dialect.Real}), "));
        var traffic = database.Query(
            $"SELECT offer, model, CAST(valid_from AS VARCHAR), CAST(valid_to AS VARCHAR), missing, cost, CAST(requests AS BIGINT), {columns} 0 FROM priced_traffic",
            row => Row(row, counts.Count));
        long Count(bool havePrice) => database.Query(pricing.Requests(havePrice), row => row.GetInt64(0))[0];
        return new PricedRequests(traffic, Count(havePrice: true), Count(havePrice: false));
    }

    private static PricedTraffic Row(DbDataReader row, int counts)
    {
        string? Text(int column) => row.IsDBNull(column) ? null : row.GetString(column);
        return new PricedTraffic(
            Text(0), row.GetString(1), Text(2), Text(3), row.GetInt64(6), [.. Enumerable.Range(7, counts).Select(row.GetDouble)],
            row.IsDBNull(5) ? null : row.GetDouble(5), Text(4));
    }
}
