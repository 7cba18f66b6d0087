using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Formulas;

namespace RateCards.Compiler.Binding.Formulas;

/// <summary>Names and notations are unique over all files, in mathematics and in generated code too.</summary>
internal static class NameRules
{
    /// <summary>Reports what clashes; the declarations without second ones of a name.</summary>
    public static List<Declaration> Apply(IEnumerable<Declaration> declarations, DiagnosticBag diagnostics)
    {
        var byName = new Dictionary<string, Declaration>(StringComparer.Ordinal);
        var byLetters = new Dictionary<string, Declaration>(StringComparer.Ordinal);
        var byNotation = new Dictionary<string, Declaration>(StringComparer.Ordinal);
        var kept = new List<Declaration>();
        foreach (var declaration in declarations)
        {
            var name = declaration.Name;
            if (Function.Find(name) is not null)
            {
                diagnostics.Report(FormulaDiagnostics.ReservedName, declaration.Location, name);
                continue;
            }

            if (byName.TryGetValue(name, out var first))
            {
                diagnostics.Report(FormulaDiagnostics.DuplicateName, declaration.Location, name, first.Location);
                continue;
            }

            byName.Add(name, declaration);
            kept.Add(declaration);
            if (AddOrFind(byLetters, name.Replace("_", ""), declaration) is { } similar)
            {
                diagnostics.Report(FormulaDiagnostics.SimilarName, declaration.Location, name, similar.Name, similar.Location);
            }

            if (declaration.Notation is { } notation && AddOrFind(byNotation, Notation.ToPlainText(notation), declaration) is { } same)
            {
                diagnostics.Report(FormulaDiagnostics.SameNotation, declaration.NotationNode!.Location, name, same.Name, same.NotationNode!.Location, notation);
            }
        }

        return kept;
    }

    private static Declaration? AddOrFind(Dictionary<string, Declaration> declarations, string key, Declaration declaration)
    {
        if (declarations.TryGetValue(key, out var first))
        {
            return first;
        }

        declarations.Add(key, declaration);
        return null;
    }
}
