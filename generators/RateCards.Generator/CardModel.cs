using RateCards.Compiler;
using RateCards.Compiler.Base;
using RateCards.Compiler.CSharp;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Units;

namespace RateCards.Generator;

/// <summary>A compiled card. Two are equal where their text and the units are: diagnostics need the places of now.</summary>
internal sealed record CompiledCard(SourceText Text, UnitTable Units, CardResult Result)
{
    public bool Equals(CompiledCard? other) => other is not null && Text.Equals(other.Text) && Units.Equals(other.Units);

    public override int GetHashCode() => Text.GetHashCode();
}

/// <summary>What a card says. Two are equal wherever it was written, so that moving a line emits nothing anew.</summary>
internal sealed record CardModel(string Path, Card Card, ValueList<Rate> Rates)
{
    /// <summary>Null where the file could not be read as a card.</summary>
    public static CardModel? Of(CompiledCard compiled) =>
        compiled.Result.Card is { } card ? new CardModel(compiled.Text.Path, card, compiled.Result.Rates) : null;
}

/// <summary>What the code for all cards needs of one: small, and the same after most edits.</summary>
/// <param name="Units">Units without a type of their own.</param>
internal sealed record CardHead(string Path, string Id, ValueList<CSharpUnit> Units)
{
    public static CardHead Of(CardModel model) => new(model.Path, model.Card.Id, CSharpCardShape.UnitsOf(model.Card).ToValueList());
}
