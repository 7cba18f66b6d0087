using RateCards.Changes.Comparison;
using RateCards.Compiler.Base;
using RateCards.Compiler.CSharp;
using RateCards.Compiler.Model;

namespace RateCards.Changes.Outputs;

/// <summary>Compares the names of the generated C#, each side's as of its own date.</summary>
internal static class NameComparer
{
    public static ValueList<NameChange> Compare(Project before, Project after)
    {
        var (old, current) = (CSharpApi.Of(before), CSharpApi.Of(after));
        IEnumerable<NameChange> moved = old.Namespace == current.Namespace ? [] :
        [
            new(NameChangeKind.Disappears, old.Namespace, "namespace", null),
            new(NameChangeKind.Appears, current.Namespace, null, "namespace"),
        ];
        return moved.Concat(Compare("", (old.Namespace, old.Classes), (current.Namespace, current.Classes)))
            .OrderBy(c => (int)c.Kind)
            .ThenBy(c => c.Name, StringComparer.Ordinal)
            .ToValueList();
    }

    /// <param name="prefix">The class around the members, with a dot.</param>
    private static IEnumerable<NameChange> Compare(
        string prefix, (string Namespace, IEnumerable<CSharpMember> Members) before, (string Namespace, IEnumerable<CSharpMember> Members) after)
    {
        foreach (var (old, current) in Matching.ById(CSharpClass.FirstOfEachName(before.Members), CSharpClass.FirstOfEachName(after.Members), m => m.Name))
        {
            var name = prefix + (current ?? old)!.Name;
            var (oldType, newType) = (TypeOf(old, before.Namespace), TypeOf(current, after.Namespace));
            if (oldType is null || newType is null)
            {
                yield return new NameChange(oldType is null ? NameChangeKind.Appears : NameChangeKind.Disappears, name, oldType, newType);
            }
            else if (oldType != newType)
            {
                yield return new NameChange(NameChangeKind.ChangesType, name, oldType, newType);
            }
            else if ((old, current) is (CSharpClass oldClass, CSharpClass newClass))
            {
                if (newClass.IsObsolete && !oldClass.IsObsolete)
                {
                    yield return new NameChange(NameChangeKind.BecomesObsolete, name, oldType, newType);
                }

                foreach (var change in Compare(name + ".", (before.Namespace, oldClass.Members), (after.Namespace, newClass.Members)))
                {
                    yield return change;
                }
            }
        }
    }

    /// <summary>The type as code in the project's namespace writes it, which says nothing of where that is.</summary>
    private static string? TypeOf(CSharpMember? member, string codeNamespace) =>
        member?.Type.Replace($"global::{codeNamespace}.", "", StringComparison.Ordinal);
}
