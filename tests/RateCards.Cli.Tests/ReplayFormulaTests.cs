using System.Globalization;
using System.Text.Json;
using DuckDB.NET.Data;

namespace RateCards.Cli.Tests;

/// <summary>
/// Requests priced by formulas of a project's own, in both engines and from every kind of file. Expected costs are reckoned by
/// hand: input is 0.20 USD/Mtok until 2026-05-31 and 0.40 from then on, and a request costs 0.01 USD.
/// </summary>
public sealed class ReplayFormulaTests : IDisposable
{
    private const string Stepped = "if(pt > 200000, 2 * pt * price, pt * price)";
    private const string Usual = "{ model: model, measured: { pt: prompt, number: requests } }";

    private readonly string _folder = Directory.CreateTempSubdirectory("ratecards-").FullName;

    public static TheoryData<string> Engines => ["csv sqlite", "csv duckdb", "jsonl sqlite", "jsonl duckdb", "parquet duckdb"];

    /// <summary>Two requests of 150,000 tokens at 0.20, and one of 300,000 at twice that.</summary>
    [Theory]
    [MemberData(nameof(Engines))]
    public void A_step_is_that_of_each_request(string engine)
    {
        WriteProject(Stepped, Usual);

        Total(engine, ["2026-05-20,model-a,150000,0,0", "2026-05-20,model-a,150000,0,0"]).ShouldBe(0.06);
        Total(engine, ["2026-05-20,model-a,300000,0,0"]).ShouldBe(0.12);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void A_fee_is_due_for_each_request(string engine)
    {
        var rows = Enumerable.Repeat("2026-05-20,model-a,10,0,0", 1_000).ToArray();

        WriteProject("number * fee", Usual);
        Total(engine, rows).ShouldBe(10);
        WriteProject("number * fee", "{ model: model, measured: { pt: prompt }, values: { number: 1 } }");
        Total(engine, rows).ShouldBe(10);
    }

    [Theory]
    [InlineData("cached")]
    [InlineData("uncached")]
    [InlineData("formula")]
    [InlineData("missing")]
    [InlineData("offer")]
    [InlineData("valid_from")]
    [InlineData("true")]
    [InlineData("round")]
    public void A_rate_may_have_any_name(string name)
    {
        foreach (var formula in (string[])[$"pt * {name}", $"if(pt > 1, pt * {name}, 0)"])
        {
            WriteProject(formula, Usual, name);
            Total("csv sqlite", ["2026-05-20,model-a,2000000,1,1"]).ShouldBe(0.40);
            Total("csv duckdb", ["2026-05-20,model-a,2000000,1,1"]).ShouldBe(0.40);
        }
    }

    /// <summary>3 + 4 of them at 0.01 each, added up and one by one.</summary>
    [Theory]
    [InlineData("bad")]
    [InlineData("longest")]
    [InlineData("day")]
    [InlineData("v1")]
    [InlineData("n2")]
    public void A_count_may_have_any_name(string name)
    {
        foreach (var formula in (string[])["number * fee", "max(0, number * fee)"])
        {
            WriteProject(formula, $"{{ model: model, counts: {{ {name}: {{ unit: requests }} }}, measured: {{ number: {name} }}, values: {{ tokens: 0 }} }}");
            Write("log.csv", $"{name},requested_at,model\n3,2026-05-20,model-a\n4,2026-05-20T10:00:00+02:00,model-a\n");
            foreach (var engine in (string[])["sqlite", "duckdb"])
            {
                var report = JsonDocument.Parse(Call($"replay {_folder}/log.csv --engine {engine} --format json").Output).RootElement;
                report.GetProperty("offers")[0].GetProperty("total").GetDouble().ShouldBe(0.07);
            }
        }
    }

    /// <summary>All but the first are on 2026-06-01 in UTC; one is longer than those before it, of which none has an offset.</summary>
    [Theory]
    [MemberData(nameof(Engines))]
    public void A_moment_with_an_offset_is_on_its_day_in_UTC(string engine)
    {
        WriteProject("pt * price", Usual);

        Total(engine, ["2026-05-31 22:00:00,model-a,1000000,0,0", "2026-05-31 22:00:00-04:00,model-a,1000000,0,0"]).ShouldBe(0.60, 1e-15);
        Total(engine, ["2026-05-31T22:00:00-04:00,model-a,1000000,0,0"]).ShouldBe(0.40);
        Total(engine, ["2026-06-01T02:00:00+04:00,model-a,1000000,0,0"]).ShouldBe(0.20);
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void Every_row_is_priced_or_counted_with_its_reason(string engine)
    {
        string[] rows =
        [
            "2026-05-20,model-a,1000000,0,0", "2026-05-20,model-a,250000,0,0", "2026-01-09,model-a,5,0,0", "2026-05-20,model-b,1,0,0", "2026-05-21,model-b,1,0,0",
        ];
        foreach (var formula in (string[])["pt * price", Stepped])
        {
            WriteProject(formula, Usual);
            var report = JsonDocument.Parse(Replay(engine, rows, "--format json").Output).RootElement;

            report.GetProperty("rows").ToString().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal).ShouldBe("""{"read":5,"priced":2,"unpriced":3,"refused":0}""");
            var offer = report.GetProperty("offers")[0];
            var missing = offer.GetProperty("missing").EnumerateArray().Concat(report.GetProperty("unknown").EnumerateArray());
            (offer.GetProperty("requests").GetInt32() + missing.Sum(m => m.GetProperty("requests").GetInt32())).ShouldBe(5);
            offer.GetProperty("missing")[0].GetProperty("reason").GetString().ShouldBe("How it is billed is not known before 2026-01-10.");
            Replay(engine, rows, "").Output.ShouldEndWith("\n5 requests read: 2 priced, 3 not priced\n");
        }
    }

    [Theory]
    [MemberData(nameof(Engines))]
    public void Rows_that_are_refused_are_counted(string engine)
    {
        foreach (var formula in (string[])["pt * price", Stepped])
        {
            WriteProject(formula, Usual);
            var result = Replay(engine, ["2026-05-20,model-a,1,0,0", "2026-05-20,model-a,1,2,0", "2026-05-20,model-a,-1,0,", "2026-05-20,model-a,1.5,0,0"], "");

            result.ExitCode.ShouldBe(1);
            result.Output.ShouldBeEmpty();
            result.Error.ShouldContain("RC8007: 2 cached tokens are more than the 1 of the prompt.");
            result.Error.ShouldEndWith("\n4 requests read: 3 refused, so none was priced\n");
        }
    }

    /// <summary>A million tokens at 0.20, twice.</summary>
    [Theory]
    [MemberData(nameof(Engines))]
    public void A_moment_may_end_with_its_minute_and_a_whole_number_with_a_zero_behind_the_point(string engine)
    {
        WriteProject("pt * price", Usual);

        Total(engine, ["2026-05-20T10:00,model-a,1000000.0,0,0", "2026-05-20T10:00:00Z,model-a,1000000.0,0,0"]).ShouldBe(0.40);
    }

    /// <summary>They would be before every period of the cards' prices, and at the newest for ever.</summary>
    [Theory]
    [InlineData("1899-12-31")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("2200-01-01")]
    [InlineData("infinity")]
    public void A_moment_at_which_nobody_was_billed_is_refused(string moment)
    {
        foreach (var formula in (string[])["pt * price", Stepped, "max(pt * price, 0.10)"])
        {
            WriteProject(formula, Usual);
            Write("log.csv", $"requested_at,model,prompt,cached,generated\n2026-05-20,model-a,1,0,0\n{moment},model-a,1,0,0\n");
            foreach (var engine in (string[])["sqlite", "duckdb"])
            {
                var result = Call($"replay {_folder}/log.csv --engine {engine}");
                result.Error.ShouldContain($"log.csv(3,1): error RC8005: '{moment}' is not a moment.");
                result.Error.ShouldEndWith("\n2 requests read: 1 refused, so none was priced\n");
            }
        }
    }

    /// <summary>One of three has no prompt to divide by.</summary>
    [Theory]
    [MemberData(nameof(Engines))]
    public void A_request_for_which_the_formula_has_no_value_is_not_priced(string engine)
    {
        WriteProject("number * fee / pt * pt", Usual);

        Replay(engine, ["2026-05-20,model-a,10,0,0", "2026-05-20,model-a,0,0,0", "2026-05-20,model-a,20,0,0"], "").Output.ShouldEndWith("\n3 requests read: 2 priced, 1 not priced\n");
    }

    /// <summary>Three terms of 0.01; more than a million are not added up.</summary>
    [Theory]
    [InlineData("sqlite")]
    [InlineData("duckdb")]
    public void A_sum_of_too_many_terms_says_so(string engine)
    {
        WriteProject("sum(i, 1, number / 1[request], 1[request] * fee)", "{ model: model, counts: { calls: { unit: requests } }, measured: { number: calls }, values: { tokens: 0 } }");
        Write("log.csv", "requested_at,model,calls\n2026-05-20,model-a,3\n2026-05-20,model-a,1000001\n");

        var output = Call($"replay {_folder}/log.csv --engine {engine}").Output;

        output.ShouldContain("$0.03");
        output.ShouldContain("Its formula divides by zero here, or adds up more than 1,000,000 terms.");
        output.ShouldEndWith("\n2 requests read: 1 priced, 1 not priced\n");
    }

    /// <summary>No call, twice, and one call that has no price; with a minimum row by row, also where it adds up term by term.</summary>
    [Theory]
    [InlineData("sqlite", "number * fee", 0)]
    [InlineData("duckdb", "number * fee", 0)]
    [InlineData("sqlite", "max(0.50, number * fee)", 1.00)]
    [InlineData("duckdb", "max(0.50, number * fee)", 1.00)]
    [InlineData("sqlite", "sum(i, 1, 2, max(0.50, number * fee))", 2.00)]
    [InlineData("duckdb", "sum(i, 1, 2, max(0.50, number * fee))", 2.00)]
    public void A_request_that_needs_no_missing_rate_is_priced(string engine, string formula, double expected)
    {
        foreach (var (path, text) in new AcmeTraffic(formula) { Traffic = "{ model: model, counts: { calls: { unit: requests } }, measured: { number: calls }, values: { tokens: 0 } }" }.Files)
        {
            Write($"RateCards/{path}", text.Replace("request: 0.01", "request: not offered").Replace("unit: USD/request, title: Fee", "unit: USD/request, optional: number, title: Fee"));
        }

        Write("log.csv", "requested_at,model,calls\n2026-05-20,model-a,0\n2026-05-20,model-a,1\n2026-05-20,model-a,0\n");

        var report = JsonDocument.Parse(Call($"replay {_folder}/log.csv --engine {engine} --format json").Output).RootElement;
        report.GetProperty("offers")[0].GetProperty("cost").GetDouble().ShouldBe(expected);
        report.GetProperty("rows").GetProperty("priced").GetInt32().ShouldBe(2);
        report.GetProperty("rows").GetProperty("unpriced").GetInt32().ShouldBe(1);
    }

    /// <summary>3 + 4 pages at 0.01 each, of which 2 were blank.</summary>
    [Theory]
    [InlineData("sqlite")]
    [InlineData("duckdb")]
    public void A_project_counts_what_it_likes(string engine)
    {
        WriteProject(
            "number * fee",
            "{ model: model, counts: { order: { unit: requests }, blank_ones: { unit: requests, part-of: order, rest: filled } }, measured: { number: filled }, values: { tokens: 0 } }");
        Write("log.csv", "order,requested_at,model,blank\n3,2026-05-20,model-a,0\n4,2026-05-20,model-a,2\n");

        var report = JsonDocument.Parse(Call($"replay {_folder}/log.csv --column blank_ones=blank --engine {engine} --format json").Output).RootElement;
        report.GetProperty("offers")[0].GetProperty("total").GetDouble().ShouldBe(0.05);
        report.GetProperty("models")[0].GetProperty("order").GetInt32().ShouldBe(7);
        report.GetProperty("models")[0].GetProperty("blank_ones").GetInt32().ShouldBe(2);
        Call($"replay {_folder}/log.csv --column blank_ones=blank").Output.ShouldContain("Order requests  Blank ones");
        Call($"replay {_folder}/log.csv").Error.ShouldContain("RC8001: The file has no column 'blank_ones'.");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private double Total(string engine, string[] rows) =>
        JsonDocument.Parse(Replay(engine, rows, "--format json").Output).RootElement.GetProperty("offers")[0].GetProperty("total").GetDouble();

    /// <param name="engine">The file's kind and the engine.</param>
    private CommandRun Replay(string engine, string[] rows, string options)
    {
        var (kind, name) = (engine.Split(' ')[0], engine.Split(' ')[1]);
        Write("log.csv", "requested_at,model,prompt,cached,generated\n" + string.Concat(rows.Select(r => r + "\n")));
        Write("log.jsonl", string.Concat(rows.Select(r => r.Split(',')).Select(r =>
            $"{{\"requested_at\":\"{r[0]}\",\"model\":\"{r[1]}\",\"prompt\":{r[2]},\"cached\":{r[3]},\"generated\":{(r[4].Length > 0 ? r[4] : "null")}}}\n")));
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = string.Create(
            CultureInfo.InvariantCulture,
            $"COPY (SELECT requested_at, model, CAST(prompt AS DOUBLE) AS prompt, cached, generated FROM read_csv('{_folder}/log.csv', all_varchar = true)) TO '{_folder}/log.parquet'");
        command.ExecuteNonQuery();
        return Call($"replay {_folder}/log.{kind} --engine {name} {options}");
    }

    private CommandRun Call(string call) => CommandRun.InProcess([.. call.Split(' ', StringSplitOptions.RemoveEmptyEntries), "--project", _folder]);

    private void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(_folder, path))!);
        File.WriteAllText(Path.Combine(_folder, path), text);
    }

    private void WriteProject(string total, string traffic, string rate = "price")
    {
        foreach (var (path, text) in new AcmeTraffic(total) { Rate = rate, Formula = "abs", Traffic = traffic }.Files)
        {
            Write($"RateCards/{path}", text);
        }
    }
}
