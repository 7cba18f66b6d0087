using System.Globalization;
using System.Text;
using RateCards.Targets.Sql;

namespace RateCards.Conformance.Tests.Engines;

/// <summary>
/// A database that runs a script: rows of inputs go into a table from CSV, which holds doubles by their shortest digits,
/// and values come out as such. What is not finite goes in as null.
/// </summary>
/// <param name="spared">Why it is spared wild inputs.</param>
/// <param name="useSchema">Statements after which what is made belongs to a job alone.</param>
/// <param name="load">A statement that fills a table from a file.</param>
/// <param name="save">A statement that writes a query's rows to a file.</param>
/// <param name="run">Runs a script.</param>
internal sealed class SqlScriptEngine(
    string name, SqlDialect dialect, string spared, Func<string, string> useSchema, Func<string, string, string> load, Func<string, string, string> save, Action<string> run)
    : IEngine
{
    public static IEngine PostgreSql { get; } = new SqlScriptEngine(
        "PostgreSQL",
        SqlDialects.PostgreSql,
        "a number out of range, huge or tiny, ends a query with an error",
        schema => $"CREATE SCHEMA {schema};\nSET search_path = {schema};\n",
        (table, path) => $"\\copy {table} FROM '{path}' CSV\n",
        (query, path) => $"\\copy ({query}) TO '{path}' CSV\n",
        path => PostgresServer.Run(path));

    public static IEngine DuckDb { get; } = new SqlScriptEngine(
        "DuckDB",
        SqlDialects.DuckDb,
        "a number out of range is an infinity, which is not null",
        schema => $"CREATE SCHEMA {schema};\nUSE {schema};\n",
        (table, path) => $"COPY {table} FROM '{path}' (HEADER false);\n",
        (query, path) => $"COPY ({query}) TO '{path}' (HEADER false);\n",
        SqlRunner.RunInDuckDb);

    public static IEngine ClickHouse { get; } = new SqlScriptEngine(
        "ClickHouse",
        SqlDialects.ClickHouse,
        "a number out of range is an infinity, which is not null",
        schema => $"CREATE DATABASE {schema};\nUSE {schema};\n",
        (table, path) => $"INSERT INTO {table} SELECT * FROM file('{path}', 'CSV');\n",
        (query, path) => $"INSERT INTO FUNCTION file('{path}', 'CSV') {query};\n",
        path => ClickHouseServer.Query(File.ReadAllText(path), ""));

    public string Name => name;

    public IEngine Reference => IEngine.WithNulls;

    public string? SparedFromWildInputs => spared;

    public IReadOnlyList<double[][]> Run(IReadOnlyList<Job> jobs)
    {
        var folder = Directory.CreateTempSubdirectory("ratecards-").FullName;
        try
        {
            var script = new StringBuilder();
            for (var i = 0; i < jobs.Count; i++)
            {
                var (job, input, output) = (jobs[i], Path.Combine(folder, $"{i}.in"), Path.Combine(folder, $"{i}.out"));
                File.WriteAllLines(input, job.Inputs.Select((row, n) => string.Join(",", row.Select(Text).Prepend(n.ToString(CultureInfo.InvariantCulture)))));
                var columns = job.Library.Symbols.Select(s => $", {dialect.Name(s.Name)} {dialect.Nullable(dialect.Real)}");
                var values = job.Library.Formulas.Select(f => $"{dialect.Name(SqlFormulas.FunctionName(f.Name))}({string.Join(", ", f.Parameters.Select(p => dialect.Name(p.Name)))})");
                script.Append(useSchema($"job{i}"))
                    .Append(SqlFormulas.Functions(job.Library, dialect))
                    .Append($"CREATE TABLE inputs (row_number INTEGER{string.Concat(columns)}){dialect.TableEnd};\n")
                    .Append(load("inputs", input))
                    .Append(save($"SELECT {string.Join(", ", values)} FROM inputs ORDER BY row_number", output));
            }

            var path = Path.Combine(folder, "script.sql");
            File.WriteAllText(path, script.ToString());
            run(path);
            return jobs.Select((_, i) => File.ReadLines(Path.Combine(folder, $"{i}.out")).Select(Row).ToArray()).ToList();
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Text(double value) => double.IsFinite(value) ? value.ToString("R", CultureInfo.InvariantCulture) : "";

    private static double[] Row(string line) =>
        line.Split(',').Select(t => t.Length == 0 ? double.NaN : NullingEvaluator.WithoutSignOfZero(double.Parse(t, NumberStyles.Float, CultureInfo.InvariantCulture))).ToArray();
}
