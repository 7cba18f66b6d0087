using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Model.Calculators;

/// <summary>A workload shape: values for some of the inputs.</summary>
internal sealed record Preset(string Id, string Label, string? Note, ValueList<PresetValue> Values, Origin Origin);
