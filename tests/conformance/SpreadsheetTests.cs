using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Conformance.Tests.Engines;
using RateCards.Targets.Data;
using RateCards.Targets.Spreadsheet;

namespace RateCards.Conformance.Tests;

/// <summary>The generated workbooks, computed anew by LibreOffice, against the estimates of the compiler.</summary>
public sealed class SpreadsheetTests : IDisposable
{
    private const double MostError = 1e-12;
    private static readonly Calculator MultiTurn = Repository.Project.Calculators.Single(c => c.Parities.Count > 0);
    private readonly string _folder = Directory.CreateTempSubdirectory("ratecards-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void LibreOffice_computes_every_figure_of_random_workloads()
    {
        var random = new Random(20_260_516);
        var expected = new List<(string Name, Estimate Estimate)>();
        for (var i = 0; i < TestSize.Workbooks; i++)
        {
            var (calculator, estimate) = RandomEstimate(Repository.Project.Calculators[i % Repository.Project.Calculators.Count], random);
            var workbook = CalculatorWorkbook.Write(Repository.Project with { Calculators = [calculator] }).Single();
            File.WriteAllBytes(Path.Combine(_folder, $"{i}.xlsx"), workbook.Content.ToArray());
            expected.Add(($"{i}", estimate));
        }

        File.WriteAllBytes(Path.Combine(_folder, "defaults.xlsx"), CalculatorWorkbook.Write(Repository.Project with { Calculators = [MultiTurn] }).Single().Content.ToArray());
        var cells = Workbooks.Recompute(_folder);
        AtParSaysWhatItKeeps(cells["defaults"]);
        foreach (var (name, estimate) in expected)
        {
            Compare(cells[name], estimate);
        }

        expected.Count(e => e.Estimate.Absent.Count > 0).ShouldBeGreaterThan(0, "no workload lacks an offer");
        expected.SelectMany(e => e.Estimate.Notices).Select(n => n.Id).Distinct().Count().ShouldBe(
            Repository.Project.Calculators.Sum(c => c.Warnings.Count), "a warning holds for no workload");
    }

    /// <summary>What a person types into the shaded cells, and what comes of it.</summary>
    [Fact]
    public void LibreOffice_computes_what_is_typed_in_on_the_date_chosen()
    {
        var book = CalculatorWorkbook.Write(Repository.Project with { Calculators = [MultiTurn] }).Single();
        void Make(string name, params (string Input, string Value)[] typed)
        {
            var path = Path.Combine(_folder, name + ".xlsx");
            File.WriteAllBytes(path, book.Content.ToArray());
            Workbooks.TypeIn(path, typed);
        }

        Make("defaults");
        // 2026-07-17: a way of billing and rates of their own.
        Make("later", ("as.of", Day(new Date(2026, 7, 17))));
        Make("early", ("as.of", Day(new Date(2020, 1, 1))));
        Make("between", ("as.of", Day(new Date(2026, 5, 9))));
        Make("gpus", ("gpus", "16"));
        Make("another", ("model", "GPT-OSS-120B (128K)"), ("turns", "20"));
        Make("type", ("gpu", "H100 80GB"));
        Make("broken", ("turns", "many"));
        var cells = Workbooks.Recompute(_folder);

        string[] Row(string book, string label) => cells[book].Single(r => r[0] == label);
        Estimate On(Date day, params (string, string)[] given) => Estimator.Estimate(Repository.Project, MultiTurn, given.ToDictionary(g => g.Item1, g => g.Item2), day).Estimate!;
        string total(string book, string offer) => Workbooks.TotalOf(cells[book], offer);
        var today = Repository.Project.AsOf;

        // facts: what the defaults cost, and which offer is the cheapest.
        ShouldBeNear(total("defaults", "Tinker"), 2264.96, "Tinker");
        Row("defaults", "Cheapest")[2].ShouldBe("Fireworks Serverless Standard at $200.68: $2,064.28 less than Tinker, 11.3 times as cheap.");
        foreach (var offer in On(new Date(2026, 7, 17)).Offers)
        {
            ShouldBeNear(total("later", offer.Offer.Label), offer.Total, offer.Offer.Id);
        }

        total("later", "Tinker").ShouldNotBe(total("defaults", "Tinker"));
        Row("early", "Rates as of")[6].ShouldStartWith("Nothing is known of a day before 20");
        total("early", "Tinker").ShouldBe("not offered");
        total("between", "Tinker").ShouldBe("not offered", "it is billed from 2026-05-16 on");

        // Twice the GPUs have twice the throughput; the default stands beside what was typed.
        Row("gpus", "GPUs")[1..4].ShouldBe(["16", "8", "16"]);
        Row("gpus", "Decode throughput")[1..4].ShouldBe(["", "3000", "3000"]);
        ShouldBeNear(total("gpus", "Fireworks Dedicated"), On(today, ("gpus", "16")).Find("fireworks-dedicated")!.Total, "16 GPUs");

        // facts: Tinker $1.5988 an episode, 90.3%.
        ShouldBeNear(total("another", "Tinker"), 1598.8, "gpt-oss-120b");
        double.Parse(Row("another", "Cache hit")[1], CultureInfo.InvariantCulture).ShouldBe(0.903, 0.0005);
        Row("another", "GPUs")[2].ShouldBe("4", "the default is the model's");

        Row("type", "Decode throughput")[2].ShouldBe("give your own");
        total("type", "Fireworks Dedicated").ShouldBe("not known");
        Row("type", "Cheapest")[1].ShouldBe("not all inputs are known");
        total("broken", "Tinker").ShouldStartWith("#", customMessage: "an error shows as one");
    }

    [Fact]
    public void LibreOffice_prints_a_workbook_on_few_pages()
    {
        foreach (var book in CalculatorWorkbook.Write(Repository.Project))
        {
            File.WriteAllBytes(Path.Combine(_folder, book.Path), book.Content.ToArray());
        }

        foreach (var (book, pages) in Workbooks.Pages(_folder))
        {
            pages.ShouldBeLessThanOrEqualTo(7, book);
        }
    }

    private static string Day(Date day) => day.DaysSince(new Date(1899, 12, 30)).ToString(CultureInfo.InvariantCulture);

    /// <summary>Opened as a file that a pricing manager clicks on: no dash is garbled, and no text becomes another one.</summary>
    [Fact]
    public void LibreOffice_opens_the_table_of_rates_as_it_is()
    {
        var file = RatesCsv.WriteFile(Repository.Project);
        var path = Path.Combine(_folder, "rates.csv");
        File.WriteAllBytes(path, file.Content.ToArray());
        file.Content.ToArray().Take(3).ShouldBe([0xEF, 0xBB, 0xBF]);

        var written = CsvRows.Of(file.Text.TrimStart('\ufeff'));
        var opened = Workbooks.Opened(_folder, path);

        written.SelectMany(r => r).ShouldContain(cell => cell.Contains('–', StringComparison.Ordinal));
        opened.Count.ShouldBe(written.Count);
        foreach (var (before, after) in written.Zip(opened))
        {
            after.Select(Value).ShouldBe(before.Select(Value), before[0]);
        }
    }

    /// <summary>What was seen earlier was another price; what only follows from others, or was announced, was not seen at all.</summary>
    [Fact]
    public void No_rate_was_seen_before_it_came_into_force()
    {
        var rows = CsvRows.Of(RatesCsv.Write(Repository.Project).Text);
        var (since, verified) = (Array.IndexOf(rows[0], "since"), Array.IndexOf(rows[0], "verified"));
        var seen = rows.Skip(1).Where(r => r[verified].Length > 0).ToList();

        seen.Count.ShouldBeGreaterThan(100);
        seen.Where(r => string.CompareOrdinal(r[verified], r[since]) < 0).Select(r => r[0]).ShouldBeEmpty();
    }

    /// <summary>A sheet keeps 4.00 as 4.</summary>
    private static string Value(string cell) => decimal.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number.ToString("0.############", CultureInfo.InvariantCulture) : cell;

    /// <summary>GPUs whose number is at par do so at the throughput shown, which grows with them as long as nobody has typed another one over it.</summary>
    private static void AtParSaysWhatItKeeps(List<string[]> rows)
    {
        var atPar = Estimator.Estimate(Repository.Project, MultiTurn, new Dictionary<string, string>(StringComparer.Ordinal), Repository.Project.AsOf).Estimate!.Parity.Single(p => p.Name == "gpus");
        ShouldBeNear(rows.Single(r => r[0] == "GPUs at par")[1], atPar.Value, "GPUs at par");
        rows.Single(r => r[0] == "At par with the baseline")[4].ShouldBe("While these stay as they are");
        rows.Single(r => r[0] == "GPUs at par")[4].ShouldBe("Prompt throughput, Decode throughput");
        rows.Single(r => r[0] == "Decode throughput at par").ElementAtOrDefault(4).ShouldBeOneOf([null, ""]);
    }

    /// <summary>The calculator with other defaults, since the workbook's inputs begin at these; and what they cost.</summary>
    private static (Calculator Calculator, Estimate Estimate) RandomEstimate(Calculator calculator, Random random)
    {
        var project = Repository.Project;
        var given = new Dictionary<string, string>();
        var inputs = calculator.Inputs.Select(input =>
        {
            if (input is ChoiceInput choice)
            {
                var options = ChoiceOptions.Of(project, choice, project.AsOf).ToList();
                given[input.Name] = options[random.Next(options.Count)].Id;
                return choice with { Default = given[input.Name], DefaultRate = null };
            }

            var number = (NumberInput)input;
            if (number.DefaultRate is not null && random.Next(2) == 0)
            {
                return input;
            }

            // Small values as often as large ones, and the bounds now and then.
            var share = random.Next(10) switch { 0 => 0, 1 => 1, _ => Math.Pow(random.NextDouble(), 4) };
            var value = number.Minimum + ((number.Maximum - number.Minimum) * (decimal)share);
            value = number.IsWhole ? decimal.Truncate(value) : decimal.Round(value, 3);
            given[input.Name] = value.ToString(CultureInfo.InvariantCulture);
            return number with { Default = value, DefaultRate = null, DefaultPer = [] };
        }).ToValueList();
        var estimate = Estimator.Estimate(project, calculator, given, project.AsOf);
        estimate.Errors.ShouldBeEmpty();
        return (calculator with { Inputs = inputs }, estimate.Estimate!);
    }

    private static void Compare(List<string[]> rows, Estimate estimate)
    {
        string[] Row(string label) => rows.Single(r => r[0] == label);
        var project = Repository.Project;
        foreach (var quantity in estimate.Quantities)
        {
            ShouldBeNear(Row(project.Formulas.Find(quantity.Name)!.Title)[1], quantity.Value, quantity.Name);
        }

        ShouldSayTheCheapest(Row("Cheapest"), estimate);

        var headings = Row("Offer").Select(h => h.ToLowerInvariant().Replace(' ', '_')).ToList();
        foreach (var offer in estimate.Offers)
        {
            var row = Row(offer.Offer.Label);
            foreach (var figure in offer.Figures)
            {
                ShouldBeNear(row[headings.IndexOf(figure.Name)], figure.Value, $"{offer.Offer.Id}, {figure.Name}");
            }

            if (offer.Ratio is { } ratio && estimate.Find(estimate.Calculator.Baseline)!.Total != 0)
            {
                var baseline = estimate.Find(estimate.Calculator.Baseline)!.Total;
                ShouldBeNear(row[headings.IndexOf("against_the_baseline")], ratio, offer.Offer.Id);
                double.Parse(row[headings.IndexOf("saving_against_the_baseline")], CultureInfo.InvariantCulture).ShouldBe(baseline - offer.Total, MostError * (baseline + offer.Total));
            }
        }

        foreach (var absent in estimate.Absent)
        {
            var isKnown = !estimate.Unknown.Any(u => u.Reason == absent.Reason);
            Row(absent.Offer.Label)[headings.IndexOf(OfferEstimate.TotalName)].ShouldBe(isKnown ? "not offered" : "not known");
        }

        foreach (var warning in estimate.Calculator.Warnings)
        {
            Row(project.Formulas.Find(warning.Formula)!.Title)[3].ShouldBe(estimate.Notices.FirstOrDefault(n => n.Id == warning.Id)?.Text ?? "", warning.Id);
        }

        foreach (var none in estimate.Calculator.Parities.Where(p => estimate.Find(p.Offer) is not null && estimate.Parity.All(v => v.Name != p.Input)))
        {
            Row(project.Formulas.Find(none.Formula)!.Title)[1].ShouldBe("none", none.Input);
        }

        foreach (var parity in estimate.Parity)
        {
            var formula = estimate.Calculator.Parities.First(p => p.Input == parity.Name).Formula;
            var row = Row(project.Formulas.Find(formula)!.Title);
            ShouldBeNear(row[1], parity.Value, formula);
            // What was typed in follows nothing.
            var followers = estimate.Inputs.Where(v => v.IsDefault && v.Input is NumberInput number && number.DefaultPer.Any(b => b.Symbol == parity.Name)).Select(v => v.Input.Label);
            (row.ElementAtOrDefault(4) ?? "").ShouldBe(string.Join(", ", followers), formula);
        }
    }

    private static void ShouldSayTheCheapest(string[] row, Estimate estimate)
    {
        if (!estimate.HasCheapest)
        {
            double.TryParse(row[1], NumberStyles.Float, CultureInfo.InvariantCulture, out _).ShouldBeFalse($"{row[1]} is called the cheapest");
            return;
        }

        var least = estimate.Offers.MinBy(o => o.Total)!;
        ShouldBeNear(row[1], least.Total, "the cheapest");
        row[2].ShouldContain(least.Offer.Label);
    }

    private static void ShouldBeNear(string text, double expected, string what)
    {
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value).ShouldBeTrue($"{what} is '{text}', not {expected:R}");
        // The file has 20 digits after the point at most.
        Math.Abs(value - expected).ShouldBeLessThanOrEqualTo((MostError * Math.Abs(expected)) + 1e-20, $"{what} is {text}, not {expected:R}");
    }
}
