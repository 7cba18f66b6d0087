using Microsoft.Data.Sqlite;

namespace RateCards.Cli.Replay;

/// <summary>Prices traffic in SQLite, which the command carries within itself.</summary>
internal static class SqlitePricing
{
    /// <param name="pricing">The script that makes the view, for SQLite.</param>
    public static IReadOnlyList<PricedTraffic> Price(string pricing, TrafficByDay traffic)
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        Execute(connection, "CREATE TABLE traffic (model TEXT, requested_on TEXT, requests INTEGER, prompt INTEGER, cached INTEGER, generated INTEGER)");
        Insert(connection, traffic);
        Execute(connection, pricing);
        using var query = connection.CreateCommand();
        query.CommandText = PricedTraffic.Query;
        using var reader = query.ExecuteReader();
        var rows = new List<PricedTraffic>();
        while (reader.Read())
        {
            rows.Add(PricedTraffic.Read(reader));
        }

        return rows;
    }

    private static void Insert(SqliteConnection connection, TrafficByDay traffic)
    {
        using var transaction = connection.BeginTransaction();
        using var insert = connection.CreateCommand();
        insert.CommandText = "INSERT INTO traffic VALUES (@0, @1, @2, @3, @4, @5)";
        foreach (var (model, day, sums) in traffic.Rows)
        {
            insert.Parameters.Clear();
            object[] values = [model, day, sums.Requests, sums.Prompt, sums.Cached, sums.Generated];
            for (var i = 0; i < values.Length; i++)
            {
                insert.Parameters.AddWithValue($"@{i}", values[i]);
            }

            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
