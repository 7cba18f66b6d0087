using RateCards.Compiler.Formulas;
using RateCards.Compiler.Targets.Latex;
using RateCards.Compiler.Targets.MathMl;
using RateCards.Docs.Media;

namespace RateCards.Docs.Content;

/// <summary>Formulas and symbols as content of a page.</summary>
internal static class FormulaTables
{
    public static MathContent Notation(string notation) => new(notation, MathMlFormulas.Symbol(notation), IsDisplay: false);

    public static MathContent Equation(Formula formula) => new(LatexFormulas.Equation(formula), MathMlFormulas.Equation(formula), IsDisplay: true);

    /// <summary>Every symbol with its unit, sentence, and the formulas that it stands in.</summary>
    public static Table Symbols(FormulaLibrary library) => new(
        "Symbols that come from outside: inputs of the workload, and rates",
        [new Column("Name"), new Column("Symbol"), new Column("Unit"), new Column("What it is"), new Column("Used in")],
        library.Symbols.Select(s => new Row(
            [
                new TextContent(s.Title), Notation(s.Notation), new TextContent(s.Unit.Text), new TextContent(s.Sentence),
                Users(library, n => n is SymbolNode symbol && symbol.Symbol.Name == s.Name),
            ],
            $"symbol-{s.Name.Replace('_', '-')}")));

    /// <summary>Every formula with its unit, sentence, and the formulas that use it.</summary>
    public static Table Formulas(FormulaLibrary library) => new(
        "Formulas, each after those that it uses",
        [new Column("Name"), new Column("Symbol"), new Column("Unit"), new Column("What it says"), new Column("Used in")],
        library.Formulas.Select(f => new Row(
            [
                new TextContent(f.Title), Notation(f.Notation), new TextContent(f.Unit.Text), new TextContent(f.Sentence),
                Users(library, n => n is FormulaNode formula && formula.Name == f.Name),
            ])));

    private static SequenceContent Users(FormulaLibrary library, Func<Node, bool> isUse) => SequenceContent.Join(
        ", ",
        library.Formulas.Where(f => f.Definition.SelfAndDescendants().Any(isUse)).Select(IContent (f) => Notation(f.Notation)));
}
