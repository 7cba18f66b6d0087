using System.Text.RegularExpressions;
using RateCards.Compiler.Model;
using RateCards.Conformance.Tests.Engines;
using RateCards.Conformance.Tests.Hostile;
using RateCards.Targets.Dbt;
using RateCards.Targets.Sql;

namespace RateCards.Conformance.Tests;

/// <summary>The package for dbt, rendered and run in each of its databases: itself, or translated to DuckDB's SQL.</summary>
public sealed class DbtTests
{
    private const string Requests = """
        INSERT INTO requests VALUES
          ('a', '2026-05-20 10:00:00', 'kimi-k2p6', 400000, 308000, 16000),
          ('b', '2026-06-03 10:00:00', 'kimi-k2p6', 400000, 308000, 16000),
          ('no model', '2026-05-20 10:00:00', NULL, 1, 0, 1),
          ('no moment', NULL, 'kimi-k2p6', 1, 0, 1),
          ('no cached', '2026-05-20 10:00:00', 'kimi-k2p6', 1, NULL, 1),
          ('unknown', '2026-05-20 10:00:00', 'no-such-model', 1, 0, 1);

        """;

    private const string CurrentRate = "SELECT words FROM acme_prices_current_rates WHERE id = 'fireworks-gpu-hours.h100-80gb.gpu-hour'";

    private static readonly Project Conditioned = MadeUpProject.Compile(ConditionedTraffic.Files);

    public static TheoryData<string> Adapters => DbtPackages.Adapters;

    /// <summary>The four of docs/sql.md: 92,000 × 0.95 + 308,000 × 0.16 + 16,000 × 4.00 USD/Mtok on serverless, and so on; b is as a, but no tests find it twice.</summary>
    [Theory]
    [MemberData(nameof(Adapters))]
    public void Requests_are_priced_or_told_why_not_and_all_of_its_own_tests_pass(string adapter)
    {
        var package = DbtPackages.Of(Repository.Project);

        package.Query(adapter, "SELECT id, offer, cost, missing FROM acme_prices_priced_requests WHERE id <> 'b'", Requests).ShouldBe(
            [
                ["a", "fireworks-dedicated", "0.28444444444444444", null], ["a", "fireworks-serverless-priority", "0.30176", null],
                ["a", "fireworks-serverless-standard", "0.20068", null], ["a", "tinker", "2.26496", null],
                ["no cached", null, null, "The request has no 'cached'."], ["no model", null, null, "The request has no model."],
                ["no moment", null, null, "The request has no moment."], ["unknown", null, null, "No offer lists this model."],
            ],
            ignoreOrder: true);
        package.Failures(adapter, Requests).ShouldBeEmpty();
    }

    /// <summary>Two requests at 0.20068, and four that have no price.</summary>
    [Theory]
    [MemberData(nameof(Adapters))]
    public void What_requests_cost_together_accounts_for_all_of_them(string adapter) =>
        DbtPackages.Of(Repository.Project).Query(
            adapter,
            "SELECT CAST(SUM(CASE WHEN offer = 'fireworks-serverless-standard' THEN cost END) AS FLOAT), CAST(SUM(CASE WHEN offer IS NULL OR offer = 'tinker' THEN requests END) AS FLOAT) FROM acme_prices_priced_traffic",
            Requests).ShouldHaveSingleItem().Select(v => float.Parse(v!, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe([0.40136f, 6f]);

    /// <summary>The run is on 2026-05-20, unless a variable says otherwise. An hour of an H100 costs 7.00 USD from 2026-05-16 to 2026-10-01, and 4.00 from 2026-02-01 on.</summary>
    [Theory]
    [MemberData(nameof(Adapters))]
    public void Current_rates_are_those_of_the_run(string adapter) =>
        DbtPackages.Of(Repository.Project).Query(adapter, CurrentRate).ShouldHaveSingleItem().ShouldBe(["7.00"]);

    [Fact]
    public void A_variable_chooses_the_day_of_current_rates() =>
        DbtPackages.Of(Repository.Project, """{"as_of": "2026-05-15"}""").Query("duckdb", CurrentRate).ShouldHaveSingleItem().ShouldBe(["4.00"]);

    /// <summary>Logged requests at their own tier, region and hours.</summary>
    [Theory]
    [MemberData(nameof(Adapters))]
    public void Requests_are_priced_at_the_coordinates_that_the_script_finds(string adapter)
    {
        var fill = $"INSERT INTO requests VALUES {string.Join(", ", ConditionedTraffic.Requests.Select((r, i) => $"('{i}', '{r.Moment}', 'model-a', '{r.Tier}', '{r.Region}', {r.Tokens})"))};\n";

        var rows = DbtPackages.Of(Conditioned).Query(adapter, "SELECT id, offer, cost, missing FROM acme_prices_priced_requests", fill).ToDictionary(r => $"{r[0]} {r[1]}");

        rows.Count.ShouldBe(ConditionedTraffic.Requests.Length * ConditionedTraffic.Offers.Length);
        foreach (var (request, id) in ConditionedTraffic.Requests.Select((r, i) => (r, i)))
        {
            foreach (var (offer, expected) in ConditionedTraffic.Offers.Zip(request.Expected))
            {
                var row = rows[$"{id} {offer}"];
                (row[2] is { } cost ? decimal.Parse(cost, System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture).ToString("0.########", System.Globalization.CultureInfo.InvariantCulture) : row[3])
                    .ShouldBe(expected, $"{request}: {offer}");
            }
        }

        DbtPackages.Of(Conditioned).Failures(adapter, fill).ShouldBeEmpty();
    }

    /// <summary>An analyst in DuckDB reads the columns that the descriptions name, in that order.</summary>
    [Fact]
    public void Models_have_the_columns_that_are_described()
    {
        foreach (var package in new[] { DbtPackages.Of(Repository.Project), DbtPackages.OfUsage(Conditioned) })
        {
            foreach (var (model, columns) in package.Columns("duckdb"))
            {
                package.Query("duckdb", $"SELECT column_name FROM information_schema.columns WHERE table_name = '{model}' ORDER BY ordinal_position").Select(r => r[0]).ShouldBe(columns, model);
            }
        }
    }

    [Fact]
    public void Its_tests_find_what_is_wrong() =>
        DbtPackages.Of(Repository.Project).Failures("duckdb", """
            INSERT INTO requests VALUES ('a', '2026-05-20 10:00:00', 'kimi-k2p6', 1, 0, 1), ('a', '2026-05-20 10:00:00', 'kimi-k2p6', 1, 0, 1);
            INSERT INTO acme_prices_rates SELECT * REPLACE ('0.01' AS words, 'hearsay' AS trust) FROM acme_prices_rates WHERE id = 'tinker.kimi-k2p6.prefill' AND valid_from = '2026-05-16';
            INSERT INTO acme_prices_models VALUES ('kimi-k2p6', 'no-such-model'), ('kimi-k2p6', 'deepseek-v3p1');

            """).Select(r => r[0]).ShouldBe(
            [
                "accepted_values acme_prices_rates.trust", "unique acme_prices_models.name", "relationships acme_prices_models.model",
                "unique acme_prices_current_rates.id", "accepted_values acme_prices_current_rates.trust", "unique requests.id", "acme_prices_periods_do_not_overlap",
                "acme_prices_every_request_is_told_of",
            ],
            ignoreOrder: true);

    [Fact]
    public void A_database_that_it_is_not_written_for_is_refused_by_name() =>
        DbtPackages.Of(Conditioned).Refusal.ShouldStartWith("acme_prices is not written for mysql, only for bigquery, clickhouse, databricks, duckdb, ");

    /// <summary>The text of another language in a card stays a text, for Jinja too.</summary>
    [Fact]
    public void Texts_of_cards_are_never_templates()
    {
        var all = string.Join(" ", HostileTexts.All.Where(t => t.Contains('{', StringComparison.Ordinal) || t.Contains('\\', StringComparison.Ordinal) || t.Contains('\'', StringComparison.Ordinal)).Select(t => t.ReplaceLineEndings(" ")));
        var project = MadeUpProject.Compile(new AcmeTraffic("pt * price").Files.Select(f => (f.Path, f.Text
            .Replace("label: Model A", $"label: {HostileTexts.Quote(all)}", StringComparison.Ordinal)
            .Replace("title: Price", $"title: {HostileTexts.Quote(all)}", StringComparison.Ordinal))));

        foreach (var adapter in new[] { "duckdb", "sqlite", "clickhouse", "postgres" })
        {
            DbtPackages.Of(project).Query(adapter, "SELECT DISTINCT label FROM acme_prices_rates").ShouldHaveSingleItem().ShouldBe([all]);
        }
    }

    /// <summary>Symbols and counts that are words of SQL, of Jinja or of Snowflake alone; a number with an exponent.</summary>
    [Fact]
    public void Names_that_databases_have_for_themselves_are_written_otherwise()
    {
        var project = MadeUpProject.Compile(new AcmeTraffic("pt * select + 0.00000001 * pt * select") { Rate = "select", Formula = "order" }.Files);

        // 1,000,000 × 0.20 USD/Mtok × 1.00000001.
        DbtPackages.Of(project).Query("duckdb", "SELECT cost FROM acme_prices_priced_requests", "INSERT INTO requests VALUES ('a', '2026-05-20 10:00:00', 'model-a', 1000000, 0, 0);\n")
            .ShouldHaveSingleItem()[0].ShouldBe("0.200000002");
        DbtPackages.Of(project).Statements("duckdb").ShouldContain(s => Regex.IsMatch(s, @"\bselect_\b"));
    }

    /// <summary>A total that has to be added up in order, in dbt and in the scripts that cannot: told, not left out.</summary>
    [Fact]
    public void Requests_of_a_formula_that_cannot_be_written_say_so()
    {
        const string request = "('a', '2026-05-20 10:00:00', 'model-a', 1000000, 0, 0)";
        const string why = "Its formula adds up term by term, for which there is no SQL here.";
        var acme = new AcmeTraffic("sum(i, 1, 2, pt * price / i)");

        DbtPackages.Of(acme.Compile()).Query("duckdb", "SELECT cost, missing FROM acme_prices_priced_requests", $"INSERT INTO requests VALUES {request};\n").ShouldHaveSingleItem().ShouldBe([null, why]);
        foreach (var dialect in SqlDialects.All)
        {
            // 0.20 + 0.20 ÷ 2.
            string?[] expected = dialect.AddsInOrder ? ["0.3", null] : [null, why];
            var rows = acme.Query(dialect.Id, $"VALUES {request}", "SELECT cost, missing FROM priced_requests UNION ALL SELECT cost, missing FROM priced_traffic");
            rows.Count.ShouldBe(2);
            rows.ShouldAllBe(row => (row[0] == null ? null : row[0]!.Substring(0, 3)) == expected[0] && row[1] == expected[1], dialect.Id);
        }
    }

    [Fact]
    public void Without_a_calculator_that_prices_requests_it_has_the_rates_alone()
    {
        var project = MadeUpProject.Compile(new AcmeTraffic("pt * price").Files.Where(f => !f.Path.StartsWith("calculators", StringComparison.Ordinal)));

        DbtPackages.Of(project).Query("duckdb", "SELECT count(*) FROM acme_prices_current_rates").ShouldHaveSingleItem().ShouldNotBe(["0"]);
        DbtPackages.Of(project).Columns("duckdb").Select(m => m.Model).ShouldBe(["acme_prices_current_rates"]);
        DbtPackages.OfUsage(project).Columns("duckdb").Select(m => m.Model).ShouldBe(["acme_prices_current_rates", "acme_prices_priced_usage"]);
    }
}
