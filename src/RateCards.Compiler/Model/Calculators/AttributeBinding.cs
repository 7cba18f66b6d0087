using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Model.Calculators;

/// <summary>The SKU attribute that a formula's symbol stands for.</summary>
internal sealed record AttributeBinding(string Symbol, string AttributePattern, Origin Origin);
