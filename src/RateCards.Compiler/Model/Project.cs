using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Model;

/// <summary>Everything that a project's cards, formulas and calculators say, checked. Targets read this and nothing else.</summary>
internal sealed record Project(ProjectSettings Settings, ValueList<Card> Cards, RateIndex Rates, FormulaLibrary Formulas, ValueList<Calculator> Calculators)
{
    /// <summary>The date that "now" means in every output.</summary>
    public Date AsOf => Settings.AsOf;

    /// <summary>What units are written with.</summary>
    public UnitTable Units => Formulas.Units;

    /// <summary>The card with an id, or null.</summary>
    public Card? FindCard(string? id) => Cards.FirstOrDefault(c => c.Id == id);

    /// <summary>The card whose SKUs are an input's options.</summary>
    public Card CardOf(ChoiceInput input) => FindCard(input.Card)!;

    /// <summary>The calculator with an id, or null.</summary>
    public Calculator? FindCalculator(string id) => Calculators.FirstOrDefault(c => c.Id == id);
}
