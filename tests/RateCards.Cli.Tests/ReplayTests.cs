using System.Globalization;
using System.Text.Json;
using DuckDB.NET.Data;
using RateCards.Cli.Terminals;

namespace RateCards.Cli.Tests;

/// <summary>Requests priced by the command, in SQLite and in DuckDB.</summary>
public sealed class ReplayTests : IDisposable
{
    private const string Head = "requested_at,model,prompt,cached,generated\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("ratecards-").FullName;

    /// <summary>92,000 × 0.95 + 308,000 × 0.16 + 16,000 × 4.00 USD/Mtok; the npm package @pydantic/genai-prices says the same.</summary>
    [Theory]
    [InlineData("sqlite")]
    [InlineData("duckdb")]
    public void A_request_to_Kimi_on_Fireworks_costs_what_it_does_by_hand(string engine)
    {
        var report = Json("a.csv", Head + "2026-05-20T10:00:00Z,kimi-k2p6,400000,308000,16000\n", $"--engine {engine}");

        Offer(report, "fireworks-serverless-standard").GetProperty("total").GetDouble().ShouldBe(0.20068);
        Offer(report, "tinker").GetProperty("total").GetDouble().ShouldBe(2.26496);
        Offer(report, "fireworks-serverless-standard").GetProperty("ratio").GetDouble().ShouldBe(2.26496 / 0.20068, 1e-12);
    }

    /// <summary>The defaults of the calculator are 400,000 prompt tokens, 308,000 of them cached, and 16,000 generated.</summary>
    [Theory]
    [InlineData("2026-05-16")]
    [InlineData("2026-07-17")]
    [InlineData("2026-10-01")]
    public void A_day_of_requests_costs_what_an_estimate_of_as_many_episodes_says(string day)
    {
        const int episodes = 37;
        var requests = string.Concat(Enumerable.Repeat($"{day} 08:00:00,kimi-k2p6,400000,308000,16000\n", episodes));

        var report = Json("day.csv", Head + requests);

        var estimate = JsonDocument.Parse(Call($"estimate multi-turn --set episodes={episodes} --as-of {day} --format json").Output).RootElement;
        foreach (var offer in estimate.GetProperty("offers").EnumerateArray())
        {
            var total = Offer(report, offer.GetProperty("id").GetString()!).GetProperty("total").GetDouble();
            total.ShouldBe(offer.GetProperty("total").GetDouble(), 1e-12 * total);
        }
    }

    [Fact]
    public void Each_request_is_priced_at_the_rates_of_its_day_in_UTC()
    {
        var report = Json("days.csv", Head + "2026-07-16T23:30:00Z,kimi-k2p6,400000,308000,16000\n2026-07-16T23:30:00-02:00,kimi-k2p6,400000,308000,16000\n");

        // Until 2026-07-16 every prompt token at 5.15; from then on 92,000 at 5.15 and 308,000 at 1.03.
        Offer(report, "tinker").GetProperty("total").GetDouble().ShouldBe(2.26496 + 0.996, 1e-12);
    }

    /// <summary>Twice and three times; a row without an id is no request that was there before. All seven are priced.</summary>
    [Theory]
    [InlineData("log.csv", "--engine sqlite", "(3,1)")]
    [InlineData("log.csv", "--engine duckdb", "(3,1)")]
    [InlineData("log.parquet", "", "(3,1)")]
    public void Ids_of_several_requests_are_reported_and_each_is_priced(string file, string options, string place)
    {
        string[] ids = ["a", "a", "b", "b", "", "b", ""];
        Write("log.csv", $"no,{Head}{string.Concat(ids.Select(id => $"{id},2026-05-20,kimi-k2p6,400000,308000,16000\n"))}");
        if (file == "log.parquet")
        {
            place = "(2,1)";
            RunInDuckDb($"COPY (SELECT * FROM read_csv('{_folder}/log.csv', types = {{'no': 'VARCHAR'}})) TO '{_folder}/log.parquet'");
        }

        var result = Call($"replay {_folder}/{file} --column id=no {options} --format json");

        result.ExitCode.ShouldBe(0);
        result.Error.ShouldContain($"{place}: warning RC8030: 2 requests have the id 'a', and each is priced.");
        result.Error.ShouldContain("warning RC8030: 3 requests have the id 'b', and each is priced.");
        JsonDocument.Parse(result.Output).RootElement.GetProperty("rows").GetProperty("priced").GetInt64().ShouldBe(7);
        Call($"replay {_folder}/{file} {options}").Error.ShouldNotContain("RC8030");
    }

    [Fact]
    public void What_has_no_price_is_named_and_no_part_is_called_a_total()
    {
        var report = Json("two.csv", Head + "2026-05-20,kimi-k2p6,400000,308000,16000\n2026-05-20,qwen3p5-397b,1000,0,10\n");

        var standard = Offer(report, "fireworks-serverless-standard");
        standard.GetProperty("total").ValueKind.ShouldBe(JsonValueKind.Null);
        standard.GetProperty("ratio").ValueKind.ShouldBe(JsonValueKind.Null);
        standard.GetProperty("cost").GetDouble().ShouldBe(0.20068);
        standard.GetProperty("requests").GetInt32().ShouldBe(1);
        standard.GetProperty("missing")[0].GetProperty("model").GetString().ShouldBe("qwen3p5-397b");
        standard.GetProperty("missing")[0].GetProperty("reason").GetString()!.ShouldContain("fireworks-serverless.qwen3p5-397b.input");
    }

    [Fact]
    public void Every_engine_and_every_kind_of_file_gives_the_same_bytes()
    {
        var random = new Random(3);
        var models = (string[])["kimi-k2p6", "kimi-k2p5", "gpt-oss-120b", "Kimi-K2.6 (128K)", "no-such-model"];
        var requests = Enumerable.Range(0, 500).Select(_ => new
        {
            At = new DateTime(2026, 5, 1).AddSeconds(random.Next(86_400 * 200)).ToString("yyyy-MM-ddTHH:mm:ss.fff", CultureInfo.InvariantCulture) + (random.Next(2) == 0 ? "Z" : "+05:30"),
            Model = models[random.Next(models.Length)],
            Cached = random.Next(100_000),
            Rest = random.Next(100_000),
            Generated = random.Next(20_000),
        }).ToList();
        Write("r.csv", Head + string.Concat(requests.Select(r => $"{r.At},\"{r.Model}\",{r.Cached + r.Rest},{r.Cached},{r.Generated}\n")));
        Write("r.jsonl", string.Concat(requests.Select(r =>
            $"{{\"generated\":{r.Generated},\"requested_at\":\"{r.At}\",\"nested\":{{\"prompt\":[1]}},\"model\":\"{r.Model}\",\"prompt\":{r.Cached + r.Rest},\"cached\":{r.Cached}}}\n")));
        RunInDuckDb($"SET TimeZone = 'UTC'; COPY (SELECT * FROM read_csv('{_folder}/r.csv')) TO '{_folder}/r.parquet';");

        var outputs = new[] { "r.csv --engine sqlite", "r.csv --engine duckdb", "r.jsonl --engine sqlite", "r.jsonl --engine duckdb", "r.parquet" }
            .Select(call => Call($"replay {_folder}/{call} --format csv").Output).ToList();

        outputs[0].Split('\n').Length.ShouldBeGreaterThan(20);
        outputs.ShouldAllBe(o => o == outputs[0]);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("duckdb")]
    public void Every_bad_row_is_reported_where_it_is_and_nothing_is_priced(string engine)
    {
        Write("bad.csv", Head + """
            20.5.2026,kimi-k2p6,1,0,1
            2026-05-20,"kimi-k2p6",1,0,
            2026-05-20,kimi-k2p6,4,5,1.5
            2026-05-20,kimi-k2p6,4
            2026-05-20,kimi-k2p6,1,0,1

            """);

        var result = Call($"replay {_folder}/bad.csv --engine {engine}");

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldBeEmpty();
        var places = result.Error.Split('\n').Where(l => l.Contains("error", StringComparison.Ordinal)).Select(l => l[(l.IndexOf("bad.csv", StringComparison.Ordinal) + 7)..]);
        places.ShouldBe(
        [
            "(2,1): error RC8005: '20.5.2026' is not a moment.",
            "(3,28): error RC8004: The request has no 'generated'.",
            "(4,26): error RC8006: '1.5' is not a count of tokens.",
            "(4,24): error RC8007: 5 cached tokens are more than the 4 of the prompt.",
            "(5,1): error RC8002: The row has 3 cells, and the head has 5.",
        ]);
    }

    [Theory]
    [InlineData("{\"model\":\"kimi-k2p6\"", "(1,21): error RC8003: The line is not a JSON object: it breaks off or goes wrong here.")]
    [InlineData("[1]", "(1,1): error RC8003: The line is not a JSON object: it begins otherwise than with a brace.")]
    [InlineData("{\"requested_at\":\"2026-05-20\",\"model\":\"ä\",\"prompt\":1,\"cached\":0,\"generated\":-1}", "(1,76): error RC8006: '-1' is not a count of tokens.")]
    [InlineData("", "(1,1): error RC8009: The file has no requests.")]
    public void A_bad_line_of_JSON_is_reported_where_it_is(string line, string message)
    {
        Write("bad.jsonl", line + "\n");

        var result = Call($"replay {_folder}/bad.jsonl");

        result.ExitCode.ShouldBe(1);
        result.Error.ShouldContain("bad.jsonl" + message);
    }

    /// <summary>10^11 tokens are the most that a request can count, and all of them can be cached.</summary>
    [Theory]
    [InlineData("sqlite")]
    [InlineData("duckdb")]
    public void A_request_counts_up_to_its_bounds_and_no_further(string engine)
    {
        var report = Json("most.csv", Head + "2026-05-20,kimi-k2p6,100000000000,100000000000,0\n", $"--engine {engine}");
        // 10^11 × 0.16 USD/Mtok.
        Offer(report, "fireworks-serverless-standard").GetProperty("total").GetDouble().ShouldBe(16_000);

        Write("more.csv", Head + "2026-05-20,kimi-k2p6,100000000001,0,0\n2026-05-20,kimi-k2p6,5,6,0\n");
        var refused = Call($"replay {_folder}/more.csv --engine {engine}");
        refused.ExitCode.ShouldBe(1);
        refused.Error.ShouldContain("more.csv(2,22): error RC8006: '100000000001'");
        refused.Error.ShouldContain("more.csv(3,");
    }

    [Fact]
    public void Of_many_bad_rows_the_first_are_shown_and_the_others_counted()
    {
        Write("many.csv", Head + string.Concat(Enumerable.Repeat("never,kimi-k2p6,1,0,1\n", 1_000)));

        var result = Call($"replay {_folder}/many.csv");

        result.Error.Split("RC8005").Length.ShouldBe(21);
        result.Error.ShouldContain("and 980 more; nothing was priced\n");
    }

    [Fact]
    public void Rows_of_Parquet_are_reported_by_their_number()
    {
        RunInDuckDb($"COPY (SELECT '2026-05-20' AS requested_at, 'kimi-k2p6' AS model, 4 AS prompt, 0 AS cached, 1.0 AS generated UNION ALL SELECT NULL, 'x', 4, 5, 1.5) TO '{_folder}/bad.parquet';");

        var result = Call($"replay {_folder}/bad.parquet");

        result.ExitCode.ShouldBe(1);
        result.Error.ShouldContain("bad.parquet(2,1): error RC8004: The request has no 'requested_at'.");
        result.Error.ShouldContain("bad.parquet(2,1): error RC8006: '1.5' is not a count of tokens.");
        result.Error.ShouldContain("bad.parquet(2,1): error RC8007: 5 cached tokens are more than the 4 of the prompt.");
    }

    [Theory]
    [InlineData("new.csv --engine sqlite", "new.csv(3,12)")]
    [InlineData("new.csv --engine duckdb", "new.csv(3,12)")]
    [InlineData("new.parquet", "new.parquet(2,1)")]
    public void An_unknown_model_is_named_where_it_stands_first_with_the_one_that_was_meant(string call, string place)
    {
        Write("new.csv", Head + "2026-05-20,kimi-k2p6,1,0,1\n2026-05-20,kimmi-k2p6,1,0,1\n2026-05-21,kimmi-k2p6,1,0,1\n");
        RunInDuckDb($"COPY (SELECT * FROM read_csv('{_folder}/new.csv')) TO '{_folder}/new.parquet';");

        var result = Call($"replay {_folder}/{call}");

        result.ExitCode.ShouldBe(0);
        result.Error.ShouldContain(place + ": warning RC8008: No offer lists the model 'kimmi-k2p6', which the file names in 2 requests. Did you mean 'kimi-k2p6'?");
    }

    [Fact]
    public void A_column_may_have_another_name()
    {
        Write("log.csv", "model,completion_tokens,cached,requested_at,prompt tokens\nkimi-k2p6,16000,308000,2026-05-20,400000\n");

        var result = CommandRun.InProcess(["replay", "--project", Repository.Root, Path.Combine(_folder, "log.csv"), "--column", "generated=completion_tokens", "--column", "prompt=prompt tokens"]);

        result.Output.ShouldContain("$0.2007");
        Call($"replay {_folder}/log.csv").Error.ShouldContain("log.csv(1,1): error RC8001: The file has no column 'prompt'.");
        Call($"replay {_folder}/log.csv --column promt=x").Error.ShouldContain("A request has no 'promt'. Did you mean 'prompt'?");
    }

    /// <summary>One request to Kimi on Tinker at 5.15 USD/Mtok of the prompt; to DuckDB these names are patterns for others, or say what the model is.</summary>
    [Theory]
    [InlineData("log[1].csv", "log1.csv")]
    [InlineData("log*.csv", "log2.csv")]
    [InlineData("log?.jsonl", "log3.jsonl")]
    [InlineData("[a-b].parquet", "a.parquet")]
    [InlineData("model=kimi-k2p5/log.csv", "log.csv")]
    [InlineData("model=kimi-k2p5/log.jsonl", "log.jsonl")]
    [InlineData("model=kimi-k2p5/log.parquet", "log.parquet")]
    public void A_file_is_read_by_the_name_that_it_has(string name, string other)
    {
        Directory.CreateDirectory(Path.Combine(_folder, "model=kimi-k2p5"));
        WriteRequest(other, prompt: 3_000_000);
        WriteRequest(name, prompt: 1_000_000);

        var result = Call($"replay {_folder}/{name} --engine duckdb --format json");

        result.Error.ShouldBeEmpty();
        Offer(JsonDocument.Parse(result.Output).RootElement, "tinker").GetProperty("total").GetDouble().ShouldBe(5.15);
    }

    [Fact]
    public void What_DuckDB_refuses_is_told_in_a_sentence()
    {
        Write("broken.parquet", "no Parquet at all");

        var result = Call($"replay {_folder}/broken.parquet");

        result.ExitCode.ShouldBe(1);
        result.Error.ShouldContain("broken.parquet(1,1): error RC8011: DuckDB cannot read the file:");
    }

    [Theory]
    [InlineData("replay", "Name a file of requests, or a database with --emit-sql.")]
    [InlineData("replay nothing.csv", "There is no file 'nothing.csv'.")]
    [InlineData("replay --emit-sql postgres", "--emit-sql takes postgresql, duckdb, sqlite, spark, trino, bigquery or clickhouse; 'postgres' is none of them.")]
    public void A_wrong_call_says_what_is_wrong(string call, string message)
    {
        var result = Call(call);

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain(message);
    }

    [Fact]
    public void The_SQL_for_a_database_is_what_a_build_writes()
    {
        using var project = new ProjectCopy();
        project.Run("build").ExitCode.ShouldBe(0);

        project.Run("replay --emit-sql bigquery").Output.ShouldBe(File.ReadAllText(Path.Combine(project.Output, "sql", "bigquery.sql")));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private JsonElement Json(string name, string content, string options = "")
    {
        Write(name, content);
        var result = Call($"replay {_folder}/{name} --format json {options}");
        result.Error.ShouldBeEmpty();
        return JsonDocument.Parse(result.Output).RootElement;
    }

    private static JsonElement Offer(JsonElement report, string id) => report.GetProperty("offers").EnumerateArray().Single(o => o.GetProperty("id").GetString() == id);

    private void Write(string name, string content) => File.WriteAllText(Path.Combine(_folder, name), content);

    /// <summary>One request to Kimi that generates nothing, as the file's ending says.</summary>
    private void WriteRequest(string name, int prompt)
    {
        var text = name.EndsWith(".jsonl", StringComparison.Ordinal)
            ? $"{{\"requested_at\":\"2026-05-20\",\"model\":\"kimi-k2p6\",\"prompt\":{prompt},\"cached\":0,\"generated\":0}}\n"
            : $"{Head}2026-05-20,kimi-k2p6,{prompt},0,0\n";
        if (!name.EndsWith(".parquet", StringComparison.Ordinal))
        {
            Write(name, text);
            return;
        }

        Write("plain.csv", text);
        RunInDuckDb($"COPY (SELECT * FROM read_csv('{_folder}/plain.csv')) TO '{_folder}/{name}';");
    }

    private static void RunInDuckDb(string statements)
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = statements;
        command.ExecuteNonQuery();
    }

    private static CommandRun Call(string call) =>
        CommandRun.InProcess([.. call.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--project", Repository.Root]);
}
