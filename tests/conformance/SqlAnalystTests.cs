using System.Globalization;
using System.Text.RegularExpressions;
using RateCards.Conformance.Tests.Engines;
using RateCards.Targets.Sql;

namespace RateCards.Conformance.Tests;

/// <summary>What an analyst asks of the shipped script, in each database: itself, or translated to DuckDB's SQL.</summary>
public sealed class SqlAnalystTests
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

    public static TheoryData<string> Dialects => [.. SqlDialects.All.Select(d => d.Id)];

    /// <summary>0.95 and 4.00 USD/Mtok from 2026-05-09 to 2026-10-01, as somebody has copied the vendor's page.</summary>
    [Theory]
    [MemberData(nameof(Dialects))]
    public void What_does_a_model_cost_today_in_which_money_and_who_says_so(string dialect) => Ask(dialect, """
        SELECT meter, CAST(value AS FLOAT), currency, unit, card, trust FROM rates
        WHERE sku = 'kimi-k2p6' AND card = 'fireworks-serverless' AND path = 'standard' AND meter IN ('input', 'output')
          AND valid_from <= {day:2026-05-20} AND (valid_to IS NULL OR {day:2026-05-20} < valid_to) ORDER BY meter
        """).Select(r => (r[0], double.Parse(r[1]!, CultureInfo.InvariantCulture).ToString("0.00", CultureInfo.InvariantCulture), r[2], r[3], r[4], r[5]))
        .ShouldBe([("input", "0.95", "USD", "USD/Mtok", "fireworks-serverless", "transcribed"), ("output", "4.00", "USD", "USD/Mtok", "fireworks-serverless", "transcribed")]);

    [Theory]
    [MemberData(nameof(Dialects))]
    public void How_did_a_price_change(string dialect) => Ask(dialect, """
        SELECT words FROM rates WHERE id = 'fireworks-gpu-hours.h100-80gb.gpu-hour' AND value IS NOT NULL ORDER BY valid_from
        """).Select(r => r[0]).ShouldBe(["5.80", "4.00", "7.00", "8.00"], ignoreOrder: false);

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Which_offer_costs_least_for_a_request(string dialect) => Ask(dialect, """
        SELECT offer FROM priced_requests WHERE id = 'a' AND cost IS NOT NULL ORDER BY cost LIMIT 1
        """).ShouldHaveSingleItem()[0].ShouldBe("fireworks-serverless-standard");

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Which_requests_have_no_price_and_why(string dialect) => Ask(dialect, """
        SELECT id, missing FROM priced_requests WHERE offer IS NULL ORDER BY id
        """).Select(r => (r[0], r[1])).ShouldBe(
        [
            ("no cached", "The request has no 'cached'."), ("no model", "The request has no model."),
            ("no moment", "The request has no moment."), ("unknown", "No offer lists this model."),
        ]);

    /// <summary>Two requests at 0.20068.</summary>
    [Theory]
    [MemberData(nameof(Dialects))]
    public void What_was_spent_and_does_it_account_for_every_request(string dialect)
    {
        Ask(dialect, "SELECT cost FROM priced_traffic WHERE offer = 'fireworks-serverless-standard'").ShouldHaveSingleItem()[0].ShouldBe("0.40136");
        Ask(dialect, "SELECT SUM(requests) FROM priced_traffic WHERE offer = 'tinker' OR offer IS NULL").ShouldHaveSingleItem()[0].ShouldBe("6");
    }

    private static IReadOnlyList<string?[]> Ask(string id, string query)
    {
        var dialect = SqlDialects.All.Single(d => d.Id == id);
        var days = Regex.Replace(query, @"\{day:([^}]+)\}", m => dialect.DayLiteral(m.Groups[1].Value)).ReplaceLineEndings(" ");
        return SqlRunner.Query(dialect, SqlScript.Text(Repository.Project, dialect), days, Requests);
    }
}
