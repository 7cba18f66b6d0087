using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Model.Calculators;

/// <summary>Tells the reader something while its formula is above zero; it never stands in the way of an estimate.</summary>
/// <param name="Attributes">Formula symbol → pattern of an SKU's attribute, <c>card.{input}.attribute</c>. Where the SKU lacks it, nothing is told.</param>
/// <param name="Input">The input that the reader would change; null where it is not a single one.</param>
/// <param name="Text">What is told. <c>{name}</c> stands for an input or attribute, <c>{first}</c> for the least value of the curve's input from which on it holds.</param>
internal sealed record Warning(string Id, string Formula, ValueList<AttributeBinding> Attributes, string? Input, string Text, Origin Origin)
{
    /// <summary>A workload that it holds for cannot be run: its cost is told, and no offer is called the cheapest.</summary>
    public bool IsImpossible { get; init; }
}
