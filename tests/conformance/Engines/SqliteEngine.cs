using Microsoft.Data.Sqlite;
using RateCards.Targets.Sql;

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
        using (var transaction = connection.BeginTransaction())
        {
            using var insert = connection.CreateCommand();
            insert.CommandText = $"INSERT INTO workloads VALUES ({string.Join(", ", job.Library.Symbols.Select((_, i) => $"@p{i + 1}").Prepend("@p0"))})";
            var parameters = Enumerable.Range(0, job.Library.Symbols.Count + 1).Select(i => insert.Parameters.Add(new SqliteParameter { ParameterName = $"@p{i}" })).ToList();
            for (var row = 0; row < job.Inputs.Count; row++)
            {
                parameters[0].Value = row;
                for (var i = 0; i < job.Inputs[row].Length; i++)
                {
                    parameters[i + 1].Value = double.IsFinite(job.Inputs[row][i]) ? job.Inputs[row][i] : DBNull.Value;
                }

                insert.ExecuteNonQuery();
            }

            transaction.Commit();
        }

        using var query = connection.CreateCommand();
        query.CommandText = $"SELECT {string.Join(", ", job.Library.Formulas.Select(f => Dialect.Name(f.Name)))} FROM formulas ORDER BY CAST(id AS INTEGER)";
        using var reader = query.ExecuteReader();
        var results = new List<double[]>();
        while (reader.Read())
        {
            results.Add([.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.IsDBNull(i) ? double.NaN : NullingEvaluator.WithoutSignOfZero(reader.GetDouble(i)))]);
        }

        return [.. results];
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
