using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model;
using RateCards.Conformance.Tests.Engines;
using RateCards.Targets.Sql;

namespace RateCards.Conformance.Tests;

/// <summary>
/// The generated script, run by each database: a table of requests is priced to the bit as <see cref="Estimator"/> prices
/// the same workloads on their days, offer by offer, and an offer that is missing says why in the same words.
/// </summary>
public sealed class TrafficTests
{
    private static readonly string[] Days = ["2026-05-16", "2026-07-11", "2026-07-12", "2026-07-16", "2026-07-17", "2026-09-30", "2026-10-01"];

    public static TheoryData<string> Dialects => [.. SqlDialects.All.Select(d => d.Id)];

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Requests_cost_what_an_estimate_says(string dialect)
    {
        var workloads = Workloads();
        var requests = workloads.Select((w, i) => (Id: i, w.Day, w.Model, Prompt: Count(w, "prompt_tokens"), Cached: Count(w, "cached_prompt_tokens"), Generated: Count(w, "decode_tokens")));
        var inserts = requests.Select(r => FormattableString.Invariant($"('{r.Id}', '{r.Day} 23:59:59', '{r.Model}', {r.Prompt}, {r.Cached}, {r.Generated})"));

        var rows = Run(dialect, $"INSERT INTO requests VALUES {string.Join(",\n", inserts)};", "SELECT id, offer, cost, missing FROM priced_requests ORDER BY id, offer");

        var expected = workloads.SelectMany((w, i) => Expected(w).Select(o => (Id: i.ToString(CultureInfo.InvariantCulture), o.Offer, o.Cost, o.Missing)));
        rows.Select(r => (Id: r[0]!, Offer: r[1]!, Cost: r[2] is { } cost ? (double?)double.Parse(cost, CultureInfo.InvariantCulture) : null, Missing: r[3]))
            .OrderBy(r => r.Id, StringComparer.Ordinal).ThenBy(r => r.Offer, StringComparer.Ordinal)
            .ShouldBe(expected.OrderBy(r => r.Id, StringComparer.Ordinal).ThenBy(r => r.Offer, StringComparer.Ordinal));
    }

    /// <summary>92,000 × 0.95 + 308,000 × 0.16 + 16,000 × 4.00 USD/Mtok = 0.0874 + 0.04928 + 0.064; Tinker 400,000 × 5.15 + 16,000 × 12.81.</summary>
    [Theory]
    [MemberData(nameof(Dialects))]
    public void A_request_to_Kimi_costs_what_it_does_by_hand(string dialect)
    {
        var rows = Run(
            dialect,
            "INSERT INTO requests VALUES ('a', '2026-05-20 10:00:00', 'Kimi-K2.6 (128K)', 400000, 308000, 16000), ('b', '2026-05-20 11:00:00', 'no-such-model', 1, 0, 1);",
            "SELECT offer, cost, missing FROM priced_traffic ORDER BY COALESCE(offer, 'z')");

        rows.Single(r => r[0] == "fireworks-serverless-standard")[1].ShouldBe("0.20068");
        rows.Single(r => r[0] == "tinker")[1].ShouldBe("2.26496");
        rows.Single(r => r[0] is null).ShouldBe([null, null, "No offer lists this model."]);
    }

    /// <summary>Standard was seen on 2026-05-09, the way in which Tinker bills on 2026-05-16.</summary>
    [Theory]
    [MemberData(nameof(Dialects))]
    public void The_day_of_a_request_decides(string dialect)
    {
        var rows = Run(
            dialect,
            "INSERT INTO requests VALUES ('a', '2026-05-15 23:59:59', 'kimi-k2p6', 400000, 308000, 16000);",
            "SELECT offer, cost, missing FROM priced_requests ORDER BY offer");

        rows.Single(r => r[0] == "fireworks-serverless-standard")[1].ShouldBe("0.20068");
        rows.Single(r => r[0] == "tinker").ShouldBe(["tinker", null, "How it is billed is not known before 2026-05-16."]);
    }

    /// <summary>Every row of <c>offers</c> holds the rates that <c>rates</c> holds for its days.</summary>
    [Theory]
    [MemberData(nameof(Dialects))]
    public void Offers_repeat_the_rates_in_force(string dialect)
    {
        string Differs(string offer, string symbol, string meter) => $"""
            SELECT o.valid_from FROM offers o LEFT JOIN (SELECT '{offer}' AS offer, valid_from, valid_to, value FROM rates WHERE id = '{meter}') r ON r.offer = o.offer
            WHERE o.offer = '{offer}' AND o.model = 'kimi-k2p6' AND o.missing IS NULL
            GROUP BY o.valid_from
            HAVING SUM(CASE WHEN r.valid_from <= o.valid_from AND (r.valid_to IS NULL OR o.valid_from < r.valid_to)
              AND (r.valid_to IS NULL OR o.valid_to <= r.valid_to) AND CAST(r.value AS {Real(dialect)}) = o."{symbol}" THEN 1 ELSE 0 END) <> 1
            """.ReplaceLineEndings(" ");

        // Rates are stored as the decimals that were published, offers as the doubles that formulas compute with.
        static string Real(string id) => SqlDialects.All.Single(d => d.Id == id) is var of ? of.Nullable(of.Real) : "";
        Run(dialect, "", Differs("tinker", "prefill", "tinker.kimi-k2p6.prefill")).ShouldBeEmpty();
        Run(dialect, "", Differs("fireworks-serverless-priority", "cached_input", "fireworks-serverless.kimi-k2p6.cached-input.priority")).ShouldBeEmpty();
        Run(dialect, "", Differs("fireworks-dedicated", "gpu_hour", "fireworks-gpu-hours.b300-288gb.gpu-hour")).ShouldBeEmpty();
        Run(dialect, "", "SELECT 1 FROM offers WHERE model = 'kimi-k2p6' AND missing IS NULL").Count.ShouldBeGreaterThan(4);
    }

    private sealed record Workload(string Day, string Model, IReadOnlyDictionary<string, string> Inputs);

    private static List<Workload> Workloads()
    {
        var random = new Random(7);
        string Whole(int from, int to) => random.Next(from, to).ToString(CultureInfo.InvariantCulture);
        return [.. from day in Days from model in (string[])["kimi-k2p6", "kimi-k2p5", "qwen3p5-397b", "gpt-oss-120b"] from _ in Enumerable.Range(0, 20)
            select new Workload(day, model, new Dictionary<string, string>
            {
                ["model"] = model, ["episodes"] = "1", ["turns"] = Whole(1, 60), ["initial_prompt"] = Whole(0, 30_000),
                ["added_per_turn"] = Whole(0, 20_000), ["decode_per_turn"] = Whole(0, 9_000),
            })];
    }

    private static double Count(Workload workload, string formula) => FormulaEvaluator.Evaluate(
        Repository.Formulas, formula, workload.Inputs.Where(i => i.Key != "model").ToDictionary(i => i.Key, i => double.Parse(i.Value, CultureInfo.InvariantCulture)));

    /// <summary>What an estimate of one episode says.</summary>
    private static IEnumerable<(string Offer, double? Cost, string? Missing)> Expected(Workload workload)
    {
        var project = Repository.Project;
        var calculator = project.Calculators.Single(c => c.Traffic is not null);
        Date.TryParse(workload.Day, out var day).ShouldBeTrue();
        var (estimate, errors) = Estimator.Estimate(project, calculator, workload.Inputs, day);
        errors.ShouldBeEmpty();
        return estimate!.Offers.Select(o => (o.Offer.Id, (double?)o.Total, (string?)null))
            .Concat(estimate.Absent.Select(a => (a.Offer.Id, (double?)null, (string?)a.Reason)));
    }

    /// <summary>Runs the shipped script, a statement and a query in a database of its own; the query's rows, as text or null.</summary>
    private static IReadOnlyList<string?[]> Run(string dialectId, string statement, string query)
    {
        var dialect = SqlDialects.All.Single(d => d.Id == dialectId);
        return SqlRunner.Query(dialect, SqlScript.Text(Repository.Project, dialect), query, statement);
    }
}
