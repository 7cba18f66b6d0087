using RateCards.Compiler.Base;
using RateCards.Compiler.Binding.Cards;
using RateCards.Compiler.Checks;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Reading;
using RateCards.Compiler.Units;

namespace RateCards.Compiler;

/// <summary>Compiles one card for itself: a step that depends on nothing but the file and the project's units, so that an edit repeats it for that file alone.</summary>
internal static class CardCompiler
{
    /// <param name="units">What the project writes units with.</param>
    public static CardResult Compile(SourceText text, UnitTable units)
    {
        var diagnostics = new DiagnosticBag();
        if (DocumentReader.ReadMapping(text, diagnostics) is not { } root)
        {
            return new CardResult(null, [], null, diagnostics.ToList());
        }

        var (card, rates) = RateFlattener.Flatten(CardBinder.Bind(root, units, diagnostics));
        foreach (var check in CardChecks.All)
        {
            check(card, rates, diagnostics);
        }

        return new CardResult(card, rates, CardIndex.Of(text.Path, card, rates), diagnostics.ToList());
    }
}

/// <summary>What one file says. Equal by value.</summary>
/// <param name="Card">Null where the file could not be read; else as much of the card as could be made out.</param>
/// <param name="Rates">Its rates, flattened, with factors applied.</param>
/// <param name="Index">What the checks across cards need of it; null where there is no card.</param>
internal sealed record CardResult(Card? Card, ValueList<Rate> Rates, CardIndex? Index, ValueList<Diagnostic> Diagnostics);
