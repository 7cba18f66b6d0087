using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Calculators;

namespace RateCards.Changes.Comparison;

/// <summary>What a calculator says beside its inputs, offers and presets, as a report puts it; null where it says nothing.</summary>
internal static class CalculatorWords
{
    /// <summary>"gpus of fireworks-dedicated by gpus_at_par".</summary>
    public static string? Of(ValueList<Parity> parities) => Joined(parities.Select(p => $"{p.Input} of {p.Offer} by {p.Formula}"));

    /// <summary>"context_overrun, impossible: From turn {first} on, …".</summary>
    public static string? Of(Warning? warning) => warning is null ? null
        : $"{warning.Formula}{(warning.Input is { } input ? $" at {input}" : "")}{(warning.IsImpossible ? ", impossible" : "")}: {warning.Text}";

    /// <summary>"prompt_tokens = prompt, …; together fireworks-dedicated; episodes 1".</summary>
    public static string? Of(Traffic? traffic) => traffic is null ? null : Joined(
        traffic.Measured.Select(m => $"{m.Name} = {m.Count}")
            .Concat(traffic.By.Select(axis => $"by {axis}"))
            .Concat(traffic.Together.Select(offer => $"together {offer}"))
            .Concat(traffic.Values.Select(v => FormattableString.Invariant($"{v.Input} {v.Value}"))));

    /// <summary>"fireworks-dedicated-defaults.{model}.prompt-tps for gpu per gpus": what else a default goes by.</summary>
    public static string OfDefault(string rate, NumberInput input) =>
        rate + string.Concat(input.DefaultFor.Select(b => $" for {b.Symbol} {b.RatePattern}")) + string.Concat(input.DefaultPer.Select(b => $" per {b.Symbol} {b.RatePattern}"));

    private static string? Joined(IEnumerable<string> parts) => string.Join("; ", parts) is { Length: > 0 } text ? text : null;
}
