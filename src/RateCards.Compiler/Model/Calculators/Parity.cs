using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Model.Calculators;

/// <summary>At-par value of one input for one offer; <paramref name="Formula"/> may use the symbol <c>baseline_total</c>.</summary>
internal sealed record Parity(string Input, string Offer, string Formula, Origin Origin)
{
    /// <summary>The symbol that stands for the baseline's total.</summary>
    public const string BaselineTotal = "baseline_total";
}
