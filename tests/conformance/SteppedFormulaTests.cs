using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model;
using RateCards.Conformance.Tests.Engines;
using RateCards.Targets.Calculators;
using RateCards.Targets.Python;
using RateCards.Targets.Spreadsheet;
using RateCards.Targets.Sql;

namespace RateCards.Conformance.Tests;

/// <summary>
/// Rates with steps in formulas, from the card to every target: at bounds and beside them, on either side, in sums over turns,
/// graduated, before and after a bound has moved, and for models that have fewer steps or none. Expected costs are reckoned by hand.
/// </summary>
public sealed class SteppedFormulaTests : IDisposable
{
    private static readonly Project Project = MadeUpProject.Compile(
    [
        ("ratecards.yaml", "as-of: 2026-06-15\n"),
        ("cards/acme.yaml", AcmeCard.HeadSeenOn("2026-06-10") + """
            meters:
              input: { label: Input, unit: USD/Mtok }
              cached-input: { label: Cached input, unit: USD/Mtok }
            steps: { title: Prompt tokens, by: [input, cached-input] }
            skus:
              up-to:
                label: Up to
                entries:
                  - { since: 2026-01-10, source: page, input: { up-to 200000: 1.25, above: 2.50 } }
                  - { since: 2026-06-01, source: page, input: { up-to 128000: 1.25, above: 3.00 } }
              below:
                label: Below
                entries:
                  - { since: 2026-01-10, source: page, input: { below 32000: 1.00, up-to 128000: 2.00, above: 4.00 } }
              plain:
                label: Plain
                entries:
                  - { since: 2026-01-10, source: page, input: 1.00 }
              free-start:
                label: Free start
                entries:
                  - { since: 2026-01-10, source: page, input: { up-to 1000: free, above: 5.00 } }
            """),
        ("cards/acme-calls.yaml", """
            card: acme-calls
            title: Acme calls
            provider: Acme
            currency: USD
            sources:
              page: { title: Acme pricing, url: https://acme.example/pricing, verified: 2026-06-10, trust: vendor }
            meters:
              call: { label: Call, unit: USD/request }
            steps: { title: Calls, charge: graduated }
            skus:
              calls:
                label: Calls
                entries:
                  - { since: 2026-01-10, source: page, call: { up-to 1000: 0.01, below 10001: 0.008, from: 0.005 } }
            """),
        ("formulas/acme.yaml", """
            symbols:
              turns: { notation: T, unit: turns, title: Turns, sentence: Requests of an episode. }
              first: { notation: P_1, unit: tokens, title: First prompt, sentence: Tokens of the first prompt. }
              added: { notation: \Delta, unit: tokens/turn, title: Added per turn, sentence: By how much a prompt is longer than the one before. }
              calls: { notation: n, unit: requests, title: Calls, sentence: Calls of the episode. }
              input: { notation: r, unit: USD/Mtok, steps: { of: tokens, at-most: 3 }, title: Input rate, sentence: What a token of a prompt costs. }
              call: { notation: f, unit: USD/request, steps: { of: requests, at-most: 3, charge: graduated }, title: Fee, sentence: What a call costs. }
            formulas:
              prompts_cost:
                notation: C_P
                title: Prompts
                unit: USD
                sentence: Every turn sends the whole history, at the price of its own length.
                definition: sum(t, 1, turns, (first + (t - 1) * added) * input(first + (t - 1) * added))
              calls_cost: { notation: C_n, title: Calls, unit: USD, sentence: Each call at its own price., definition: 'graduated(calls, call)' }
              total: { notation: C, title: Total, unit: USD, sentence: All of it., definition: prompts_cost + calls_cost }
            """),
        ("calculators/acme.yaml", """
            calculator: acme
            title: Acme episodes
            description: What an episode costs.
            inputs:
              model: { label: Model, sku-of: acme, default: up-to }
              turns: { label: Turns, unit: turns, whole: true, min: 1, max: 100, step: 1, default: 1 }
              first: { label: First prompt, unit: tokens, min: 0, max: 100000000, step: 1, default: 0 }
              added: { label: Added, unit: tokens/turn, min: 0, max: 100000000, step: 1, default: 0 }
              calls: { label: Calls, unit: requests, min: 0, max: 100000000, step: 1, default: 0 }
            baseline: acme
            offers:
              acme:
                label: Acme
                billings:
                  - { since: 2026-01-10, figures: { total: total }, rates: { input: "acme.{model}.input", call: acme-calls.calls.call } }
            traffic:
              model: model
              counts: { prompt: { unit: tokens }, called: { unit: requests } }
              measured: { first: prompt, calls: called }
              values: { turns: 1, added: 0 }
            """),
    ]);

    private static readonly Workload[] Workloads =
    [
        // One request: a price times a length, at a bound and beside it.
        new("up-to", "2026-05-31", 1, 199_999, 0, 0, 0.24999875m),
        new("up-to", "2026-05-31", 1, 200_000, 0, 0, 0.25m),
        new("up-to", "2026-05-31", 1, 200_001, 0, 0, 0.5000025m),
        new("up-to", "2026-06-01", 1, 128_000, 0, 0, 0.16m),
        new("up-to", "2026-06-01", 1, 128_001, 0, 0, 0.384003m),
        new("up-to", "2026-06-01", 1, 200_000, 0, 0, 0.6m),
        new("below", "2026-06-01", 1, 31_999, 0, 0, 0.031999m),
        new("below", "2026-06-01", 1, 32_000, 0, 0, 0.064m),
        new("below", "2026-06-01", 1, 32_001, 0, 0, 0.064002m),
        new("below", "2026-06-01", 1, 127_999, 0, 0, 0.255998m),
        new("below", "2026-06-01", 1, 128_000, 0, 0, 0.256m),
        new("below", "2026-06-01", 1, 128_001, 0, 0, 0.512004m),
        new("plain", "2026-06-01", 1, 0, 0, 0, 0),
        new("plain", "2026-06-01", 1, 128_001, 0, 0, 0.128001m),
        new("free-start", "2026-06-01", 1, 1_000, 0, 0, 0),
        new("free-start", "2026-06-01", 1, 1_001, 0, 0, 0.005005m),

        // Turns of an episode, each at its own step: 100,000 and 200,000 at 1.25, 300,000 at 2.50.
        new("up-to", "2026-05-31", 3, 100_000, 100_000, 0, 1.125m),
        // 31,999 at 1.00; 32,000 and 32,001 at 2.00.
        new("below", "2026-05-31", 3, 31_999, 1, 0, 0.160001m),
        // 127,999 and 128,000 at 2.00; 128,001 and 128,002 at 4.00.
        new("below", "2026-05-31", 4, 127_999, 1, 0, 1.53601m),

        // Calls, each at its own price: 1,000 at 0.01, the next 9,000 at 0.008, above that 0.005.
        new("plain", "2026-05-31", 1, 0, 0, 999, 9.99m),
        new("plain", "2026-05-31", 1, 0, 0, 1_000, 10),
        new("plain", "2026-05-31", 1, 0, 0, 1_001, 10.008m),
        new("plain", "2026-05-31", 1, 0, 0, 10_000, 82),
        new("plain", "2026-05-31", 1, 0, 0, 10_001, 82.005m),
        new("plain", "2026-05-31", 1, 0, 0, 15_000, 107),
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("ratecards-").FullName;

    public static TheoryData<string> Dialects => [.. SqlDialects.All.Where(d => d.IsRunHere).Select(d => d.Id)];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_command_estimates_what_a_hand_calculation_gives()
    {
        foreach (var workload in Workloads)
        {
            Math.Abs(Total(workload) - (double)workload.Cost).ShouldBeLessThan(1e-13, workload.ToString());
        }
    }

    [Fact]
    public void CSharp_gives_the_same_bits()
    {
        var code = CSharpCode.Driver(
            Project,
            """
            public static class Driver
            {
                public static double Run(string model, System.DateOnly day, double turns, double first, double added, double calls) =>
                    RateCards.Estimates.Acme(new RateCards.AcmeInputs
                    {
                        Model = model, Turns = RateCards.Primitives.Turns.FromValue(turns), First = RateCards.Primitives.Tokens.FromValue(first),
                        Added = RateCards.Primitives.TokensPerTurn.FromValue(added), Calls = RateCards.Primitives.Quantity<RateCards.Units.Requests>.FromValue(calls),
                    }, day).Offers[0].Total.Value;
            }
            """);
        ShouldBeTheSame(Workloads.Select(w => (double)code.Invoke(null, [w.Model, DateOnly.Parse(w.Day, CultureInfo.InvariantCulture), w.Turns, w.First, w.Added, w.Calls])!));
    }

    [Fact]
    public void JavaScript_gives_the_same_bits()
    {
        foreach (var file in CalculatorModule.Write(Project))
        {
            File.WriteAllText(Path.Combine(_folder, file.Path), file.Text);
        }

        ShouldBeTheSame(Run(Tool.Node, "run.mjs", $$"""
            import { estimate } from "./calculator.mjs";
            for (const [model, day, turns, first, added, calls] of [{{Rows}}]) {
              console.log(estimate("acme", { model, turns, first, added, calls }, day).offers[0].total);
            }
            """));
    }

    [Fact]
    public void Python_gives_the_same_bits_and_checks()
    {
        File.WriteAllText(Path.Combine(_folder, "ratecards.py"), PythonModule.Write(Project).Text);
        Tool.TypeChecker.Run("--strict", "--cache-dir", Path.Combine(_folder, "mypy"), Path.Combine(_folder, "ratecards.py"));
        ShouldBeTheSame(Run(Tool.Python, "run.py", $$"""
            from datetime import date
            import ratecards
            for model, day, turns, first, added, calls in [{{Rows}}]:
                estimate = ratecards.estimate_acme(model=model, turns=turns, first=first, added=added, calls=calls, as_of=date.fromisoformat(day))
                print(repr(estimate.offers["acme"].total))
            """));
    }

    [Theory]
    [MemberData(nameof(Dialects))]
    public void Sql_gives_the_same_bits_for_each_request_and_adds_up_requests_at_their_own_steps(string dialectId)
    {
        var dialect = SqlDialects.All.Single(d => d.Id == dialectId);
        var single = Workloads.Select((w, i) => (Workload: w, Id: i)).Where(w => w.Workload.Turns == 1).ToList();
        var script = SqlScript.Text(Project, dialect) + $"INSERT INTO requests VALUES {string.Join(", ", single.Select(w => FormattableString.Invariant(
            $"('{w.Id}', '{w.Workload.Day} 12:00:00', '{w.Workload.Model}', {w.Workload.First:0}, {w.Workload.Calls:0})")))};\n";
        var costs = SqlRunner.Query(dialect, script, "SELECT id, cost FROM priced_requests").ToDictionary(r => r[0]!, r => double.Parse(r[1]!, CultureInfo.InvariantCulture));
        foreach (var (workload, id) in single)
        {
            Bits.AreEqual(costs[id.ToString(CultureInfo.InvariantCulture)], Total(workload)).ShouldBeTrue($"{workload}: {costs[id.ToString(CultureInfo.InvariantCulture)]:R}");
        }

        var sums = SqlRunner.Query(dialect, script, "SELECT model, SUM(cost) FROM priced_traffic GROUP BY model ORDER BY model");
        foreach (var sum in sums)
        {
            var expected = single.Where(w => w.Workload.Model == sum[0]).Sum(w => w.Workload.Cost);
            Math.Abs(double.Parse(sum[1]!, CultureInfo.InvariantCulture) - (double)expected).ShouldBeLessThan(1e-11, sum[0]);
        }
    }

    /// <summary>A workbook is of one day, and its inputs begin at the calculator's defaults.</summary>
    [Fact]
    public void Workbooks_compute_the_same()
    {
        var workloads = Workloads.Where(w => w.Day == "2026-05-31").ToList();
        var day = Project with { Settings = Project.Settings with { AsOf = new Date(2026, 5, 31) } };
        foreach (var (workload, i) in workloads.Select((w, i) => (w, i)))
        {
            File.WriteAllBytes(Path.Combine(_folder, $"{i}.xlsx"), CalculatorWorkbook.Write(day with { Calculators = [Workbooks.Beginning(Project.Calculators[0], workload.Inputs)] }).Single().Content.ToArray());
        }

        var cells = Workbooks.Recompute(_folder);
        foreach (var (workload, i) in workloads.Select((w, i) => (w, i)))
        {
            var total = Workbooks.TotalOf(cells[i.ToString(CultureInfo.InvariantCulture)], "Acme");
            Math.Abs(double.Parse(total, CultureInfo.InvariantCulture) - (double)workload.Cost).ShouldBeLessThan(1e-12, $"{workload}: {total}");
        }
    }

    private static string Rows => string.Join(", ", Workloads.Select(w => FormattableString.Invariant($"[\"{w.Model}\", \"{w.Day}\", {w.Turns:0.0}, {w.First:0.0}, {w.Added:0.0}, {w.Calls:0.0}]")));

    private static double Total(Workload workload)
    {
        var result = Estimator.Estimate(Project, Project.Calculators[0], workload.Inputs, DateOf(workload.Day));
        result.Errors.ShouldBeEmpty();
        return result.Estimate!.Offers.Single().Total;
    }

    private static void ShouldBeTheSame(IEnumerable<double> totals)
    {
        var all = totals.ToList();
        all.Count.ShouldBe(Workloads.Length);
        Workloads.Zip(all).Where(w => !Bits.AreEqual(w.Second, Total(w.First))).Select(w => $"{w.First}: {w.Second:R}").ShouldBeEmpty();
    }

    private IEnumerable<double> Run(Tool tool, string name, string program)
    {
        File.WriteAllText(Path.Combine(_folder, name), program);
        return tool.Run(Path.Combine(_folder, name)).TrimEnd('\n').Split('\n').Select(line => double.Parse(line, CultureInfo.InvariantCulture));
    }

    private static Date DateOf(string day) => DateOnly.Parse(day, CultureInfo.InvariantCulture) is var d ? new Date(d.Year, d.Month, d.Day) : default;

    private sealed record Workload(string Model, string Day, double Turns, double First, double Added, double Calls, decimal Cost)
    {
        public Dictionary<string, string> Inputs => new(StringComparer.Ordinal)
        {
            ["model"] = Model,
            ["turns"] = Text(Turns),
            ["first"] = Text(First),
            ["added"] = Text(Added),
            ["calls"] = Text(Calls),
        };

        private static string Text(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);
    }
}
