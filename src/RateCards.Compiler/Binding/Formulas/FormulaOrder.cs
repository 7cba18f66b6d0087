using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Formulas;

namespace RateCards.Compiler.Binding.Formulas;

/// <summary>Brings formulas into an order in which each stands after those that it uses.</summary>
internal static class FormulaOrder
{
    /// <summary>A longer chain of references is refused: passes and generated code recurse along it.</summary>
    private const int LongestChain = 64;

    /// <summary>
    /// The formulas in the order of the files, but each after those that it uses. Those on a cycle are reported and left
    /// out, and what uses one that is not there is left out.
    /// </summary>
    public static List<Formula> Sort(IReadOnlyList<Formula> formulas, DiagnosticBag diagnostics)
    {
        var waiting = formulas.ToDictionary(f => f.Name, f => ReferencesOf(f), StringComparer.Ordinal);
        var users = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        // Ascending, and no sorted set: that of whole numbers is compiled anew in every process.
        var ready = new List<int>();
        for (var i = 0; i < formulas.Count; i++)
        {
            var references = waiting[formulas[i].Name];
            foreach (var reference in references)
            {
                if (!users.TryGetValue(reference, out var list))
                {
                    users.Add(reference, list = []);
                }

                list.Add(i);
            }

            if (references.Count == 0)
            {
                ready.Add(i);
            }
        }

        var chains = new Dictionary<string, int>(StringComparer.Ordinal);
        var ordered = new List<Formula>();
        while (ready.Count > 0)
        {
            var next = ready[0];
            ready.RemoveAt(0);
            var formula = formulas[next];
            var chain = 1 + ReferencesOf(formula).Select(r => chains[r]).DefaultIfEmpty(0).Max();
            if (chain > LongestChain)
            {
                diagnostics.Report(FormulaDiagnostics.ReferencesTooDeep, formula.Origin.Location!, formula.Name, LongestChain);
                continue;
            }

            chains.Add(formula.Name, chain);
            ordered.Add(formula);
            waiting.Remove(formula.Name);
            foreach (var user in users.TryGetValue(formula.Name, out var list) ? list : [])
            {
                var missing = waiting[formulas[user].Name];
                missing.Remove(formula.Name);
                if (missing.Count == 0)
                {
                    ready.Insert(~ready.BinarySearch(user), user);
                }
            }
        }

        ReportCycles(formulas, waiting, diagnostics);
        return ordered;
    }

    private static HashSet<string> ReferencesOf(Formula formula) => new(
        formula.Definition.SelfAndDescendants()
            .Concat(formula.ClosedForm?.SelfAndDescendants() ?? [])
            .OfType<FormulaNode>()
            .Select(n => n.Name),
        StringComparer.Ordinal);

    /// <param name="waiting">What each formula that could not be placed still waits for.</param>
    private static void ReportCycles(IReadOnlyList<Formula> formulas, Dictionary<string, HashSet<string>> waiting, DiagnosticBag diagnostics)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var formula in formulas.Where(f => waiting.ContainsKey(f.Name)))
        {
            // Whoever waits, waits for one who waits, or for one who is not there: the walk ends in a cycle, or before it.
            var path = new List<string>();
            var name = formula.Name;
            while (name is not null && seen.Add(name))
            {
                path.Add(name);
                name = waiting[name].Where(waiting.ContainsKey).OrderBy(n => n, StringComparer.Ordinal).FirstOrDefault();
            }

            var start = name is null ? -1 : path.IndexOf(name);
            if (start >= 0)
            {
                var first = formulas.First(f => f.Name == name);
                diagnostics.Report(FormulaDiagnostics.Cycle, first.Origin.Location!, first.Name, string.Join(" → ", path.Skip(start).Append(first.Name)));
            }
        }
    }
}
