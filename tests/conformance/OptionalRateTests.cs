using System.Globalization;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model;
using RateCards.Conformance.Tests.Engines;
using RateCards.Targets.Calculators;
using RateCards.Targets.Python;
using RateCards.Targets.Spreadsheet;
using RateCards.Targets.Sql;

namespace RateCards.Conformance.Tests;

/// <summary>
/// Models that lack the rate of something: priced in every target where none of it is counted, and left out with the reason where some
/// is. Expected costs are reckoned by hand: 1.00 a million tokens, 0.002 an image, of which four begun are charged whole, 0.01 for each of ten searches and 0.005 for more. Searches are counted in a unit that the
/// project declares.
/// </summary>
public sealed class OptionalRateTests : IDisposable
{
    private static readonly Project Project = MadeUpProject.Compile(
    [
        ("ratecards.yaml", "as-of: 2026-06-15\nunits: { web-searches: { singular: web-search } }\n"),
        ("cards/acme.yaml", AcmeCard.HeadSeenOn("2026-06-10") + """
            meters:
              input: { label: Input, unit: USD/Mtok }
              image: { label: Image, unit: USD/image, package: 4 }
            skus:
              vision: { label: Vision, entries: [{ since: 2026-01-10, source: page, input: 1.00, image: 0.002 }] }
              text: { label: Text, entries: [{ since: 2026-01-10, source: page, input: 1.00, image: not offered }] }
              closed: { label: Closed, entries: [{ since: 2026-01-10, source: page, input: 1.00, image: not published }] }
              bare: { label: Bare, entries: [{ since: 2026-01-10, source: page, input: 1.00 }] }
            """),
        ("cards/acme-searches.yaml", AcmeCard.HeadSeenOn("2026-06-10").Replace("card: acme\n", "card: acme-searches\n", StringComparison.Ordinal) + """
            meters:
              search: { label: Search, unit: USD/web-search }
            steps: { title: Searches, charge: graduated }
            skus:
              vision: { label: Vision, entries: [{ since: 2026-01-10, source: page, search: { up-to 10: 0.01, above: 0.005 } }] }
            """),
        ("formulas/acme.yaml", """
            symbols:
              tokens: { notation: n, unit: tokens, title: Tokens, sentence: What is sent. }
              images: { notation: I, unit: images, title: Images, sentence: Images that are sent. }
              searches: { notation: S, unit: web-searches, title: Searches, sentence: Searches that the model makes. }
              input: { notation: r, unit: USD/Mtok, title: Input rate, sentence: What a token costs. }
              image_rate: { notation: r_I, unit: USD/image, title: Image rate, sentence: What an image costs., optional: images }
              search: { notation: r_S, unit: USD/web-search, title: Search rate, sentence: What a search costs., steps: { of: web-searches, charge: graduated }, optional: searches }
            formulas:
              extras: { notation: E, title: Extras, unit: USD, sentence: Images and searches., definition: 'round_up(images, 4) * image_rate + graduated(searches, search)' }
              prompt: { notation: P, title: Prompt, unit: USD, sentence: Every token is charged for., definition: tokens * input }
              cost: { notation: C, title: Cost, unit: USD, sentence: Everything is charged for., definition: prompt + extras }
            """),
        ("calculators/acme.yaml", """
            calculator: acme
            title: Acme requests
            description: What a request costs.
            inputs:
              model: { label: Model, sku-of: acme, default: vision }
              tokens: { label: Tokens, unit: tokens, min: 0, max: 100000000, step: 1, default: 0 }
              images: { label: Images, unit: images, whole: true, min: 0, max: 1000, step: 1, default: 0 }
              searches: { label: Searches, unit: web-searches, whole: true, min: 0, max: 1000, step: 1, default: 0 }
            baseline: acme
            offers:
              acme:
                label: Acme
                billings:
                  - { since: 2026-01-10, figures: { total: cost }, rates: { input: "acme.{model}.input", image_rate: "acme.{model}.image", search: "acme-searches.{model}.search" } }
            traffic:
              model: model
              counts: { prompt: { unit: tokens }, pictures: { unit: images }, searched: { unit: web-searches } }
              measured: { tokens: prompt, images: pictures, searches: searched }
            """),
    ]);

    private static readonly Workload[] Workloads =
    [
        new("vision", 1_000_000, 0, 0, 1m, null),
        new("vision", 1_000_000, 3, 0, 1.008m, null),
        new("vision", 0, 0, 15, 0.125m, null),
        new("text", 1_000_000, 0, 0, 1m, null),
        new("text", 500_000, 0, 0, 0.5m, null),
        new("text", 1_000_000, 2, 0, null, "'acme.text.image' is not offered."),
        new("closed", 1_000_000, 0, 0, 1m, null),
        new("closed", 1_000_000, 1, 0, null, "'acme.closed.image' is not published."),
        new("bare", 2_000_000, 0, 0, 2m, null),
        new("bare", 2_000_000, 1, 0, null, "There is no rate 'acme.bare.image'."),
        new("bare", 2_000_000, 0, 1, null, "There is no rate 'acme-searches.bare.search'."),
    ];

    private readonly string _folder = Directory.CreateTempSubdirectory("ratecards-").FullName;

    public static TheoryData<string> Dialects => [.. SqlDialects.All.Where(d => d.IsRunHere).Select(d => d.Id)];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_command_prices_what_counts_nothing_of_it_and_says_why_else()
    {
        foreach (var workload in Workloads)
        {
            var estimate = EstimateOf(workload);
            (estimate.Absent is [var absent, ..] ? absent.Reason : null).ShouldBe(workload.Missing, workload.ToString());
            if (workload.Cost is { } cost)
            {
                Math.Abs(estimate.Offers.Single().Total - (double)cost).ShouldBeLessThan(1e-15, workload.ToString());
            }
        }
    }

    [Fact]
    public void CSharp_says_the_same()
    {
        var code = CSharpCode.Driver(
            Project,
            """
            public static class Driver
            {
                public static string Run(string model, double tokens, double images, double searches)
                {
                    var estimate = RateCards.Estimates.Acme(new RateCards.AcmeInputs
                    {
                        Model = model, Tokens = RateCards.Primitives.Tokens.FromValue(tokens),
                        Images = RateCards.Primitives.Quantity<RateCards.Units.Images>.FromValue(images),
                        Searches = RateCards.Primitives.Quantity<RateCards.Units.WebSearches>.FromValue(searches),
                    }, new System.DateOnly(2026, 6, 15));
                    return estimate.LeftOut.Count > 0 ? estimate.LeftOut[0].Reason : estimate.Offers[0].Total.Value.ToString("R", System.Globalization.CultureInfo.InvariantCulture);
                }
            }
            """);
        Workloads.Select(w => (string)code.Invoke(null, [w.Model, w.Tokens, w.Images, w.Searches])!).ShouldBe(Workloads.Select(w => w.Missing ?? TotalOf(w)));
    }

    [Fact]
    public void JavaScript_says_the_same()
    {
        foreach (var file in CalculatorModule.Write(Project))
        {
            File.WriteAllText(Path.Combine(_folder, file.Path), file.Text);
        }

        Run(Tool.Node, "run.mjs", $$"""
            import { estimate } from "./calculator.mjs";
            for (const [model, tokens, images, searches] of [{{Rows}}]) {
              console.log(estimate("acme", { model, tokens, images, searches }, "2026-06-15").offers[0]?.total ?? "none");
            }
            """).ShouldBe(Workloads.Select(w => w.Cost is null ? "none" : TotalOf(w)));
    }

    [Fact]
    public void Python_says_the_same_and_checks()
    {
        File.WriteAllText(Path.Combine(_folder, "ratecards.py"), PythonModule.Write(Project).Text);
        Tool.TypeChecker.Run("--strict", "--cache-dir", Path.Combine(_folder, "mypy"), Path.Combine(_folder, "ratecards.py"));
        Run(Tool.Python, "run.py", $$"""
            import ratecards
            for model, tokens, images, searches in [{{Rows}}]:
                estimate = ratecards.estimate_acme(model=model, tokens=tokens, images=images, searches=searches)
                print(estimate.left_out["acme"].reason if estimate.left_out else format(estimate.offers["acme"].total, ".17g"))
            """).Select(Shortest).ShouldBe(Workloads.Select(w => w.Missing ?? TotalOf(w)));
    }

    /// <summary>Of the two requests for <c>text</c> without images 1.50 is due, and the third is told beside them: no row vanishes.</summary>
    [Theory]
    [MemberData(nameof(Dialects))]
    public void Sql_prices_rows_without_it_and_says_of_the_others_why_not(string dialectId)
    {
        var dialect = SqlDialects.All.Single(d => d.Id == dialectId);
        var script = SqlScript.Text(Project, dialect) + $"INSERT INTO requests VALUES {string.Join(", ", Workloads.Select((w, i) => FormattableString.Invariant(
            $"('{i}', '2026-06-15 12:00:00', '{w.Model}', {w.Tokens:0}, {w.Images:0}, {w.Searches:0})")))};\n";
        var rows = SqlRunner.Query(dialect, script, "SELECT id, cost, missing FROM priced_requests").ToDictionary(r => int.Parse(r[0]!, CultureInfo.InvariantCulture));
        foreach (var (workload, i) in Workloads.Select((w, i) => (w, i)))
        {
            (rows[i][1] is { } cost ? Shortest(cost) : null).ShouldBe(workload.Cost is null ? null : TotalOf(workload), workload.ToString());
            (rows[i][2] ?? "").ShouldContain(workload.Missing ?? "", Case.Sensitive, workload.ToString());
            (rows[i][2] is null).ShouldBe(workload.Missing is null, workload.ToString());
        }

        var traffic = SqlRunner.Query(dialect, script, "SELECT CAST(requests AS INTEGER), cost, missing FROM priced_traffic WHERE model = 'text' ORDER BY cost IS NULL");
        traffic.Select(r => (r[0], r[1] is { } cost ? Shortest(cost) : null, r[2])).ShouldBe([("2", "1.5", null), ("1", null, "'acme.text.image' is not offered. There is no rate 'acme-searches.text.search'.")]);
    }

    [Fact]
    public void Workbooks_say_the_same()
    {
        foreach (var (workload, i) in Workloads.Select((w, i) => (w, i)))
        {
            File.WriteAllBytes(Path.Combine(_folder, $"{i}.xlsx"), CalculatorWorkbook.Write(Project with { Calculators = [Workbooks.Beginning(Project.Calculators[0], workload.Inputs)] }).Single().Content.ToArray());
        }

        var cells = Workbooks.Recompute(_folder);
        foreach (var (workload, i) in Workloads.Select((w, i) => (w, i)))
        {
            var total = Workbooks.TotalOf(cells[i.ToString(CultureInfo.InvariantCulture)], "Acme");
            (total == "not offered" ? (decimal?)null : decimal.Parse(total, CultureInfo.InvariantCulture)).ShouldBe(workload.Cost, workload.ToString());
        }
    }

    private static string Rows => string.Join(", ", Workloads.Select(w => FormattableString.Invariant($"[\"{w.Model}\", {w.Tokens:0}, {w.Images:0}, {w.Searches:0}]")));

    private static Estimate EstimateOf(Workload workload) =>
        Estimator.Estimate(Project, Project.Calculators[0], workload.Inputs, Project.AsOf).Estimate!;

    /// <summary>The command's own total, which the first test holds to the hand calculation, with the digits of its double.</summary>
    private static string TotalOf(Workload workload) => EstimateOf(workload).Offers.Single().Total.ToString("R", CultureInfo.InvariantCulture);

    private static string Shortest(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number.ToString("R", CultureInfo.InvariantCulture) : text;

    private string[] Run(Tool tool, string name, string program)
    {
        File.WriteAllText(Path.Combine(_folder, name), program);
        return tool.Run(Path.Combine(_folder, name)).TrimEnd('\n').Split('\n');
    }

    private sealed record Workload(string Model, double Tokens, double Images, double Searches, decimal? Cost, string? Missing)
    {
        public Dictionary<string, string> Inputs => new(StringComparer.Ordinal)
        {
            ["model"] = Model, ["tokens"] = Text(Tokens), ["images"] = Text(Images), ["searches"] = Text(Searches),
        };

        private static string Text(double number) => number.ToString("0", CultureInfo.InvariantCulture);
    }
}
