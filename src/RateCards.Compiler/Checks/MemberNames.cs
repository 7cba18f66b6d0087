using RateCards.Compiler.Base;
using RateCards.Compiler.CSharp;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Compiler.Checks;

/// <summary>Ids that become one C# name where the generated code needs two.</summary>
internal static class MemberNames
{
    /// <summary>What gets a name, by its id.</summary>
    public sealed record Member(string Id, Origin Origin);

    public static void Check(Card card, ValueList<Rate> rates, DiagnosticBag diagnostics)
    {
        var cardName = CSharpNames.OfCard(card.Id);
        ReportClashes(card.Skus.Select(s => new Member(s.Id, s.Origin)), id => CSharpNames.OfClass(id, cardName), diagnostics);

        // Each SKU is a class; meters of the default path, other paths and attributes stand in it side by side.
        var shared = card.Meters.Select(m => new Member(m.Id, m.Origin)).Concat(card.Paths.Skip(1).Select(p => new Member(p.Id, p.Origin))).ToList();
        ReportClashes(shared, NameInSku, diagnostics);
        var names = new HashSet<string>(shared.Select(s => NameInSku(s.Id)), StringComparer.Ordinal);
        foreach (var sku in card.Skus)
        {
            ReportClashes(sku.Attributes.Select(a => new Member(a.Name, a.Origin)), NameInSku, diagnostics);
            foreach (var attribute in sku.Attributes.Where(a => names.Contains(NameInSku(a.Name))))
            {
                var first = shared.First(s => NameInSku(s.Id) == NameInSku(attribute.Name));
                Report(first, new Member(attribute.Name, attribute.Origin), NameInSku, diagnostics);
            }
        }
    }

    /// <summary>Reports each id whose name one before it has.</summary>
    public static void ReportClashes(IEnumerable<Member> members, Func<string, string> nameOf, DiagnosticBag diagnostics)
    {
        var names = new Dictionary<string, Member>(StringComparer.Ordinal);
        foreach (var member in members)
        {
            var name = nameOf(member.Id);
            if (names.TryGetValue(name, out var first))
            {
                Report(first, member, nameOf, diagnostics);
            }
            else
            {
                names.Add(name, member);
            }
        }
    }

    private static void Report(Member first, Member second, Func<string, string> nameOf, DiagnosticBag diagnostics) =>
        diagnostics.Report(CardDiagnostics.SameName, second.Origin.Location!, first.Id, second.Id, first.Origin, nameOf(second.Id));

    /// <summary>Without the class around it, which only ever adds an underscore.</summary>
    private static string NameInSku(string id) => CSharpNames.OfMember(id, "");
}
