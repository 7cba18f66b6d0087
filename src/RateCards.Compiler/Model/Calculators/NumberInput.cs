using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Model.Calculators;

/// <summary>A number with bounds, both included.</summary>
/// <param name="Name">The formula symbol that it gives a value to.</param>
/// <param name="IsWhole">Only whole numbers are valid.</param>
/// <param name="DefaultRate">Pattern of the rate id that holds the default (<c>fireworks-dedicated-defaults.{model}.gpus</c>), where it depends on a choice; else null.</param>
/// <param name="Default">The default where <paramref name="DefaultRate"/> is null.</param>
internal sealed record NumberInput(
    string Name, string Label, string? Help, bool IsAdvanced, Unit Unit,
    decimal Minimum, decimal Maximum, decimal Step, bool IsWhole, decimal? Default, string? DefaultRate, Origin Origin)
    : CalculatorInput(Name, Label, Help, IsAdvanced, Origin)
{
    /// <summary>
    /// The choices that the default rate belongs to, each with the rate that says which SKU it was measured with: for any other
    /// SKU there is no default. Input → pattern of a rate whose value is an SKU.
    /// </summary>
    public ValueList<RateBinding> DefaultFor { get; init; }

    /// <summary>The inputs that the default grows with, each with the amount of it that the default rate was measured at.</summary>
    public ValueList<RateBinding> DefaultPer { get; init; }

    /// <summary>How far from the default the true value may be; null where the default is no estimate.</summary>
    public InputRange? Range { get; init; }

    /// <summary>Every rate that the default follows from.</summary>
    public IEnumerable<string> DefaultPatterns => DefaultRate is null ? [] : [DefaultRate, .. DefaultFor.Concat(DefaultPer).Select(b => b.RatePattern)];

    /// <summary>What may be given, in words: "a whole number from 1 to 1,000".</summary>
    public string AllowedRange => string.Format(
        CultureInfo.InvariantCulture, "{0} from {1:#,0.############} to {2:#,0.############}", IsWhole ? "a whole number" : "a number", Minimum, Maximum);

    /// <summary>Whether a value is within the bounds, and whole where it must be.</summary>
    public bool Allows(decimal value) => value >= Minimum && value <= Maximum && (!IsWhole || decimal.Truncate(value) == value);
}
