using System.Globalization;
using RateCards.Targets.Sql;

namespace RateCards.Conformance.Tests;

/// <summary>
/// Requests that a project's own formula prices, in every database that runs here. Expected costs are reckoned by hand, from
/// 0.20 USD/Mtok until 2026-05-31, 0.40 from then on, and 0.01 USD a request.
/// </summary>
public sealed class TrafficFormulaTests
{
    private const string Stepped = "if(pt > 200000, 2 * pt * price, pt * price)";

    public static TheoryData<string> Dialects => [.. SqlDialects.All.Where(d => d.IsRunHere).Select(d => d.Id)];

    /// <summary>Names that the script's own columns, tables and words have, or that databases have functions of.</summary>
    public static TheoryData<string, string> Names()
    {
        string[] names =
        [
            "prompt", "cached", "generated", "uncached", "formula", "missing", "offer", "valid_from", "valid_to", "name", "cost", "requested_at", "refused",
            "id", "requests", "true", "order", "select", "o", "round", "abs", "pow", "floor", "greatest", "count", "log", "range", "ctid",
        ];
        var all = new TheoryData<string, string>();
        foreach (var dialect in SqlDialects.All.Where(d => d.IsRunHere))
        {
            foreach (var name in names)
            {
                all.Add(dialect.Id, name);
            }
        }

        return all;
    }

    /// <summary>2 × 150,000 × 0.20 is 0.06, and 300,000 at twice 0.20 are 0.12.</summary>
    [Theory]
    [MemberData(nameof(Dialects))]
    public void A_step_is_that_of_each_request(string dialect)
    {
        const string two = "VALUES ('a', '2026-05-20', 'model-a', 150000, 0, 0), ('b', '2026-05-20', 'model-a', 150000, 0, 0)";
        const string one = "VALUES ('a', '2026-05-20', 'model-a', 300000, 0, 0)";
        var project = new AcmeTraffic(Stepped);

        Cost(project.Query(dialect, two, "SELECT cost FROM priced_traffic")).ShouldBe(0.06);
        Cost(project.Query(dialect, two, "SELECT sum(cost) FROM priced_requests")).ShouldBe(0.06);
        Cost(project.Query(dialect, one, "SELECT cost FROM priced_traffic")).ShouldBe(0.12);
        project.Query(dialect, two, "SELECT CAST(requests AS INTEGER), CAST(prompt AS INTEGER), missing FROM priced_traffic").ShouldHaveSingleItem().ShouldBe(["2", "300000", null]);
    }

    /// <summary>
    /// Below, at and above bounds: 99 tokens at 0.20, 100 at twice and 101 at three times that are 19.8 + 40 + 60.6 millionths;
    /// exactly 7 tokens are free.
    /// </summary>
    [Theory]
    [MemberData(nameof(Dialects))]
    public void Requests_are_added_up_on_each_side_of_every_bound(string dialect)
    {
        const string values = """
            VALUES ('a', '2026-05-20', 'model-a', 99, 0, 0), ('b', '2026-05-20', 'model-a', 100, 0, 0), ('c', '2026-05-20', 'model-a', 101, 0, 0),
              ('d', '2026-05-20', 'model-a', 7, 0, 0), ('e', '2026-05-20', 'model-a', NULL, 0, 0)
            """;
        var project = new AcmeTraffic("if(7 == pt, 0, if(100 <= pt, if(pt > 100, 3, 2), 1)) * pt * price");

        foreach (var view in (string[])["priced_traffic", "priced_requests"])
        {
            Math.Abs(Cost(project.Query(dialect, values, $"SELECT sum(cost) FROM {view} WHERE missing IS NULL")) - 0.0001204).ShouldBeLessThan(1e-18, view);
        }

        project.Query(dialect, values, "SELECT CAST(requests AS INTEGER), missing FROM priced_traffic ORDER BY missing IS NOT NULL")
            .ShouldBe([["4", null], ["1", "The request has no 'prompt'."]]);
    }

    /// <summary>500 tokens at least: 500 + 1,000,000 + 500 at 0.20.</summary>
    [Theory]
    [MemberData(nameof(Dialects))]
    public void A_minimum_is_due_for_each_request(string dialect)
    {
        const string values = "VALUES ('a', '2026-05-20', 'model-a', 10, 0, 0), ('b', '2026-05-20', 'model-a', 1000000, 0, 0), ('c', '2026-05-20', 'model-a', 0, 0, 0)";

        Math.Abs(Cost(new AcmeTraffic("max(pt, 500[token]) * price").Query(dialect, values, "SELECT cost FROM priced_traffic")) - 0.2002).ShouldBeLessThan(1e-15);
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public void A_fee_is_due_for_each_request(string dialect)
    {
        var values = "VALUES " + string.Join(", ", Enumerable.Range(0, 1_000).Select(i => $"('{i}', '2026-05-20', 'model-a', 10, 0, 0)"));

        Cost(new AcmeTraffic("number * fee").Query(dialect, values, "SELECT cost FROM priced_traffic")).ShouldBe(10);
        var fixedNumber = new AcmeTraffic("number * fee") { Traffic = "{ model: model, measured: { pt: prompt }, values: { number: 1 } }" };
        Cost(fixedNumber.Query(dialect, values, "SELECT cost FROM priced_traffic")).ShouldBe(10);
        Cost(new AcmeTraffic("number * fee").Query(dialect, values, "SELECT max(cost) FROM priced_requests")).ShouldBe(0.01);
    }

    /// <summary>2 Mtok at 0.20, 1 Mtok at 0.40.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void A_rate_may_have_any_name(string dialect, string name)
    {
        const string values = "VALUES ('a', '2026-05-20', 'model-a', 2000000, 500000, 7), ('b', '2026-06-20', 'model-a', 1000000, 500000, 7)";
        foreach (var project in (AcmeTraffic[])[
            new($"pt * {name}") { Rate = name }, new($"if(pt > 200000, pt * {name}, 0)") { Rate = name },
            new("pt * price") { Formula = name }, new("if(pt > 200000, pt * price, 0)") { Formula = name }])
        {
            var costs = project.Query(dialect, values, "SELECT sum(cost) FROM priced_requests UNION ALL SELECT sum(cost) FROM priced_traffic");
            costs.Select(c => double.Parse(c[0]!, CultureInfo.InvariantCulture)).ShouldAllBe(c => Math.Abs(c - 0.80) < 1e-15);
            costs.Count.ShouldBe(2);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_formula_of_any_name_is_a_function_of_its_own(string dialect, string name)
    {
        var project = new AcmeTraffic("pt * price") { Formula = name };
        var called = SqlDialects.All.Single(d => d.Id == dialect) is { Function: not null } functions
            ? $"SELECT {functions.Name(SqlFormulas.FunctionName(name))}(CAST(1000000 AS {functions.Real}), CAST(0.25 AS {functions.Real}))"
            : $"SELECT \"{(name is "id" or "true" ? name + "_" : name)}\" FROM formulas";

        Cost(project.Query(
            dialect,
            dialect == "sqlite" ? "SELECT 1, 1, 1, 1, 1, 1; INSERT INTO workloads VALUES ('w', 1000000, 1, 0.25, 0)" : "VALUES ('a', '2026-05-20', 'model-a', 1, 0, 0)",
            called)).ShouldBe(0.25);
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public void No_row_vanishes_and_what_is_refused_says_why(string dialect)
    {
        const string values = """
            VALUES ('a', '2026-05-20', 'model-a', 1000000, 0, 0), ('b', NULL, 'model-a', 1, 0, 0), ('c', '2026-05-20', NULL, 1, 0, 0),
              ('d', '2026-05-20', 'model-a', NULL, 0, 0), ('e', '2026-05-20', 'model-a', 1, NULL, 0), ('f', '2026-05-20', 'model-a', 1, 0, NULL),
              ('g', '2026-05-20', 'model-a', -1, 0, 0), ('h', '2026-05-20', 'model-a', 1, -1, 0), ('i', '2026-05-20', 'model-a', 1, 2, 0),
              ('j', '2026-05-20', 'model-b', 1, 0, 0), ('k', '2026-01-09', 'model-a', 1, 0, 0), ('l', '2026-05-20', 'model-a', 100000000001, 0, 0),
              ('m', '2200-01-01', 'model-a', 1, 0, 0)
            """;
        string?[][] expected =
        [
            ["a", null], ["b", "The request has no moment."], ["c", "The request has no model."], ["d", "The request has no 'prompt'."],
            ["e", "The request has no 'cached'."], ["f", "The request has no 'generated'."], ["g", "'prompt' is not from 0 to 100000000000."],
            ["h", "'cached' is not from 0 to 100000000000."], ["i", "'cached' is more than 'prompt', which it is a part of."],
            ["j", "No offer lists this model."], ["k", "How it is billed is not known before 2026-01-10."], ["l", "'prompt' is not from 0 to 100000000000."],
            ["m", "The request is not from 1900 to 2199."],
        ];
        foreach (var project in (AcmeTraffic[])[new("pt * price"), new(Stepped)])
        {
            project.Query(dialect, values, "SELECT id, missing FROM priced_requests ORDER BY id").ShouldBe(expected);
            project.Query(dialect, values, "SELECT id FROM priced_requests WHERE cost IS NOT NULL").ShouldHaveSingleItem().ShouldBe(["a"]);
            project.Query(dialect, values, "SELECT CAST(sum(requests) AS INTEGER) FROM priced_traffic").ShouldHaveSingleItem().ShouldBe(["13"]);
            project.Query(dialect, values, "SELECT CAST(requests AS INTEGER), missing FROM priced_traffic WHERE cost IS NULL ORDER BY missing").Select(r => r[1])
                .ShouldBe(expected.Select(e => e[1]).OfType<string>().Distinct().Order(StringComparer.Ordinal));
        }
    }

    /// <summary>Infinity has no day in PostgreSQL's script. ClickHouse has no moments before 1900.</summary>
    [Theory]
    [InlineData("postgresql", "-infinity", "The request has no moment.")]
    [InlineData("postgresql", "infinity", "The request has no moment.")]
    [InlineData("postgresql", "1899-12-31 23:59:59+00", "The request is not from 1900 to 2199.")]
    [InlineData("duckdb", "1899-12-31 23:59:59+00", "The request is not from 1900 to 2199.")]
    [InlineData("sqlite", "0001-01-01 00:00:00", "The request is not from 1900 to 2199.")]
    public void A_moment_at_which_nobody_was_billed_is_refused(string dialect, string moment, string expected) => new AcmeTraffic("pt * price")
        .Query(dialect, $"VALUES ('a', '{moment}', 'model-a', 1, 0, 0)", "SELECT missing FROM priced_requests").ShouldHaveSingleItem().ShouldBe([expected]);

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Ids_of_several_requests_are_listed(string dialect) => new AcmeTraffic("pt * price")
        .Query(dialect, "VALUES ('a', '2026-05-20', 'model-a', 1, 0, 0), ('b', '2026-05-20', 'model-a', 1, 0, 0), ('b', '2026-05-21', 'model-b', 1, 0, 0)", "SELECT id, CAST(requests AS INTEGER) FROM duplicate_requests")
        .ShouldHaveSingleItem().ShouldBe(["b", "2"]);

    [Theory]
    [MemberData(nameof(Dialects))]
    public void What_a_formula_cannot_give_says_so(string dialect)
    {
        const string values = "VALUES ('a', '2026-05-20', 'model-a', 0, 0, 0), ('b', '2026-05-20', 'model-a', 5, 0, 0)";

        new AcmeTraffic("number * fee / pt * pt").Query(dialect, values, "SELECT CAST(requests AS INTEGER), missing FROM priced_traffic ORDER BY missing IS NULL")
            .ShouldBe([["1", "Its formula divides by zero here."], ["1", null]]);
    }

    /// <summary>A project that counts pages of its own: 3 + 4 pages at 0.01 each, of which 2 were blank.</summary>
    [Theory]
    [MemberData(nameof(Dialects))]
    public void A_project_counts_what_it_likes(string dialect)
    {
        const string values = "VALUES ('a', '2026-05-20', 'model-a', 3, 0), ('b', '2026-05-20', 'model-a', 4, 2), ('c', '2026-05-20', 'model-a', 1, 2)";
        var project = new AcmeTraffic("number * fee")
        {
            Traffic = "{ model: model, counts: { order: { unit: requests }, blank: { unit: requests, part-of: order, rest: filled } }, measured: { number: filled }, values: { tokens: 0 } }",
        };

        var rows = project.Query(dialect, values, "SELECT CAST(requests AS INTEGER), CAST(\"order\" AS INTEGER), CAST(blank AS INTEGER), missing, cost FROM priced_traffic ORDER BY missing IS NOT NULL");

        rows[0][..4].ShouldBe(["2", "7", "2", null]);
        double.Parse(rows[0][4]!, CultureInfo.InvariantCulture).ShouldBe(0.05);
        rows[1][..4].ShouldBe(["1", "1", "2", "'blank' is more than 'order', which it is a part of."]);
    }

    /// <summary>Both moments are on 2026-06-01 in UTC, at 0.40: in New York it is still May.</summary>
    [Theory]
    [InlineData("INSERT INTO requests VALUES ('a', timestamptz '2026-06-01 02:00:00+00', 'model-a', 1000000, 0, 0)")]
    [InlineData("INSERT INTO requests VALUES ('a', '2026-05-31 22:00:00-04', 'model-a', 1000000, 0, 0)")]
    [InlineData("INSERT INTO requests VALUES ('a', '2026-05-31 22:00:00', 'model-a', 1000000, 0, 0)")]
    public void PostgreSQL_takes_the_day_in_UTC_whatever_the_session_says(string insert)
    {
        var project = new AcmeTraffic("pt * price");

        Cost(project.Query("postgresql", "SELECT * FROM requests; SET TimeZone = 'America/New_York'; " + insert, "SELECT cost FROM priced_traffic")).ShouldBe(0.4);
    }

    /// <summary>A table from before the column had a time zone is read in UTC.</summary>
    [Fact]
    public void PostgreSQL_takes_a_moment_without_zone_to_be_in_UTC()
    {
        const string table = "SET TimeZone = 'America/New_York'; CREATE TABLE requests (id text, requested_at timestamp, model text, prompt bigint, cached bigint, generated bigint);\n";

        Cost(new AcmeTraffic("pt * price").Query("postgresql", "VALUES ('a', '2026-06-01 02:00:00', 'model-a', 1000000, 0, 0)", "SELECT cost FROM priced_traffic", table)).ShouldBe(0.4);
    }

    [Theory]
    [InlineData("duckdb", "'2026-05-31 22:00:00-04:00'")]
    [InlineData("sqlite", "'2026-05-31T22:00:00-04:00'")]
    public void An_offset_in_a_text_is_heeded(string dialect, string moment) =>
        Cost(new AcmeTraffic("pt * price").Query(dialect, $"VALUES ('a', {moment}, 'model-a', 1000000, 0, 0)", "SELECT cost FROM priced_traffic")).ShouldBe(0.4);

    private static double Cost(IReadOnlyList<string?[]> rows) => double.Parse(rows.ShouldHaveSingleItem()[0]!, CultureInfo.InvariantCulture);
}
