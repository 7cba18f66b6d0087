using System.Collections.Concurrent;
using System.Text.Json;
using RateCards.Targets.Sql;

namespace RateCards.Conformance.Tests.Engines;

/// <summary>Scripts of databases that cannot run here, translated to DuckDB's SQL by a process of node's (<c>tests/dialects</c>).</summary>
internal static class SqlTranslator
{
    private static readonly NodeServer Server = new("dialects", "translate.mjs");

    private static readonly Lazy<string> Shims = new(() => File.ReadAllText(Path.Combine(Repository.Root, "tests", "dialects", "shims.sql")));

    private static readonly ConcurrentDictionary<(string Dialect, string Script), Lazy<string>> Translated = new();

    /// <summary>The script with what it calls that DuckDB does not have; each is translated once, which takes seconds.</summary>
    public static string ToDuckDb(SqlDialect dialect, string script) => Translated.GetOrAdd((dialect.Id, script), key => new Lazy<string>(() => Translate(key.Dialect, key.Script))).Value;

    private static string Translate(string dialect, string script)
    {
        var result = Server.Ask(new { dialect, script });
        return $"{Shims.Value}\n{result.GetProperty("script").GetString()}";
    }
}
