using System.Data.Common;

namespace RateCards.Cli.Replay;

/// <summary>A row of the view <c>priced_traffic</c>: the requests of a model under an offer, over a period in which nothing changed.</summary>
/// <param name="Offer">Null for a model that no offer lists.</param>
/// <param name="ValidFrom">First day of the period.</param>
/// <param name="ValidTo">The day after its last; null where it still lasts.</param>
/// <param name="Cost">Null where there is no price; then <paramref name="Missing"/> says why.</param>
internal sealed record PricedTraffic(
    string? Offer, string Model, string? ValidFrom, string? ValidTo, long Requests, double Prompt, double Cached, double Generated, double? Cost, string? Missing)
{
    /// <summary>The query whose rows these are. Databases give sums and days types of their own.</summary>
    public const string Query = """
        SELECT offer, model, CAST(valid_from AS VARCHAR), CAST(valid_to AS VARCHAR), CAST(requests AS BIGINT),
          CAST(prompt AS DOUBLE), CAST(cached AS DOUBLE), CAST(generated AS DOUBLE), cost, missing
        FROM priced_traffic
        """;

    /// <summary>The row of <see cref="Query"/> that a reader is at.</summary>
    public static PricedTraffic Read(DbDataReader row)
    {
        string? Text(int column) => row.IsDBNull(column) ? null : row.GetString(column);
        return new PricedTraffic(
            Text(0), row.GetString(1), Text(2), Text(3), row.GetInt64(4), row.GetDouble(5), row.GetDouble(6), row.GetDouble(7),
            row.IsDBNull(8) ? null : row.GetDouble(8), Text(9));
    }
}
