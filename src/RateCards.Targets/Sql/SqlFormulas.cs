using System.Text;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Printing;

namespace RateCards.Targets.Sql;

/// <summary>Formulas as functions over doubles, or, where a database has none, as columns of a view.</summary>
internal static class SqlFormulas
{
    /// <summary>The column that tells rows apart.</summary>
    private const string Id = "id";

    /// <summary>The formulas that a dialect can compute: not all of them can add up in order, where there is no closed form.</summary>
    public static ValueList<Formula> Computable(FormulaLibrary library, SqlDialect dialect) => dialect.AddsInOrder || !library.Formulas.Any(HasSum)
        ? library.Formulas
        : library.Formulas.Where(f => !library.WithReferences([f.Name]).Any(HasSum)).ToValueList();

    internal static bool HasSum(Formula formula) => formula.Body.SelfAndDescendants().Any(n => n is SumNode);

    /// <summary>Whether a formula may be null though nothing that it takes is.</summary>
    internal static bool MayHaveNoValue(Formula formula) =>
        formula.Body.SelfAndDescendants().Any(n => n is SumNode or BinaryNode { Operator: BinaryOperator.Divide, Right: not NumberNode });

    /// <summary>
    /// What the function of a formula is called: by its name, with <c>_</c> after a single word, because databases have
    /// functions such as <c>round</c>, <c>sum</c> or <c>log</c>, and some of them would take that one.
    /// </summary>
    public static string FunctionName(string formula) => formula.Contains('_') ? formula : formula + "_";

    /// <summary>A function for each formula, each after those that it calls; empty where there are no functions.</summary>
    public static string Functions(FormulaLibrary library, SqlDialect dialect)
    {
        if (dialect.Function is not { } function)
        {
            return "";
        }

        var printer = new SqlExpression(library, dialect, dialect.FunctionsCallEachOther);
        var code = new StringBuilder();
        foreach (var formula in Computable(library, dialect))
        {
            code.Append("-- ").Append(Comment(formula)).Append('\n')
                .Append(function(dialect.Name(FunctionName(formula.Name)), [.. formula.Parameters.Select(p => dialect.Name(p.Name))], printer.Print(formula.Body)))
                .Append(CommentOn(dialect, formula))
                .Append('\n');
        }

        return code.ToString();
    }

    /// <summary>A function is known by its parameters' types, a macro by its name.</summary>
    private static string CommentOn(SqlDialect dialect, Formula formula)
    {
        var name = dialect.Name(FunctionName(formula.Name));
        return dialect.Adapt is null
            ? dialect.Comment("MACRO", name, Comment(formula))
            : dialect.Comment("FUNCTION", $"{name}({string.Join(", ", formula.Parameters.Select(_ => dialect.Real))})", Comment(formula));
    }

    /// <summary>
    /// Where there are no functions: a table <c>workloads</c> with a column for each symbol, which the reader fills, and a
    /// view <c>formulas</c> with a column for each formula. Empty where there are functions, and without formulas.
    /// </summary>
    public static string View(FormulaLibrary library, SqlDialect dialect)
    {
        if (dialect.Function is not null || library.Formulas.Count == 0)
        {
            return "";
        }

        var columns = library.Symbols.ToDictionary(s => s.Name, s => dialect.Name(ColumnOf(s.Name)), StringComparer.Ordinal);
        var printer = new SqlExpression(library, dialect, callsFunctions: false, columns);
        var code = new OutputText();
        SqlTables.Write(code, dialect, new SqlTable(
            "workloads",
            "values of the formulas' symbols; the reader fills it.",
            [new(Id, dialect.Text), .. library.Symbols.Select(s => new SqlColumn(dialect.Name(ColumnOf(s.Name)), dialect.Nullable(dialect.Real)))],
            [],
            null));
        var values = Computable(library, dialect).Select(f => $"  -- {Comment(f)}\n  {printer.Print(f.Body)} AS {dialect.Name(ColumnOf(f.Name))}");
        return code.Append("DROP VIEW IF EXISTS formulas;\nCREATE VIEW formulas AS\nSELECT id,\n").Append(string.Join(",\n", values)).Append("\nFROM workloads;\n\n").Take();
    }

    /// <summary>The column of a symbol or a formula. A row has its own <c>id</c>, and SQLite gives a view's column <c>true</c> another name.</summary>
    private static string ColumnOf(string name) => name is Id or "true" or "false" ? name + "_" : name;

    private static string Comment(Formula formula) => OneLine($"{PlainTextFormulas.TitleWithUnit(formula.Title, formula.Unit)}. {formula.Sentence}");

    /// <summary>Text for a comment, which ends with its line.</summary>
    internal static string OneLine(string text) => text.Replace("\r", " ").Replace("\n", " ");
}
