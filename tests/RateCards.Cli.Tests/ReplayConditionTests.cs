using System.Globalization;
using System.Text.Json;
using DuckDB.NET.Data;

namespace RateCards.Cli.Tests;

/// <summary>Logged requests at their own tier, region and hours, from every kind of file in both engines; expected costs are reckoned by hand.</summary>
public sealed class ReplayConditionTests : IDisposable
{
    private const string Head = "requested_at,model,prompt,tier,region\n";

    private readonly string _folder = Directory.CreateTempSubdirectory("ratecards-").FullName;

    public ReplayConditionTests()
    {
        foreach (var (path, text) in ConditionedTraffic.Files)
        {
            Write($"RateCards/{path}", text);
        }
    }

    public static TheoryData<string> Engines => ["csv sqlite", "csv duckdb", "jsonl sqlite", "jsonl duckdb", "parquet duckdb"];

    [Theory]
    [MemberData(nameof(Engines))]
    public void Each_request_is_priced_at_its_own_coordinates(string engine)
    {
        var report = JsonDocument.Parse(Replay(engine, [.. ConditionedTraffic.Requests.Select(Row)], "--format json").Output).RootElement;

        foreach (var (id, i) in ConditionedTraffic.Offers.Select((o, i) => (o, i)))
        {
            var offer = report.GetProperty("offers")[i];
            var costs = ConditionedTraffic.Requests.Select(r => r.Expected[i]).Where(e => char.IsDigit(e[0])).ToList();
            offer.GetProperty("id").GetString().ShouldBe(id);
            offer.GetProperty("cost").GetDouble().ShouldBe((double)costs.Sum(c => decimal.Parse(c, CultureInfo.InvariantCulture)), 1e-12);
            offer.GetProperty("requests").GetInt32().ShouldBe(costs.Count);
            offer.GetProperty("missing").EnumerateArray().Select(m => $"{m.GetProperty("requests")} {m.GetProperty("reason")}").Order().ShouldBe(
                ConditionedTraffic.Requests.Select(r => r.Expected[i]).Where(e => !char.IsDigit(e[0])).GroupBy(e => e).Select(g => $"{g.Count()} {g.Key}").Order());
        }

        report.GetProperty("rows").GetProperty("read").GetInt32().ShouldBe(ConditionedTraffic.Requests.Length);
        report.GetProperty("rows").GetProperty("priced").GetInt32().ShouldBe(ConditionedTraffic.Requests.Length);
    }

    /// <summary>100,000 tokens at 1 and at 3 (priority) of Acme, and at 2 and 1 (flex) of Zeta; the others are told with their place.</summary>
    [Theory]
    [MemberData(nameof(Engines))]
    public void A_log_of_several_providers_is_priced_in_one_go(string engine)
    {
        foreach (var (path, text) in ConditionedTraffic.ByProvider)
        {
            Write($"RateCards/{path}", text);
        }

        const string WithProvider = "requested_at,model,prompt,provider,tier,region\n";
        string[] rows =
        [
            "2026-05-20 10:00:00,model-a,100000,Acme,,", "2026-05-20 10:00:00,model-a,100000,acme,priority,", "2026-05-20 10:00:00,model-a,100000,zeta,,",
            "2026-05-20 10:00:00,model-a,100000,ZETA,flex,", "2026-05-20 10:00:00,model-a,100000,Zeta,priority,",
        ];
        var output = Replay(engine, rows, "--format json", WithProvider).Output;
        var offers = JsonDocument.Parse(output).RootElement.GetProperty("offers");
        offers.EnumerateArray().Select(o => $"{o.GetProperty("cost").GetDouble():0.0###} {o.GetProperty("requests")}").ShouldBe(["0.4 2", "0.6 2", "0.3 2"]);
        offers[2].GetProperty("missing").EnumerateArray().Select(m => $"{m.GetProperty("requests")} {m.GetProperty("reason")}").Order(StringComparer.Ordinal)
            .ShouldBe(["1 The card has no tier 'priority', only standard, flex.", "2 The request was made to another provider."]);
        Replay(engine, rows, "", WithProvider).Output.ShouldEndWith("\n5 requests read: 4 priced, 1 not priced\n");

        var refused = Replay(engine, [.. rows, "2026-05-20 10:00:00,model-a,100000,zetta,,", "2026-05-20 10:00:00,model-a,100000,,,"], "", WithProvider);
        refused.ExitCode.ShouldBe(1);
        refused.Error.ShouldContain("error RC8031: No offer has a provider 'zetta'. Did you mean 'zeta'?");
        refused.Error.ShouldContain("'provider'");
        refused.Error.ShouldEndWith("\n7 requests read: 2 refused, so none was priced\n");
    }

    /// <summary>One is priced by Zeta alone, one by nobody: what Acme's clocks show in 2050 is not known, and Zeta has no priority.</summary>
    [Theory]
    [MemberData(nameof(Engines))]
    public void Rows_that_no_offer_has_a_price_for_are_counted(string engine) => Replay(
        engine, ["2026-05-20 10:00:00,model-a,100000,flex,", "2050-01-01 00:00:00,model-a,100000,priority,", "2026-05-20 10:00:00,model-a,100000,,"], "")
        .Output.ShouldEndWith("\n3 requests read: 2 priced, 1 not priced\n");

    [Theory]
    [MemberData(nameof(Engines))]
    public void A_value_that_no_offer_has_ends_the_run_and_is_named_with_its_place(string engine)
    {
        var result = Replay(engine, ["2026-05-20 10:00:00,model-a,100000,,", "2026-05-20 10:00:00,model-a,100000,prioritty,us", "2026-05-20 10:00:00,model-a,100000,flex,eu"], "");

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldBeEmpty();
        result.Error.ShouldContain(engine switch { "csv sqlite" or "csv duckdb" => "log.csv(3,36): ", "parquet duckdb" => "log.parquet(2,1): ", _ => "log.jsonl(2,80): " }
            + "error RC8031: No offer has a tier 'prioritty'. Did you mean 'priority'?");
        result.Error.ShouldContain("error RC8031: No offer has a region 'us'.");
        result.Error.ShouldContain("help: Values of the region: global, eu.");
        result.Error.ShouldEndWith("\n3 requests read: 1 refused, so none was priced\n");
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("duckdb")]
    public void A_log_calls_an_axis_as_it_likes_and_has_to_have_it(string engine)
    {
        Write("log.csv", "requested_at,service_tier,model,prompt,where\n2026-05-20,priority,model-a,100000,eu\n");

        var report = Call($"replay {_folder}/log.csv --engine {engine} --column tier=service_tier --column region=where --format json").Output;
        JsonDocument.Parse(report).RootElement.GetProperty("offers")[0].GetProperty("total").GetDouble().ShouldBe(0.33);
        var missing = Call($"replay {_folder}/log.csv --engine {engine} --column tier=service_tier");
        missing.ExitCode.ShouldBe(1);
        missing.Error.ShouldContain("RC8001: The file has no column 'region'.");
        Call($"replay {_folder}/log.csv --column teir=service_tier").Error.ShouldContain("A request has no 'teir'. Did you mean 'tier'?");
    }

    /// <summary>Rates that only some requests are charged are used.</summary>
    [Fact]
    public void A_rate_of_other_hours_is_used_by_the_offer()
    {
        var explained = Call("explain acme.model-a.input.night").Output;
        explained.ShouldContain("acme: input of the offer acme, as billed from 2026-01-10 on");
        explained.ShouldNotContain("acme-priority");
        Call("build").Error.ShouldNotContain("RC2123");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static string Row(ConditionedRequest request) =>
        string.Create(CultureInfo.InvariantCulture, $"{request.Moment},model-a,{request.Tokens},{request.Tier},{request.Region}");

    /// <param name="engine">The file's kind and the engine.</param>
    /// <param name="head">Names of the columns: the first three, and those of what a request may leave out.</param>
    private CommandRun Replay(string engine, string[] rows, string options, string head = Head)
    {
        var served = head.TrimEnd().Split(',')[3..];
        var (kind, name) = (engine.Split(' ')[0], engine.Split(' ')[1]);
        Write("log.csv", head + string.Concat(rows.Select(r => r + "\n")));
        Write("log.jsonl", string.Concat(rows.Select(r => r.Split(',')).Select(r =>
            $"{{\"requested_at\":\"{r[0]}\",\"model\":\"{r[1]}\",\"prompt\":{r[2]}{string.Concat(served.Zip(r[3..], (name, value) => value.Length > 0 ? $",\"{name}\":\"{value}\"" : name == "region" ? ",\"region\":null" : ""))}}}\n")));
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $"COPY (SELECT requested_at, model, CAST(prompt AS BIGINT) AS prompt, {string.Join(", ", served)} FROM read_csv('{_folder}/log.csv', all_varchar = true)) TO '{_folder}/log.parquet'";
        command.ExecuteNonQuery();
        return Call($"replay {_folder}/log.{kind} --engine {name} {options}");
    }

    private CommandRun Call(string call) => CommandRun.InProcess([.. call.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--project", _folder]);

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_folder, path))!);
        File.WriteAllText(Path.Combine(_folder, path), text);
    }
}
