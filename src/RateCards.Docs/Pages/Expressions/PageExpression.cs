using RateCards.Compiler.Binding.Formulas;
using RateCards.Compiler.Binding.Formulas.Syntax;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Units;
using RateCards.Docs.Content;
using RateCards.Docs.Templates;

namespace RateCards.Docs.Pages.Expressions;

/// <summary>An expression in a page: the language of the formulas, over the names of a <see cref="PageEstimate"/>.</summary>
internal static class PageExpression
{
    private const string Before = "if(";
    private const string After = ", 1, 0)";

    /// <summary>The value of the call's first argument; null where it has none, which is reported.</summary>
    public static WorkedQuantity? Evaluate(Call call, PageEstimate workload) =>
        call.Text(0) is { } text && Bind(call, workload, text, 0) is { } node && Compute(call, workload, node) is { } value 
            ? new WorkedQuantity(value, node.Unit, workload.ProvenanceOf(text, node))
            : null;

    /// <summary>The comparison that is the call's first argument; null where it is none, which is reported.</summary>
    public static Condition? Check(Call call, PageEstimate workload)
    {
        // Only a conditional compares, so the comparison is put into one; positions are those within it.
        if (call.Text(0) is not { } text || Bind(call, workload, Before + text + After, Before.Length) is not ConditionalNode node)
        {
            return null;
        }

        return (Compute(call, workload, node), Compute(call, workload, node.Left), Compute(call, workload, node.Right)) is ({ } holds, { } left, { } right)
            ? new Condition(text, holds > 0, left, right)
            : null;
    }

    private static Node? Bind(Call call, PageEstimate workload, string text, int shift)
    {
        var source = new ExpressionText(text, (start, length) => call.Locate(0, Math.Max(0, start - shift), length));
        var node = FormulaBinder.BindExpression(source, workload.Library, null, call.Scope.Diagnostics);
        workload.ReportUnused(node is null ? [] : Symbols(node, workload.Library));
        return node;
    }

    private static double? Compute(Call call, PageEstimate workload, Node node)
    {
        var missing = Symbols(node, workload.Library).FirstOrDefault(s => !workload.Values.ContainsKey(s));
        if (missing is not null)
        {
            call.Scope.Diagnostics.Report(PageDiagnostics.ExpressionError, call.Locate(0), $"'{missing}' has no value here: name an offer that has it with offer: \"…\", or give it with {missing}: ….");
            return null;
        }

        var value = new FormulaEvaluator(workload.Library, workload.Values).Evaluate(node);
        if (double.IsFinite(value))
        {
            return value;
        }

        call.Scope.Diagnostics.Report(PageDiagnostics.ExpressionError, call.Locate(0), "The expression has no finite value: it divides by zero, or is too large.");
        return null;
    }

    /// <summary>Names of the symbols that a value depends on, through formulas too.</summary>
    public static IEnumerable<string> Symbols(Node node, FormulaLibrary library) => node.SelfAndDescendants().SelectMany(n => n switch
    {
        SymbolNode symbol => [symbol.Symbol.Name],
        FormulaNode formula => library.Find(formula.Name)!.Parameters.Select(p => p.Name),
        _ => Enumerable.Empty<string>(),
    });
}

/// <summary>A number with its unit, and what it was computed with.</summary>
internal sealed record WorkedQuantity(double Value, Unit Unit, Provenance Provenance);
