using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Model.Calculators;

/// <summary>A named formula of an offer.</summary>
internal sealed record Figure(string Name, string Formula, Origin Origin);
