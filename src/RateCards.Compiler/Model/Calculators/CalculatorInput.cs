using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Model.Calculators;

/// <summary>An input that a reader sets.</summary>
internal abstract record CalculatorInput(string Name, string Label, string? Help, bool IsAdvanced, Origin Origin);
