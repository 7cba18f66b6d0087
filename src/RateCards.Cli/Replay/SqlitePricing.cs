using System.Data.Common;
using Microsoft.Data.Sqlite;
using RateCards.Compiler.Model.Calculators;
using RateCards.Targets.Sql;

namespace RateCards.Cli.Replay;

/// <summary>Prices requests in SQLite, which the command carries within itself.</summary>
internal sealed class SqlitePricing : IPricingDatabase, IDisposable
{
    private readonly SqliteConnection _connection = new("Data Source=:memory:");
    private readonly IReadOnlyList<RequestCount> _counts;
    private readonly SqlPricing _pricing;

    /// <summary>What was added up; null where requests are told apart by more than model and day.</summary>
    private readonly TrafficByDay? _traffic;

    private readonly SqliteTransaction _transaction;
    private readonly SqliteCommand _insert;

    /// <param name="pricing">For SQLite.</param>
    public SqlitePricing(IReadOnlyList<RequestCount> counts, SqlPricing pricing)
    {
        var addsUp = !pricing.NeedsRows && !pricing.IsSplit;
        (_counts, _pricing, _traffic) = (counts, pricing, addsUp ? new TrafficByDay() : null);
        _connection.Open();
        var table = addsUp ? "traffic" : "read_requests";
        string[] columns =
        [
            "model TEXT", "requested_on TEXT", "refused TEXT", "requests INTEGER", .. counts.Select(c => $"{SqlDialects.Sqlite.Name(c.Name)} INTEGER"),
            "requested_minute INTEGER", .. pricing.Named.Select(n => $"{n.Column} TEXT"),
        ];
        Execute($"CREATE TABLE {table} ({string.Join(", ", columns)})");
        if (!addsUp)
        {
            Execute($"CREATE VIEW checked_requests AS {pricing.WithHours("SELECT * FROM read_requests")}");
        }

        _transaction = _connection.BeginTransaction();
        _insert = _connection.CreateCommand();
        _insert.CommandText = $"INSERT INTO {table} VALUES ({string.Join(", ", columns.Select((_, i) => $"@{i}"))})";
        for (var i = 0; i < columns.Length; i++)
        {
            _insert.Parameters.Add(new SqliteParameter { ParameterName = $"@{i}", Value = DBNull.Value });
        }
    }

    public void Add(Request request)
    {
        if (_traffic is null)
        {
            Insert(request.Model, request.Day, 1, request.Counts, request.Minute, request.Values);
        }
        else
        {
            _traffic.Add(request);
        }
    }

    /// <summary>Prices what was added.</summary>
    public PricedRequests Price()
    {
        foreach (var (model, day, sums) in _traffic?.Rows ?? [])
        {
            Insert(model, day, sums.Requests, sums.Counts, 0, []);
        }

        _transaction.Commit();
        Execute(_pricing.Script(ofRows: _traffic is null));
        return PricedRequests.Read(_counts, SqlDialects.Sqlite, _pricing, this);
    }

    public IReadOnlyList<T> Query<T>(string query, Func<DbDataReader, T> read)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    public void Dispose()
    {
        _insert.Dispose();
        _transaction.Dispose();
        _connection.Dispose();
    }

    private void Insert(string model, string day, long requests, long[] counts, long minute, string[] served)
    {
        _insert.Parameters[0].Value = model;
        _insert.Parameters[1].Value = day;
        _insert.Parameters[3].Value = requests;
        for (var i = 0; i < counts.Length; i++)
        {
            _insert.Parameters[i + 4].Value = counts[i];
        }

        _insert.Parameters[counts.Length + 4].Value = minute;
        for (var i = 0; i < served.Length; i++)
        {
            _insert.Parameters[counts.Length + 5 + i].Value = served[i];
        }

        _insert.ExecuteNonQuery();
    }

    private void Execute(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
