using System.Globalization;
using RateCards.Changes.Reports;
using RateCards.Changes.Scenarios;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Changes.Tests;

/// <summary>
/// The reports on the real history against the vendors' figures: <c>tests/data/replay/figures.csv</c> was taken from their
/// price lists, not from the cards; totals are computed here from those figures in plain decimal arithmetic.
/// </summary>
public class ReplayFiguresTests
{
    /// <summary>Prefill, cached prefill (none until 2026-07-17), sample; per 1M tokens.</summary>
    private static readonly Dictionary<(string Model, string Date), (decimal Prefill, decimal? Cached, decimal Sample)> Tinker = new()
    {
        [("kimi-k2p6", "2026-05-16")] = (5.15m, null, 12.81m),
        [("kimi-k2p5", "2026-05-16")] = (5.15m, null, 12.81m),
        [("qwen3p5-397b", "2026-05-16")] = (4.00m, null, 10.00m),
        [("gpt-oss-120b", "2026-05-16")] = (0.63m, null, 1.54m),
        [("kimi-k2p6", "2026-07-17")] = (5.15m, 1.03m, 12.81m),
        [("qwen3p5-397b", "2026-07-17")] = (4.00m, 0.80m, 10.00m),
        [("gpt-oss-120b", "2026-07-17")] = (0.78m, 0.156m, 1.94m),
        [("kimi-k2p6", "2026-10-01")] = (5.15m, 1.03m, 12.81m),
        [("qwen3p5-397b", "2026-10-01")] = (4.00m, 0.80m, 10.00m),
        [("gpt-oss-120b", "2026-10-01")] = (0.78m, 0.156m, 1.94m),
    };

    /// <summary>Input, cached input, output; per 1M tokens, on all three days unless it is gone.</summary>
    private static readonly Dictionary<(string Model, string Offer), (decimal Input, decimal Cached, decimal Output)> Serverless = new()
    {
        [("kimi-k2p6", "fireworks-serverless-standard")] = (0.95m, 0.16m, 4.00m),
        [("kimi-k2p6", "fireworks-serverless-priority")] = (1.50m, 0.22m, 6.00m),
        [("kimi-k2p5", "fireworks-serverless-standard")] = (0.60m, 0.10m, 3.00m),
        [("gpt-oss-120b", "fireworks-serverless-standard")] = (0.15m, 0.015m, 0.60m),
        [("gpt-oss-120b", "fireworks-serverless-priority")] = (0.18m, 0.018m, 0.72m),
    };

    /// <summary>GPUs, their hourly price until and from 2026-10-01, prompt and decode tokens a second.</summary>
    private static readonly Dictionary<string, (int Gpus, decimal Until, decimal From, decimal PromptTps, decimal DecodeTps)> Dedicated = new()
    {
        ["kimi-k2p6"] = (8, 12, 15, 30_000, 1_500),
        ["kimi-k2p5"] = (8, 12, 15, 30_000, 1_500),
        ["qwen3p5-397b"] = (8, 10, 13, 20_000, 1_200),
        ["gpt-oss-120b"] = (4, 7, 8, 25_000, 2_500),
    };

    [Theory]
    [InlineData("2024-05-01", "2025-07-19", 9)]
    [InlineData("2025-07-19", "2026-02-01", 4)]
    [InlineData("2026-02-01", "2026-05-16", 34)]
    [InlineData("2026-05-16", "2026-07-17", 65)]
    [InlineData("2026-07-17", "2026-10-01", 132)]
    public void Each_step_tells_the_prices_that_the_vendors_changed_and_no_others(string before, string after, int count)
    {
        var expected = File.ReadLines(Path.Combine(TestProject.Root, "tests", "data", "replay", "figures.csv"))
            .Where(l => l.StartsWith($"{before} to {after},", StringComparison.Ordinal))
            .Select(l => l[(l.IndexOf(',', StringComparison.Ordinal) + 1)..])
            .Order(StringComparer.Ordinal)
            .ToList();
        expected.Count.ShouldBe(count);

        ReplayTests.Report(before, after).Rates
            .Where(c => RateGroups.Of(c) is RateGroup.Changed or RateGroup.New or RateGroup.Gone)
            .Select(c => $"{c.Rate.Id},{Value(c.Before)},{Value(c.After)},{c.Since}")
            .Order(StringComparer.Ordinal)
            .ShouldBe(expected.Select(Normalized).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("2026-05-16", "2026-07-17", 14)]
    [InlineData("2026-07-17", "2026-10-01", 16)]
    [InlineData("2026-05-16", "2026-10-01", 16)]
    public void Each_total_ratio_and_break_even_is_that_of_the_vendors_figures(string before, string after, int count)
    {
        var calculator = TestProject.ShippedAsOf(before).FindCalculator("multi-turn")!;
        var changes = ReplayTests.Report(before, after).Scenarios.Where(s => s.Calculator.Id == "multi-turn").ToList();

        changes.Count.ShouldBe(count);
        foreach (var change in changes)
        {
            var shape = Shape.Of(calculator.FindPreset(change.Preset.Id)!);
            foreach (var offer in calculator.Offers.Select(o => o.Id))
            {
                var told = change.Offers.SingleOrDefault(o => o.Offer.Id == offer);
                Check(told?.Before, shape, change.Choice!.Id, offer, before);
                Check(told?.After, shape, change.Choice!.Id, offer, after);
            }
        }
    }

    private static void Check(OfferState? told, Shape shape, string model, string offer, string date)
    {
        var total = Total(shape, model, offer, date);
        (told is null).ShouldBe(total is null, $"{offer} of {model} on {date}");
        if (told is null || total is null)
        {
            return;
        }

        told.Total.ShouldBe((double)total.Value, 1e-6);
        if (offer != "tinker" && Total(shape, model, "tinker", date) is { } tinker)
        {
            told.Ratio!.Value.ShouldBe((double)(tinker / total.Value), 1e-9);
            var turns = Enumerable.Range(1, 1_000).FirstOrDefault(t => Total(shape with { Turns = t }, model, offer, date) < Total(shape with { Turns = t }, model, "tinker", date));
            (told.BreakEven ?? 0).ShouldBe(turns, $"break-even of {offer} of {model} on {date}");
        }
    }

    /// <summary>What the workload costs, from the definitions of the cost model; null where it cannot be bought.</summary>
    private static decimal? Total(Shape shape, string model, string offer, string date)
    {
        var turns = Enumerable.Range(0, shape.Turns).Select(t => shape.Initial + (t * shape.Added)).ToList();
        decimal prompt = turns.Sum(), uncached = turns[^1], decode = shape.Turns * shape.Decode;
        if (offer == "tinker")
        {
            return !Tinker.TryGetValue((model, date), out var tinker) ? null
                : shape.Episodes * (tinker.Cached is { } cached
                    ? (uncached * tinker.Prefill) + ((prompt - uncached) * cached) + (decode * tinker.Sample)
                    : (prompt * tinker.Prefill) + (decode * tinker.Sample)) / 1_000_000;
        }

        if (offer == "fireworks-dedicated")
        {
            var (gpus, until, from, promptTps, decodeTps) = Dedicated[model];
            var seconds = shape.Episodes * Math.Max(uncached / promptTps, decode / decodeTps);
            return seconds / 3600 * gpus * (date == "2026-10-01" ? from : until);
        }

        return !Serverless.TryGetValue((model, offer), out var rates) || (model == "kimi-k2p5" && date == "2026-10-01") ? null
            : shape.Episodes * ((uncached * rates.Input) + ((prompt - uncached) * rates.Cached) + (decode * rates.Output)) / 1_000_000;
    }

    private static string Value(DatedValue? value) => value is null ? "" : value.Value.IsAmount ? Plain(value.Value.Amount) : value.Value.Words;

    /// <summary>A line of the figures with amounts without trailing zeros.</summary>
    private static string Normalized(string line) => string.Join(',', line.Split(',').Select(
        cell => decimal.TryParse(cell, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) ? Plain(amount) : cell));

    private static string Plain(decimal amount) => amount.ToString("0.##########", CultureInfo.InvariantCulture);

    private sealed record Shape(int Episodes, int Turns, int Initial, int Added, int Decode)
    {
        public static Shape Of(Preset preset)
        {
            int Of(string input) => int.Parse(preset.Values.Single(v => v.Input == input).Value, CultureInfo.InvariantCulture);
            return new Shape(Of("episodes"), Of("turns"), Of("initial_prompt"), Of("added_per_turn"), Of("decode_per_turn"));
        }
    }
}
