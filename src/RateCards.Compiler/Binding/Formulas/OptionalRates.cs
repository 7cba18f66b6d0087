using RateCards.Compiler.Binding.Formulas.Syntax;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Printing;
using RateCards.Compiler.Proofs;

namespace RateCards.Compiler.Binding.Formulas;

/// <summary>Checks the rates that may be missing where nothing of what they are for is counted.</summary>
internal static class OptionalRates
{
    /// <summary>Reports counts that do not exist, and rates that are said to count themselves.</summary>
    public static void CheckNames(IReadOnlyList<Declaration> declarations, DiagnosticBag diagnostics)
    {
        foreach (var rate in declarations.OfType<SymbolDeclaration>())
        {
            // A rate counts nothing, nor does a part of its steps.
            bool MayCount(Declaration count) => count != rate && count is not SymbolDeclaration { Steps: not null } and not SymbolDeclaration { Part: not null } and not SymbolDeclaration { Optional: not null };
            if (rate.Optional is { } name && !declarations.Any(d => d.Name == name.Value && MayCount(d)))
            {
                diagnostics.Report(
                    StepDiagnostics.UnknownCount, name.Location, name.Value, rate.Name, Suggestion.DidYouMean(name.Value, declarations.Where(MayCount).Select(d => d.Name)));
            }
        }
    }

    /// <summary>Reports formulas that are not proved to do without a rate, each where the rate comes in.</summary>
    public static void Check(
        IEnumerable<SymbolDeclaration> declared, IReadOnlyList<Symbol> symbols, IReadOnlyList<Formula> formulas, List<FormulaDeclaration> declarations, DiagnosticBag diagnostics)
    {
        var byName = formulas.ToDictionary(f => f.Name, StringComparer.Ordinal);
        foreach (var rate in declared.Where(d => d.Optional is not null).Select(d => symbols.FirstOrDefault(s => s.Name == d.Name)).OfType<Symbol>()
            .Where(r => byName.ContainsKey(r.Optional!) || symbols.Any(s => s.Name == r.Optional)))
        {
            var dependence = new Dependence(byName, rate);
            var refused = new HashSet<string>(StringComparer.Ordinal);
            foreach (var formula in formulas.Where(f => f.Parameters.Contains(rate)))
            {
                if (dependence.Find(formula) is not { } part)
                {
                    continue;
                }

                // What uses a formula that depends on the rate has nothing to add.
                if (!formula.Body.SelfAndDescendants().OfType<FormulaNode>().Any(n => refused.Contains(n.Name)))
                {
                    var declaration = declarations.Find(d => d.Name == formula.Name)!;
                    var text = formula.ClosedForm is null ? declaration.Definition! : declaration.ClosedForm!;
                    diagnostics.Report(
                        StepDiagnostics.NeededWithoutCount, text.LocationOf(new TextSpan(0, text.Text.Length)), rate.Name, rate.Optional!, formula.Name, PlainTextFormulas.Expression(part));
                }

                refused.Add(formula.Name);
            }
        }
    }
}
