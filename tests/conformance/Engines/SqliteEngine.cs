using Microsoft.Data.Sqlite;
using RateCards.Targets.Sql;
using SQLitePCL;

namespace RateCards.Conformance.Tests.Engines;

/// <summary>SQLite, which has no functions: formulas are columns of a view. Doubles go in and out as they are.</summary>
internal sealed class SqliteEngine : IEngine
{
    private static readonly SqlDialect Dialect = SqlDialects.Sqlite;

    public string Name => "SQLite";

    public IEngine Reference => IEngine.WithNulls;

    public string? SparedFromWildInputs => "a number out of range is an infinity, which is not null";

    public IReadOnlyList<double[][]> Run(IReadOnlyList<Job> jobs) => jobs.Select(Run).ToList();

    private static double[][] Run(Job job)
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        Execute(connection, SqlFormulas.View(job.Library, Dialect));
        // By SQLite's own calls: a parameter object for each of millions of numbers takes longer than SQLite itself.
        var database = connection.Handle!;
        Execute(connection, "BEGIN");
        raw.sqlite3_prepare_v2(database, $"INSERT INTO workloads VALUES ({string.Join(", ", job.Library.Symbols.Select(_ => "?").Prepend("?"))})", out var insert).ShouldBe(raw.SQLITE_OK);
        using (insert)
        {
            for (var row = 0; row < job.Inputs.Count; row++)
            {
                raw.sqlite3_bind_int(insert, 1, row);
                for (var i = 0; i < job.Inputs[row].Length; i++)
                {
                    _ = double.IsFinite(job.Inputs[row][i]) ? raw.sqlite3_bind_double(insert, i + 2, job.Inputs[row][i]) : raw.sqlite3_bind_null(insert, i + 2);
                }

                raw.sqlite3_step(insert).ShouldBe(raw.SQLITE_DONE);
                raw.sqlite3_reset(insert);
            }
        }

        Execute(connection, "COMMIT");
        raw.sqlite3_prepare_v2(database, $"SELECT {string.Join(", ", job.Library.Formulas.Select(f => Dialect.Name(f.Name)))} FROM formulas ORDER BY CAST(id AS INTEGER)", out var query).ShouldBe(raw.SQLITE_OK);
        using (query)
        {
            var results = new List<double[]>(job.Inputs.Count);
            int code;
            while ((code = raw.sqlite3_step(query)) == raw.SQLITE_ROW)
            {
                var values = new double[job.Library.Formulas.Count];
                for (var i = 0; i < values.Length; i++)
                {
                    values[i] = raw.sqlite3_column_type(query, i) == raw.SQLITE_NULL ? double.NaN : NullingEvaluator.WithoutSignOfZero(raw.sqlite3_column_double(query, i));
                }

                results.Add(values);
            }

            code.ShouldBe(raw.SQLITE_DONE);
            return [.. results];
        }
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
