using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Units;
using RateCards.Docs.Escaping;
using RateCards.Docs.Media;
using RateCards.Targets.Calculators;
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
        [new TableColumn("Name"), new TableColumn("Symbol"), new TableColumn("Unit"), new TableColumn("What it is"), new TableColumn("Used in")],
        library.Symbols.Select(s => new Row(
            [
                new TextContent(s.Title, Provenance.Name(s.Name)), Notation(s.Notation, s.Name), UnitName(s.Unit), new TextContent(s.Sentence, Provenance.Name(s.Name)),
                Users(library, n => n is SymbolNode symbol && symbol.Symbol.Name == s.Name),
            ],
            $"symbol-{NameCase.Kebab(s.Name)}")));

    /// <summary>The formulas of a calculator, each after those that it uses, with what they give at its defaults.</summary>
    /// <param name="calculator">Null for the formulas that no calculator uses.</param>
    public static Table Formulas(Project project, Calculator? calculator, Date asOf)
    {
        var library = project.Formulas;
        var needs = project.Calculators.ToDictionary(c => c.Id, c => new CalculatorNeeds(project, [c]).Formulas.Select(f => f.Name).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        var examples = calculator is null ? null : FormulaExamples.Of(project, calculator, asOf);
        // A formula of several calculators is anchored in the table of the first.
        bool IsFirst(Formula formula) => calculator is null || project.Calculators.First(c => needs[c.Id].Contains(formula.Name)) == calculator;
        return new Table(
            new SequenceContent([new TextContent(calculator is null ? "Formulas of no calculator, each after those that it uses" : $"{calculator.Title}: formulas, each after those that it uses", Provenance.Name(calculator?.Id ?? "formulas"))]),
            [new TableColumn("Name"), new TableColumn("Formula"), new TableColumn("Unit"), new TableColumn("At the defaults", IsNumeric: true), new TableColumn("What it says"), new TableColumn("Used in")],
            library.Formulas.Where(f => calculator is null ? needs.Values.All(n => !n.Contains(f.Name)) : needs[calculator.Id].Contains(f.Name)).Select(f => new Row(
                [
                    Link(f), ShortEquation(f), UnitName(f.Unit), (IContent?)examples?.Of(f) ?? TextContent.Empty, new TextContent(f.Sentence + Remark(f), Provenance.Name(f.Name)),
                    Users(library, n => n is FormulaNode formula && formula.Name == f.Name),
                ],
                IsFirst(f) ? Anchor(f) : null))).WithoutEmptyColumns();
    }

    /// <summary>The heading of a formula's definition, by the platform's anchor.</summary>
    private static LinkContent Link(Formula formula) =>
        new(formula.Title, $"/formula-reference#{new PlatformAnchors().Next(formula.Title)}", Provenance.Name(formula.Name));

    private static MathContent ShortEquation(Formula formula) => new(LatexFormulas.InlineEquation(formula), MathMlFormulas.InlineEquation(formula), IsDisplay: false, formula.Name);

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
        library.Formulas.Where(f => f.Definition.SelfAndDescendants().Any(isUse)).Select(IContent (f) => Link(f)));
}
