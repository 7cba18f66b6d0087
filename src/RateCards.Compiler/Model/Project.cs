using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Model.Formulas;

namespace RateCards.Compiler.Model;

/// <summary>Everything that a project's cards, formulas and calculators say, checked. Targets read this and nothing else.</summary>
public sealed record Project(ProjectSettings Settings, ValueList<Card> Cards, RateIndex Rates, FormulaLibrary Formulas, ValueList<Calculator> Calculators)
{
    /// <summary>The date that "now" means in every output.</summary>
    public Date AsOf => Settings.AsOf;
}
