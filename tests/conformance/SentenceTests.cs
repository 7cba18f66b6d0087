using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;

namespace RateCards.Conformance.Tests;

/// <summary>
/// What an estimate says in words is true of the workload: the cheapest, at par, from which turn on a context is exceeded. Held
/// against the cost model of a person, turn by turn and with its own arithmetic, on random workloads.
/// </summary>
public sealed class SentenceTests
{
    private static readonly Project Project = Repository.Project;

    private static readonly Calculator MultiTurn = Project.FindCalculator("multi-turn")!;

    private static readonly string[] Models = ["kimi-k2p6", "kimi-k2p5", "qwen3p5-397b", "gpt-oss-120b"];

    private static readonly Date[] Days = [new(2026, 5, 16), new(2026, 7, 16), new(2026, 7, 17), new(2026, 10, 1)];

    [Fact]
    public void No_sentence_is_false()
    {
        var random = new Random(23);
        var (cheapest, atPar, exceeded, refused) = (0, 0, 0, 0);
        for (var i = 0; i < TestSize.Sentences; i++)
        {
            var day = Days[random.Next(Days.Length)];
            var given = Workload(random);
            if (Estimator.Estimate(Project, MultiTurn, given, day).Estimate is not { } estimate)
            {
                refused++;
                continue;
            }

            var context = $"{day}: {string.Join(", ", given.Select(g => $"{g.Key}={g.Value}"))}";
            var costs = estimate.Offers.ToDictionary(o => o.Offer.Id, o => Cost(o, estimate, new Dictionary<string, double>()), StringComparer.Ordinal);
            foreach (var offer in estimate.Offers)
            {
                offer.Total.ShouldBe(costs[offer.Offer.Id], 1e-9 * costs[offer.Offer.Id], context);
            }

            exceeded += CheckContext(estimate, context);
            cheapest += CheckCheapest(estimate, costs, context);
            atPar += CheckPar(estimate, costs, context);
        }

        // Sentences of every kind were said, and the rest is what cannot be bought on the day.
        Math.Min(cheapest, Math.Min(atPar, exceeded)).ShouldBeGreaterThan(TestSize.Sentences / 100);
        refused.ShouldBeLessThan(TestSize.Sentences / 2);
    }

    private static Dictionary<string, string> Workload(Random random)
    {
        string Whole(int from, int to) => random.Next(from, to + 1).ToString(CultureInfo.InvariantCulture);
        var given = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["model"] = Models[random.Next(Models.Length)],
            ["episodes"] = Whole(1, 20_000),
            ["turns"] = Whole(1, 50),
            ["initial_prompt"] = Whole(0, 20_000),
            ["added_per_turn"] = Whole(0, 15_000),
            ["decode_per_turn"] = Whole(0, 8_000),
        };
        if (random.Next(2) == 0)
        {
            given["gpus"] = Whole(1, 64);
        }

        if (random.Next(2) == 0)
        {
            given["prompt_tps"] = Whole(100, 60_000);
            given["decode_tps"] = Whole(50, 5_000);
        }

        if (random.Next(3) == 0)
        {
            given["utilization"] = (random.Next(1, 101) / 100m).ToString(CultureInfo.InvariantCulture);
        }

        return given;
    }

    /// <summary>What an offer costs, by adding up its turns; some inputs may be other than they were.</summary>
    private static double Cost(OfferEstimate offer, Estimate estimate, Dictionary<string, double> other)
    {
        double Input(string name) => other.TryGetValue(name, out var value) ? value : estimate.Inputs.First(v => v.Input.Name == name).Number!.Value;
        double Rate(string symbol) => offer.Rates.FirstOrDefault(r => r.Symbol == symbol) is { Value.Value: { IsAmount: true, Amount: var amount } } ? (double)amount : 0;
        var (prompts, last) = (0.0, 0.0);
        for (var turn = 0; turn < Input("turns"); turn++)
        {
            last = Input("initial_prompt") + (turn * Input("added_per_turn"));
            prompts += last;
        }

        var decode = Input("turns") * Input("decode_per_turn");
        double Tokens(double uncached, string read, double cached, string again, string write) => Input("episodes") * ((uncached * Rate(read)) + (cached * Rate(again)) + (decode * Rate(write))) / 1e6;
        return offer.Offer.Id switch
        {
            "tinker" => offer.Rates.Any(r => r.Symbol == "cached_prefill")
                ? Tokens(last, "prefill", prompts - last, "cached_prefill", "sample")
                : Tokens(prompts, "prefill", 0, "prefill", "sample"),
            "fireworks-dedicated" => Math.Max(Input("episodes") * last / Input("prompt_tps"), Input("episodes") * decode / Input("decode_tps")) / 3_600
                * Input("gpus") * Rate("gpu_hour") / Input("utilization"),
            _ => Tokens(last, "input", prompts - last, "cached_input", "output"),
        };
    }

    private static int CheckContext(Estimate estimate, string context)
    {
        double Input(string name) => estimate.Inputs.First(v => v.Input.Name == name).Number!.Value;
        var model = Project.FindCard("tinker")!.FindSku(estimate.Inputs.First(v => v.Input.Name == "model").Text);
        int? first = null;
        for (var turn = 1; model?.FindAttribute("context")?.Amount is { } most && turn <= Input("turns") && first is null; turn++)
        {
            first = Input("initial_prompt") + ((turn - 1) * Input("added_per_turn")) + Input("decode_per_turn") > (double)most ? turn : null;
        }

        var notice = estimate.Notices.FirstOrDefault(n => n.Id == "context");
        if (first is null)
        {
            notice.ShouldBeNull(context);
            return 0;
        }

        notice.ShouldNotBeNull(context).Text.ShouldStartWith($"From turn {first} on,", Case.Sensitive, context);
        return 1;
    }

    private static int CheckCheapest(Estimate estimate, Dictionary<string, double> costs, string context)
    {
        if (!estimate.HasCheapest)
        {
            return 0;
        }

        estimate.Notices.ShouldNotContain(n => n.Id == "context", context);
        var said = estimate.Offers.MinBy(o => o.Total)!.Offer.Id;
        costs.Values.ShouldAllBe(c => costs[said] <= c * (1 + 1e-9), context);
        return 1;
    }

    /// <summary>With that value, and all else as it is, the offer costs what the baseline costs; of whole things the two numbers beside it cost less and more.</summary>
    private static int CheckPar(Estimate estimate, Dictionary<string, double> costs, string context)
    {
        foreach (var (name, value) in estimate.Parity.Select(p => (p.Name, p.Value)))
        {
            var offer = estimate.Find(MultiTurn.Parities.First(p => p.Input == name).Offer)!;
            double With(double number) => Cost(offer, estimate, new Dictionary<string, double> { [name] = number });
            var baseline = costs[MultiTurn.Baseline];
            if (((NumberInput)MultiTurn.FindInput(name)!).IsWhole)
            {
                var (below, above) = (With(Math.Floor(value)), With(Math.Ceiling(value)));
                (Math.Min(below, above) <= baseline * (1 + 1e-9) && baseline <= Math.Max(below, above) * (1 + 1e-9)).ShouldBeTrue($"{name} {value} {context}");
            }

            With(value).ShouldBe(baseline, 1e-8 * baseline, $"{name} {value} {context}");
        }

        return estimate.Parity.Count > 0 ? 1 : 0;
    }
}
