using RateCards.Compiler.Base;
using RateCards.Compiler.Binding.Formulas.Syntax;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Reading;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Binding.Formulas;

/// <summary>A symbol or formula as a file declares it. What is missing or wrong is null, and reported.</summary>
internal abstract record Declaration(ScalarNode NameNode, string? Notation, ScalarNode? NotationNode, string? Title, Unit? Unit, string? Sentence)
{
    public string Name => NameNode.Value;

    public SourceLocation Location => NameNode.Location;

    public Origin Origin => new(Location);
}

internal sealed record SymbolDeclaration(ScalarNode NameNode, string? Notation, ScalarNode? NotationNode, string? Title, Unit? Unit, string? Sentence)
    : Declaration(NameNode, Notation, NotationNode, Title, Unit, Sentence)
{
    /// <summary>What is written of its steps, where it has any.</summary>
    public StepDeclaration? Steps { get; init; }

    /// <summary>The name of the count without which it is not needed, where one is written.</summary>
    public ScalarNode? Optional { get; init; }

    /// <summary>What it is of the steps of the symbol before it; null where it is written itself.</summary>
    public StepPart? Part { get; init; }

    /// <summary>The symbol without its steps; null where it is wrong.</summary>
    public Symbol? ToSymbol() => Notation is null || Title is null || Unit is null || Sentence is null
        ? null
        : new Symbol(Name, Notation, Title, Unit, Sentence, Origin) { Optional = Optional?.Value, Part = Part };
}

internal sealed record FormulaDeclaration(
    ScalarNode NameNode, string? Notation, ScalarNode? NotationNode, string? Title, Unit? Unit, string? Sentence, ExpressionText? Definition, ExpressionText? ClosedForm)
    : Declaration(NameNode, Notation, NotationNode, Title, Unit, Sentence);
