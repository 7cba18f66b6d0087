using System.Globalization;
using RateCards.Compiler.Model;
using RateCards.Conformance.Tests.Engines;
using RateCards.Targets.Sql;

namespace RateCards.Conformance.Tests;

/// <summary>Logged requests at their own tier, region and hours, in every database and in every translated script.</summary>
public sealed class TrafficConditionTests
{
    private static readonly Project Project = MadeUpProject.Compile(ConditionedTraffic.Files);

    private static readonly Project ByProvider = MadeUpProject.Compile(ConditionedTraffic.ByProvider);

    public static TheoryData<string> Dialects => [.. SqlDialects.All.Select(d => d.Id)];

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Each_request_is_priced_at_its_own_coordinates(string dialect)
    {
        var rows = Query(dialect, "SELECT id, offer, cost, missing FROM priced_requests WHERE id NOT LIKE 'x%'").ToDictionary(r => $"{r[0]} {r[1]}");

        rows.Count.ShouldBe(ConditionedTraffic.Requests.Length * ConditionedTraffic.Offers.Length);
        foreach (var (request, id) in ConditionedTraffic.Requests.Select((r, i) => (r, i)))
        {
            foreach (var (offer, expected) in ConditionedTraffic.Offers.Zip(request.Expected))
            {
                Text(rows[$"{id} {offer}"][2]).ShouldBe(IsCost(expected) ? expected : null, $"{request}: {offer}");
                rows[$"{id} {offer}"][3].ShouldBe(IsCost(expected) ? null : expected, $"{request}: {offer}");
            }
        }
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public void They_are_added_up_by_their_coordinates_and_none_vanishes(string dialect)
    {
        var rows = Query(dialect, "SELECT offer, SUM(cost), CAST(SUM(requests) AS INTEGER) FROM priced_traffic GROUP BY offer, missing");

        rows.Where(r => r[0] is not null).GroupBy(r => r[0]).ShouldAllBe(offer => offer.Sum(r => int.Parse(r[2]!, CultureInfo.InvariantCulture)) == ConditionedTraffic.Requests.Length);
        foreach (var (offer, i) in ConditionedTraffic.Offers.Select((o, i) => (o, i)))
        {
            var expected = ConditionedTraffic.Requests.Select(r => r.Expected[i]).Where(IsCost).Sum(c => decimal.Parse(c, CultureInfo.InvariantCulture));
            Text(rows.Single(r => r[0] == offer && r[1] is not null)[1]).ShouldBe(expected.ToString("0.########", CultureInfo.InvariantCulture), offer);
        }

        Query(dialect, "SELECT CAST(requests AS INTEGER), missing FROM priced_traffic WHERE offer IS NULL ORDER BY missing").ShouldBe(
        [
            ["1", "No offer has this region, only global, eu."], ["1", "No offer has this tier, only standard, priority, flex."], ["1", "No offer lists this model."],
        ]);
    }

    /// <summary>A script whose offers know no tiers is run before.</summary>
    [Fact]
    public void PostgreSQL_gives_the_table_of_an_older_script_another_key()
    {
        var older = Project with { Calculators = [Project.Calculators[0] with { Traffic = Project.Calculators[0].Traffic! with { By = [] } }] };

        SqlRunner.Query(
            SqlDialects.PostgreSql, SqlScript.Text(older, SqlDialects.PostgreSql) + "DROP VIEW priced_requests, priced_traffic, traffic, checked_requests;\n" + SqlScript.Text(Project, SqlDialects.PostgreSql),
            "SELECT count(DISTINCT tier) > 1 FROM offers").ShouldHaveSingleItem().ShouldBe(["t"]);
    }

    /// <summary>Every request twice, to Acme and to Zeta, as logs write them; what each costs is what it costs there without the other.</summary>
    [Theory]
    [MemberData(nameof(Dialects))]
    public void A_log_of_several_providers_is_priced_by_their_own_offers(string dialectId)
    {
        var dialect = SqlDialects.All.Single(d => d.Id == dialectId);
        var made = ConditionedTraffic.Requests.SelectMany((r, i) => new[] { (Id: $"{i} acme", Provider: i % 2 == 0 ? "Acme" : "ACME", Request: r), (Id: $"{i} zeta", Provider: "zeta", Request: r) }).ToList();
        var rows = made.Select(m => $"('{m.Id}', '{m.Request.Moment}', 'model-a', '{m.Provider}', '{m.Request.Tier}', '{m.Request.Region}', {m.Request.Tokens})")
            .Concat(["('x1', '2026-05-20 10:00:00', 'model-a', 'Other', '', '', 1)", "('x2', '2026-05-20 10:00:00', 'model-a', '', '', '', 1)", "('x3', '2026-05-20 10:00:00', 'model-a', NULL, '', '', 1)"]);
        var script = SqlScript.Text(ByProvider, dialect);
        var insert = $"INSERT INTO requests VALUES {string.Join(", ", rows)};\n";

        var priced = SqlRunner.Query(dialect, script, "SELECT id, offer, cost, missing FROM priced_requests WHERE id NOT LIKE 'x%'", insert).ToDictionary(r => $"{r[0]} {r[1]}");
        priced.Count.ShouldBe(made.Count * ConditionedTraffic.Offers.Length);
        foreach (var (id, _, request) in made)
        {
            foreach (var (offer, price) in ConditionedTraffic.Offers.Zip(request.Expected))
            {
                var expected = id.EndsWith("zeta", StringComparison.Ordinal) == (offer == "zeta") ? price : "The request was made to another provider.";
                Text(priced[$"{id} {offer}"][2]).ShouldBe(IsCost(expected) ? expected : null, $"{id}: {offer}");
                priced[$"{id} {offer}"][3].ShouldBe(IsCost(expected) ? null : expected, $"{id}: {offer}");
            }
        }

        var sums = SqlRunner.Query(dialect, script, "SELECT offer, SUM(cost), CAST(SUM(requests) AS INTEGER), missing FROM priced_traffic GROUP BY offer, missing", insert);
        foreach (var (offer, i) in ConditionedTraffic.Offers.Select((o, i) => (o, i)))
        {
            var own = ConditionedTraffic.Requests.Select(r => r.Expected[i]).Where(IsCost).ToList();
            var sum = sums.Single(r => r[0] == offer && r[1] is not null);
            Text(sum[1]).ShouldBe(own.Sum(c => decimal.Parse(c, CultureInfo.InvariantCulture)).ToString("0.########", CultureInfo.InvariantCulture), offer);
            sum[2].ShouldBe(own.Count.ToString(CultureInfo.InvariantCulture));
            sums.Where(r => r[0] == offer).Sum(r => int.Parse(r[2]!, CultureInfo.InvariantCulture)).ShouldBe(made.Count);
        }

        sums.Where(r => r[0] is null).Select(r => $"{r[2]} {r[3]}").Order(StringComparer.Ordinal).ShouldBe(["1 No offer has this provider, only Acme, Zeta.", "2 The request has no provider."]);
    }

    private static IReadOnlyList<string?[]> Query(string dialectId, string query)
    {
        var dialect = SqlDialects.All.Single(d => d.Id == dialectId);
        var rows = ConditionedTraffic.Requests.Select((r, i) => $"('{i}', '{r.Moment}', 'model-a', '{r.Tier}', {(r.Region.Length > 0 ? $"'{r.Region}'" : "NULL")}, {r.Tokens})")
            .Concat(
            [
                "('x1', '2026-05-20 10:00:00', 'model-a', 'fast', '', 1)", "('x2', '2026-05-20 10:00:00', 'model-a', '', 'us', 1)", "('x3', '2026-05-20 10:00:00', 'model-b', '', '', 1)",
            ]);
        return SqlRunner.Query(dialect, SqlScript.Text(Project, dialect), query, $"INSERT INTO requests VALUES {string.Join(", ", rows)};\n");
    }

    private static bool IsCost(string expected) => char.IsDigit(expected[0]);

    /// <summary>A cost by its first 8 digits behind the point: sums of doubles are off by less.</summary>
    private static string? Text(string? cost) => cost is null ? null : Math.Round(decimal.Parse(cost, NumberStyles.Float, CultureInfo.InvariantCulture), 8).ToString("0.########", CultureInfo.InvariantCulture);
}
