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
            return number with { Default = value, DefaultRate = null };
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
                ShouldBeNear(row[headings.IndexOf("against_the_baseline")], ratio, offer.Offer.Id);
            }
        }

        foreach (var absent in estimate.Absent.Where(a => a.Offer.AsOf(project.AsOf) is not null))
        {
            var isKnown = !estimate.Unknown.Any(u => u.Reason == absent.Reason);
            Row(absent.Offer.Label)[headings.IndexOf(OfferEstimate.TotalName)].ShouldBe(isKnown ? "not offered" : "not known");
        }

        foreach (var warning in estimate.Calculator.Warnings)
        {
            Row(project.Formulas.Find(warning.Formula)!.Title)[3].ShouldBe(estimate.Notices.FirstOrDefault(n => n.Id == warning.Id)?.Text ?? "", warning.Id);
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

    private static void ShouldBeNear(string text, double expected, string what)
    {
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value).ShouldBeTrue($"{what} is '{text}', not {expected:R}");
        // The file has 20 digits after the point at most.
        Math.Abs(value - expected).ShouldBeLessThanOrEqualTo((MostError * Math.Abs(expected)) + 1e-20, $"{what} is {text}, not {expected:R}");
    }
}
