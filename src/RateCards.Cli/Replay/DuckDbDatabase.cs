using System.Data.Common;
using System.Runtime.InteropServices;
using DuckDB.NET.Data;

namespace RateCards.Cli.Replay;

/// <summary>A DuckDB database in memory, within this process. The engine's library is some 70 MB, so nothing else of the command touches it.</summary>
internal sealed class DuckDbDatabase : IPricingDatabase, IDisposable
{
    private readonly DuckDBConnection _connection = new("Data Source=:memory:");
    private readonly CancellationToken _cancellation;

    /// <param name="cancellation">Ends a statement that is running, with an <see cref="OperationCanceledException"/>.</param>
    public DuckDbDatabase(CancellationToken cancellation)
    {
        _cancellation = cancellation;
        _connection.Open();
        // What is read is on this machine; an extension that a file asks for is not fetched from elsewhere.
        Execute("SET autoinstall_known_extensions = false; SET TimeZone = 'UTC';");
    }

    /// <summary>Whether the engine's library lies beside the command, for this machine.</summary>
    public static bool IsThere => NativeLibrary.TryLoad("duckdb", typeof(DuckDBConnection).Assembly, null, out _);

    /// <summary>Runs statements that have no rows.</summary>
    /// <exception cref="DuckDBException">DuckDB refuses one of them.</exception>
    public void Execute(string statements) => Run(statements, command => command.ExecuteNonQuery());

    /// <summary>The rows of one query.</summary>
    /// <exception cref="DuckDBException">DuckDB refuses it.</exception>
    public IReadOnlyList<T> Query<T>(string query, Func<DbDataReader, T> read) => Run(query, command =>
    {
        using var reader = command.ExecuteReader();
        var rows = new List<T>();
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    });

    public void Dispose() => _connection.Dispose();

    private T Run<T>(string sql, Func<DuckDBCommand, T> run)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        using var onCancel = _cancellation.Register(command.Cancel);
        try
        {
            return run(command);
        }
        catch (DuckDBException) when (_cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(_cancellation);
        }
    }
}
