using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Model.Calculators;

/// <summary>The rate that a formula's symbol stands for.</summary>
internal sealed record RateBinding(string Symbol, string RatePattern, Origin Origin)
{
    /// <summary>The symbol of whose steps it is a part, and with which alone it is written; null for what is written itself.</summary>
    public string? PartOf { get; init; }

    /// <summary>Formulas do without it where nothing of what it is for is counted (<see cref="Formulas.Symbol.Optional"/>).</summary>
    public bool IsOptional { get; init; }
}
