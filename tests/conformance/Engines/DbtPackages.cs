using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.RegularExpressions;
using RateCards.Compiler.Model;
using RateCards.Targets.Dbt;
using RateCards.Targets.Sql;

namespace RateCards.Conformance.Tests.Engines;

/// <summary>The package for dbt of a project, rendered by Jinja and run in a database: dbt itself cannot be had here.</summary>
internal sealed class DbtPackages
{
    public const string Name = "acme_prices";

    private static readonly ConcurrentDictionary<(Project Project, string Variables), Lazy<DbtPackages>> Rendered = new();

    private readonly JsonElement _packages;
    private readonly Project _project;

    private DbtPackages(Project project, string variables)
    {
        _project = project;
        var folder = Directory.CreateTempSubdirectory("ratecards-dbt");
        try
        {
            foreach (var file in DbtPackage.Write(project with { Settings = project.Settings with { Dbt = new DbtSettings(Name, "1.0.0") } }))
            {
                var path = Path.Combine(folder.FullName, file.Path);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllBytes(path, file.Content.ToArray());
            }

            var script = Path.Combine(Repository.Root, "tests/conformance/Engines/Scripts/dbt.py");
            _packages = JsonDocument.Parse(Tool.DebianJinja.Run(script, Path.Combine(folder.FullName, "dbt"), variables)).RootElement;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The databases that it is written for, by what dbt calls them.</summary>
    public static TheoryData<string> Adapters => [.. DbtDatabases.All.Select(d => d.Adapter)];

    /// <summary>The package of a project; it is rendered once for all databases.</summary>
    /// <param name="variables">dbt's variables, as JSON.</param>
    public static DbtPackages Of(Project project, string variables = "{}") => Rendered.GetOrAdd((project, variables), key => new Lazy<DbtPackages>(() => new DbtPackages(key.Project, key.Variables))).Value;

    /// <summary>The package for those who have the tables of usage.</summary>
    public static DbtPackages OfUsage(Project project) => Of(project, """{"usage": true}""");

    /// <summary>What dbt says of a database that the package is not written for.</summary>
    public string Refusal => _packages.GetProperty("mysql").GetProperty("error").GetString()!;

    /// <summary>What is made in a database, in order.</summary>
    public IEnumerable<string> Statements(string adapter) => _packages.GetProperty(adapter).GetProperty("statements").EnumerateArray().Select(s => s.GetString()!);

    /// <summary>The columns that each model says it has.</summary>
    public IEnumerable<(string Model, IReadOnlyList<string> Columns)> Columns(string adapter) =>
        _packages.GetProperty(adapter).GetProperty("columns").EnumerateObject().Select(m => (m.Name, (IReadOnlyList<string>)[.. m.Value.EnumerateArray().Select(c => c.GetString()!)]));

    /// <summary>The tests that find rows, with their number.</summary>
    public IReadOnlyList<string?[]> Failures(string adapter, string fill = "") =>
        Query(adapter, $"SELECT name, found FROM ({_packages.GetProperty(adapter).GetProperty("tests").GetString()}) AS t WHERE found > 0", fill);

    /// <summary>Loads the seeds, makes the models over the reader's table and asks.</summary>
    public IReadOnlyList<string?[]> Query(string adapter, string query, string fill = "")
    {
        var dialect = DbtDatabases.All.Single(d => d.Adapter == adapter).Dialect;
        // dbt's models stand in the target's own schema, and the reader's tables are made as the script for the database makes them.
        var tables = string.Concat(Regex.Matches(SqlScript.Text(_project, dialect), @"CREATE TABLE IF NOT EXISTS (usage_)?(requests|choices|counts) \((.|\n)*?\n\)[^\n]*;\n").Select(m => m.Value));
        return SqlRunner.Query(dialect, tables + string.Concat(Statements(adapter)), query, fill);
    }
}
