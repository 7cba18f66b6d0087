using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Model.Calculators;

/// <summary>A choice among the SKUs of a card (a model, a GPU) that are in force.</summary>
/// <param name="Card">Id of the card whose SKUs are the options.</param>
/// <param name="LabelCards">Cards to take an option's label from, the first that has the SKU; the card itself where empty.</param>
/// <param name="DefaultRate">Pattern of the rate id whose reference is the default; else null.</param>
internal sealed record ChoiceInput(
    string Name, string Label, string? Help, bool IsAdvanced, string Card, ValueList<string> LabelCards, string? Default, string? DefaultRate, Origin Origin)
    : CalculatorInput(Name, Label, Help, IsAdvanced, Origin);
