using RateCards.Compiler.Base;
using RateCards.Compiler.CSharp;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Checks;

/// <summary>Ids that become one C# name where the generated code needs two, on whatever day.</summary>
internal static class CSharpNameCheck
{
    public static void Check(Card card, ValueList<Rate> rates, DiagnosticBag diagnostics) =>
        Check(CSharpCardShape.OfAnyDay(card, rates), [], diagnostics);

    /// <summary>Reports each member whose name one before it has.</summary>
    /// <param name="members">In the order of their files.</param>
    public static void Check(IEnumerable<CSharpMember> members, DiagnosticBag diagnostics) => Check(members, [], diagnostics);

    /// <param name="reported">What was said: two meters are in each SKU that has them, and one slip.</param>
    private static void Check(CSharpClass type, HashSet<(SourceLocation First, SourceLocation Second)> reported, DiagnosticBag diagnostics)
    {
        Check(type.Members.Where(m => m.Id is not null).OrderBy(m => m.Origin.Location!.Offset), reported, diagnostics);
        foreach (var nested in type.Members.OfType<CSharpClass>())
        {
            Check(nested, reported, diagnostics);
        }
    }

    private static void Check(IEnumerable<CSharpMember> members, HashSet<(SourceLocation First, SourceLocation Second)> reported, DiagnosticBag diagnostics)
    {
        var names = new Dictionary<string, CSharpMember>(StringComparer.Ordinal);
        foreach (var member in members)
        {
            if (!names.TryGetValue(member.Name, out var first))
            {
                names.Add(member.Name, member);
            }
            else if (reported.Add((first.Origin.Location!, member.Origin.Location!)))
            {
                diagnostics.Report(CardDiagnostics.SameName, member.Origin.Location!, first.Id!, member.Id!, first.Origin, member.Name);
            }
        }
    }
}
