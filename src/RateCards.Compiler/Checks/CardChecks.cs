using RateCards.Compiler.Base;
using RateCards.Compiler.Checks.Prices;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Checks;

/// <summary>A check of one card that has been bound, with its flattened rates.</summary>
internal delegate void CardCheck(Card card, ValueList<Rate> rates, DiagnosticBag diagnostics);

/// <summary>The checks that every card goes through, one class each beside this one.</summary>
internal static class CardChecks
{
    public static IReadOnlyList<CardCheck> All { get; } =
    [
        AliasesCheck.Check,
        MatchRulesCheck.Check,
        RetirementCheck.Check,
        PromotionsCheck.Check,
        BandsCheck.Check,
        FactorsCheck.Check,
        PriceChecks.Check,
        CSharpNameCheck.Check,
        PinsCheck.Check,
        UnusedPartsCheck.Check,
    ];
}
