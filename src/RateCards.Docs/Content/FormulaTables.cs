using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Units;
using RateCards.Docs.Media;
using RateCards.Targets.Mathematics;

namespace RateCards.Docs.Content;

/// <summary>Formulas and symbols as content of a page.</summary>
internal static class FormulaTables
{
    public static TextContent Title(Formula formula) => new(formula.Title, Provenance.Name(formula.Name));

    public static MathContent Notation(Formula formula) => Notation(formula.Notation, formula.Name);

    public static MathContent Equation(Formula formula) => new(LatexFormulas.Equation(formula), MathMlFormulas.Equation(formula), IsDisplay: true, formula.Name);

    /// <summary>Every symbol with its unit, sentence, and the formulas that it stands in.</summary>
    public static Table Symbols(FormulaLibrary library) => new(
        "Symbols that come from outside: inputs of the workload, and rates",
        [new Column("Name"), new Column("Symbol"), new Column("Unit"), new Column("What it is"), new Column("Used in")],
        library.Symbols.Select(s => new Row(
            [
                new TextContent(s.Title, Provenance.Name(s.Name)), Notation(s.Notation, s.Name), UnitName(s.Unit), new TextContent(s.Sentence, Provenance.Name(s.Name)),
                Users(library, n => n is SymbolNode symbol && symbol.Symbol.Name == s.Name),
            ],
            $"symbol-{NameCase.Kebab(s.Name)}")));

    /// <summary>Every formula with its unit, sentence, and the formulas that use it.</summary>
    public static Table Formulas(FormulaLibrary library) => new(
        "Formulas, each after those that it uses",
        [new Column("Name"), new Column("Symbol"), new Column("Unit"), new Column("What it says"), new Column("Used in")],
        library.Formulas.Select(f => new Row(
            [
                Title(f), Notation(f), UnitName(f.Unit), new TextContent(f.Sentence + Remark(f), Provenance.Name(f.Name)),
                Users(library, n => n is FormulaNode formula && formula.Name == f.Name),
            ],
            Anchor(f))));

    /// <summary>What links name a formula by in the table of formulas.</summary>
    public static string Anchor(Formula formula) => $"formula-{NameCase.Kebab(formula.Name)}";

    /// <summary>What a closed form without a proof has to say.</summary>
    private static string Remark(Formula formula) => formula.Samples is { } samples
        ? $" Its closed form is not proved: it is equal to the definition on {samples} samples."
        : "";

    private static TextContent UnitName(Unit unit) => new(unit.Text, Provenance.Name("unit"));

    private static MathContent Notation(string notation, string name) => new(notation, MathMlFormulas.Symbol(notation), IsDisplay: false, name);

    private static SequenceContent Users(FormulaLibrary library, Func<Node, bool> isUse) => SequenceContent.Join(
        ", ",
        library.Formulas.Where(f => f.Definition.SelfAndDescendants().Any(isUse)).Select(IContent (f) => Notation(f)));
}
