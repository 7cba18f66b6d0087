using System.Globalization;
using System.Runtime.InteropServices;
using RateCards.Primitives;

namespace RateCards.Sample;

/// <summary>How another project uses the compiled rates and formulas: what 1,000 episodes of 8 turns cost with Kimi K2.6.</summary>
public static class MultiTurnSample
{
    private const double Episodes = 1_000;
    private const double FullUtilization = 1;

    private static readonly Turns Turns = new(8);
    private static readonly Tokens InitialPrompt = new(8_000);
    private static readonly TokensPerTurn AddedPerTurn = new(12_000);
    private static readonly TokensPerTurn DecodePerTurn = new(2_000);

    /// <summary>On Tinker, at the rates of the project's as-of date: constants of their own types.</summary>
    public static Usd Tinker() => Formulas.TinkerFlatTotal(
        Episodes, Turns, InitialPrompt, AddedPerTurn, DecodePerTurn,
        RateCards.Tinker.KimiK2p6.Prefill, RateCards.Tinker.KimiK2p6.Sample);

    /// <summary>On Fireworks serverless, Standard.</summary>
    public static Usd Standard() => Formulas.ServerlessTotal(
        Episodes, Turns, InitialPrompt, AddedPerTurn, DecodePerTurn,
        FireworksServerless.KimiK2p6.Input, FireworksServerless.KimiK2p6.CachedInput, FireworksServerless.KimiK2p6.Output);

    /// <summary>On Fireworks serverless, Priority: another service path is a class within the model's.</summary>
    public static Usd Priority() => Formulas.ServerlessTotal(
        Episodes, Turns, InitialPrompt, AddedPerTurn, DecodePerTurn,
        FireworksServerless.KimiK2p6.Priority.Input, FireworksServerless.KimiK2p6.Priority.CachedInput, FireworksServerless.KimiK2p6.Priority.Output);

    /// <summary>On Tinker in decimals, as it would be billed.</summary>
    public static Amount<Usd> TinkerBill() => Formulas.Decimals.TinkerFlatTotal(
        (decimal)Episodes, Turns, InitialPrompt, AddedPerTurn, DecodePerTurn,
        RateCards.Tinker.KimiK2p6.Prefill, RateCards.Tinker.KimiK2p6.Sample);

    /// <summary>On Tinker with other numbers of turns: a value for each workload, and one for all where they do not differ.</summary>
    public static Usd[] TinkerSweep(params double[] turns)
    {
        var totals = new Usd[turns.Length];
        Formulas.TinkerFlatTotal(
            Episodes, MemoryMarshal.Cast<double, Turns>(turns), InitialPrompt, AddedPerTurn, DecodePerTurn,
            RateCards.Tinker.KimiK2p6.Prefill, RateCards.Tinker.KimiK2p6.Sample, totals);
        return totals;
    }

    /// <summary>On dedicated GPUs, with the defaults of the comparison; the GPU is a reference to another card.</summary>
    /// <returns>Null where the GPU has no rate in force on the day.</returns>
    public static Usd? Dedicated(DateOnly day)
    {
        var defaults = FireworksDedicatedDefaults.KimiK2p6.Gpu;
        var gpuHour = Rates.Find(defaults.RateId(FireworksGpuHours.Meters.GpuHour.Id))?.History<GpuHourRate>().AsOf(day)?.Value;
        return gpuHour is not Priced<GpuHourRate> { Rate: var rate } ? null : Formulas.DedicatedTotal(
            Episodes, Turns, InitialPrompt, AddedPerTurn, DecodePerTurn,
            FireworksDedicatedDefaults.KimiK2p6.Gpus, rate,
            FireworksDedicatedDefaults.KimiK2p6.PromptTps, FireworksDedicatedDefaults.KimiK2p6.DecodeTps, FullUtilization);
    }

    /// <summary>On Tinker on any day: rates from the history, and the way of billing that they allow.</summary>
    /// <returns>Null where the model has no rates on the day.</returns>
    public static Usd? TinkerOn(DateOnly day)
    {
        var model = Rates.Skus[RateCards.Tinker.KimiK2p6.Id];
        var prefill = model.History(RateCards.Tinker.Meters.Prefill).AsOf(day)?.Value;
        var cached = model.History(RateCards.Tinker.Meters.CachedPrefill).AsOf(day)?.Value;
        var sample = model.History(RateCards.Tinker.Meters.Sample).AsOf(day)?.Value;
        return (prefill, cached, sample) switch
        {
            (Priced<TokenRate>(var p, _), Priced<TokenRate>(var c, _), Priced<TokenRate>(var s, _)) => Formulas.TinkerCachedTotal(Episodes, Turns, InitialPrompt, AddedPerTurn, DecodePerTurn, p, c, s),
            (Priced<TokenRate>(var p, _), not Priced<TokenRate>, Priced<TokenRate>(var s, _)) => Formulas.TinkerFlatTotal(Episodes, Turns, InitialPrompt, AddedPerTurn, DecodePerTurn, p, s),
            _ => null,
        };
    }

    /// <summary>Every way to buy it on any day, as the calculator compares them: with the billing in force that day, and why some cannot be had.</summary>
    public static Estimate<Usd> Compared(DateOnly day) =>
        Estimates.MultiTurn(new MultiTurnInputs { Model = FireworksDedicatedDefaults.KimiK2p6.Id, Turns = new(8) }, day);

    /// <summary>A few lines for a reader.</summary>
    public static string Describe(DateOnly day) => string.Join('\n',
        $"Prefill        {RateCards.Tinker.KimiK2p6.Prefill}",
        $"Tinker         {Shown(TinkerOn(day))}",
        $"Standard       {Shown(Standard())}",
        $"Priority       {Shown(Priority())}",
        $"Dedicated      {Shown(Dedicated(day))}");

    private static string Shown(Usd? cost) => cost is { } usd ? usd.Rounded().ToString("'$'#,0.00", CultureInfo.InvariantCulture) : "no rate";
}
