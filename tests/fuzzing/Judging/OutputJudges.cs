using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Html.Parser;
using Microsoft.Data.Sqlite;
using RateCards.Compiler.Base;
using RateCards.Fuzzing.Tests.Targets;
using RateCards.Targets;

namespace RateCards.Fuzzing.Tests.Judging;

/// <summary>Has the outputs of a build parsed: HTML, JSON, XML and SQL in this process, the others by node and Python in processes of their own.</summary>
internal static class OutputJudges
{
    // Scripts and styles of the site are the same in every build.
    private static readonly HashSet<int> Seen = [];

    private static readonly HtmlParser Html = new(new HtmlParserOptions { IsStrictMode = true });

    /// <summary>One build in so many is read by node, Python and the databases too; 0 for none.</summary>
    public static int OthersEvery { get; set; } = 1;

    private static long _builds;

    /// <exception cref="FuzzException">One does not parse.</exception>
    public static void Check(ValueList<OutputFile> files)
    {
        if (files.Count == 0)
        {
            return;
        }

        var withOthers = OthersEvery > 0 && _builds++ % OthersEvery == 0;
        foreach (var file in files.Where(f => f.Text is { } text && Seen.Add(HashCode.Combine(f.Path, text))))
        {
            if (Seen.Count > 100_000)
            {
                Seen.Clear();
            }

            var wrong = Path.GetExtension(file.Path) switch
            {
                ".html" => Told(() => CheckHtml(file.Text)),
                ".json" => Told(() => JsonDocument.Parse(file.Text).Dispose()),
                ".xml" => Told(() => XDocument.Parse(file.Text)),
                ".sql" when withOthers && file.Path == "sql/sqlite.sql" => Told(() => Sqlite(file.Text)),
                ".sql" when withOthers && file.Path == "sql/duckdb.sql" => Told(() => DuckDb(file.Text)),
                ".py" when withOthers => ProcessJudge.Python.Check(file.Path, file.Text),
                ".mjs" or ".js" or ".jsx" or ".mdx" when withOthers => ProcessJudge.Node.Check(file.Path, file.Text),
                _ => null,
            };
            if (wrong is not null)
            {
                throw new FuzzException($"{file.Path} does not parse: {wrong}\n{file.Text}");
            }
        }
    }

    private static string? Told(Action check)
    {
        try
        {
            check();
            return null;
        }
        catch (Exception e)
        {
            return e.Message;
        }
    }

    private static void CheckHtml(string text)
    {
        var document = Html.ParseDocument(text);
        if (document.All.FirstOrDefault(e => e.Attributes.Any(a => a.Name.StartsWith("on", StringComparison.Ordinal)) || (e.LocalName == "script" && e.TextContent.Contains("pwned", StringComparison.Ordinal) && e.GetAttribute("type") is null or "module")) is { } live)
        {
            throw new FuzzException($"text of a card is alive: {live.OuterHtml}");
        }
    }

    private static void Sqlite(string script)
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = script;
        command.ExecuteNonQuery();
    }

    private static void DuckDb(string script)
    {
        using var connection = new DuckDB.NET.Data.DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = script;
        command.ExecuteNonQuery();
    }
}
