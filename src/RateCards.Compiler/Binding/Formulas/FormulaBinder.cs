using RateCards.Compiler.Base;
using RateCards.Compiler.Binding.Formulas.Syntax;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Proofs;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Binding.Formulas;

/// <summary>Makes a library of the files of formulas: read, bind, order, prove.</summary>
internal static class FormulaBinder
{
    /// <summary>Binds all files as one library. What is wrong is reported and left out, with what stands on it.</summary>
    /// <param name="files">In any order.</param>
    public static FormulaLibrary Bind(IEnumerable<SourceText> files, UnitTable units, DiagnosticBag diagnostics, CancellationToken cancellationToken = default)
    {
        var declarations = NameRules.Apply(
            files.OrderBy(f => f.Path, StringComparer.Ordinal).SelectMany(f => FormulaFile.Read(f, units, diagnostics)),
            diagnostics);
        var symbols = StepSymbols.Bind(declarations.OfType<SymbolDeclaration>()).ToValueList();
        var formulas = declarations.OfType<FormulaDeclaration>().ToList();

        OptionalRates.CheckNames(declarations, diagnostics);
        var bound = BindBodies(formulas, ScopeOf(declarations, symbols, units), diagnostics, cancellationToken);
        if (bound.Count == formulas.Count)
        {
            ReportUnused(symbols, bound, diagnostics);
        }

        var ordered = FormulaOrder.Sort(bound, diagnostics);
        var complete = Complete(ordered, symbols, formulas, diagnostics, cancellationToken);
        OptionalRates.Check(declarations.OfType<SymbolDeclaration>(), symbols, complete, formulas, diagnostics);
        var refused = declarations.Select(d => d.Name).Except(symbols.Select(s => s.Name)).Except(complete.Select(f => f.Name));
        return new FormulaLibrary(symbols, complete, refused.ToValueList()) { Units = units };
    }

    /// <summary>Binds one expression over a library's names, such as a claim of a page.</summary>
    /// <param name="unit">The unit to convert its value to; null to leave it in its own.</param>
    /// <returns>The bound tree, or null where the text is wrong, which is reported.</returns>
    public static Node? BindExpression(ExpressionText text, FormulaLibrary library, Unit? unit, DiagnosticBag diagnostics)
    {
        var expression = Parser.Parse(text, diagnostics);
        var binder = new ExpressionBinder(Scope.Of(library), text, diagnostics, []);
        return unit is null ? binder.Bind(expression) : binder.BindIn(unit, "the expression", expression);
    }

    /// <summary>Every name that is declared; formulas by their declarations, so that their order does not matter.</summary>
    private static Scope ScopeOf(List<Declaration> declarations, ValueList<Symbol> symbols, UnitTable units)
    {
        var formulas = declarations
            .Where(d => d is FormulaDeclaration { Unit: not null, Notation: not null })
            .Select(d => new FormulaNode(d.Name, d.Notation!, d.Unit!))
            .ToList();
        return new Scope(symbols, formulas, declarations.Select(d => d.Name), units);
    }

    private static List<Formula> BindBodies(List<FormulaDeclaration> declarations, Scope scope, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var formulas = new List<Formula>();
        foreach (var declaration in declarations)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var definition = BindBody(declaration, declaration.Definition, [], scope, diagnostics);
            var closedForm = BindBody(declaration, declaration.ClosedForm, SummedOver(definition), scope, diagnostics);
            if (definition is not null && declaration is { Notation: not null, Title: not null, Sentence: not null, Unit: not null })
            {
                formulas.Add(new Formula
                {
                    Name = declaration.Name,
                    Notation = declaration.Notation,
                    Title = declaration.Title,
                    Unit = declaration.Unit,
                    Sentence = declaration.Sentence,
                    Definition = definition,
                    ClosedForm = closedForm,
                    Origin = declaration.Origin,
                });
            }
        }

        return formulas;
    }

    private static Node? BindBody(
        FormulaDeclaration declaration, ExpressionText? text, ICollection<Dimension> counts, Scope scope, DiagnosticBag diagnostics)
    {
        if (text is null)
        {
            return null;
        }

        var expression = Parser.Parse(text, diagnostics);
        var binder = new ExpressionBinder(scope, text, diagnostics, counts);
        return declaration.Unit is null ? binder.Bind(expression) : binder.BindIn(declaration.Unit, declaration.Name, expression);
    }

    /// <summary>The dimensions that sums of a definition run over: turns, for Σ over an episode's turns.</summary>
    private static HashSet<Dimension> SummedOver(Node? definition) => new(
        definition?.SelfAndDescendants().OfType<SumNode>().SelectMany(s => s.From.Unit.Powers).Select(p => p.Dimension) ?? []);

    private static void ReportUnused(ValueList<Symbol> symbols, List<Formula> formulas, DiagnosticBag diagnostics)
    {
        var used = new HashSet<string>(
            formulas.SelectMany(f => f.Definition.SelfAndDescendants().Concat(f.Body.SelfAndDescendants())).OfType<SymbolNode>().Select(n => n.Symbol.Name),
            StringComparer.Ordinal);
        foreach (var symbol in symbols.Where(s => s.Part is null && !used.Contains(s.Name)))
        {
            diagnostics.Report(FormulaDiagnostics.UnusedSymbol, symbol.Origin.Location!, symbol.Name);
        }
    }

    /// <summary>Adds what depends on the formulas before: parameters and proofs. A closed form that is refused is dropped.</summary>
    private static ValueList<Formula> Complete(
        List<Formula> ordered, ValueList<Symbol> symbols, List<FormulaDeclaration> declarations, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        var complete = new Dictionary<string, Formula>(StringComparer.Ordinal);
        var prover = new ClosedFormProver(complete);
        foreach (var formula in ordered)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var proved = formula;
            if (formula.ClosedForm is { } closedForm)
            {
                var text = declarations.Find(d => d.Name == formula.Name)!.ClosedForm!;
                proved = prover.Prove(formula, closedForm, text.LocationOf(new TextSpan(0, text.Text.Length)), diagnostics);
            }

            complete.Add(formula.Name, proved with { Parameters = ParametersOf(proved.Body, symbols, complete) });
        }

        return ordered.Select(f => complete[f.Name]).ToValueList();
    }

    private static ValueList<Symbol> ParametersOf(Node body, ValueList<Symbol> symbols, Dictionary<string, Formula> formulas)
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (var node in body.SelfAndDescendants())
        {
            used.UnionWith(node switch
            {
                SymbolNode symbol => [symbol.Symbol.Name],
                FormulaNode formula => formulas[formula.Name].Parameters.Select(s => s.Name),
                _ => [],
            });
        }

        return symbols.Where(s => used.Contains(s.Name)).ToValueList();
    }
}
