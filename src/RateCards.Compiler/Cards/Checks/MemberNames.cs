using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Compiler.Targets.CSharp;
using RateCards.Compiler.Text;

namespace RateCards.Compiler.Cards.Checks;

/// <summary>Ids that become one C# name where the generated code needs two.</summary>
internal static class MemberNames
{
    public static void Check(Card card, ValueList<Rate> rates, DiagnosticBag diagnostics)
    {
        var cardName = CSharpNames.OfCard(card.Id);
        ReportClashes(card.Skus.Select(s => (s.Id, s.Origin)), id => CSharpNames.OfClass(id, cardName), diagnostics);

        // Each SKU is a class; meters of the default path, other paths and attributes stand in it side by side.
        var shared = card.Meters.Select(m => (m.Id, m.Origin)).Concat(card.Paths.Skip(1).Select(p => (p.Id, p.Origin))).ToList();
        ReportClashes(shared, NameInSku, diagnostics);
        var names = new HashSet<string>(shared.Select(s => NameInSku(s.Id)), StringComparer.Ordinal);
        foreach (var sku in card.Skus)
        {
            ReportClashes(sku.Attributes.Select(a => (a.Name, a.Origin)), NameInSku, diagnostics);
            foreach (var attribute in sku.Attributes.Where(a => names.Contains(NameInSku(a.Name))))
            {
                var (id, origin) = shared.First(s => NameInSku(s.Id) == NameInSku(attribute.Name));
                Report(id, origin, attribute.Name, attribute.Origin, NameInSku, diagnostics);
            }
        }
    }

    /// <summary>Reports each id whose name one before it has.</summary>
    public static void ReportClashes(IEnumerable<(string Id, Origin Origin)> members, Func<string, string> nameOf, DiagnosticBag diagnostics)
    {
        var names = new Dictionary<string, (string Id, Origin Origin)>(StringComparer.Ordinal);
        foreach (var member in members)
        {
            var name = nameOf(member.Id);
            if (names.TryGetValue(name, out var first))
            {
                Report(first.Id, first.Origin, member.Id, member.Origin, nameOf, diagnostics);
            }
            else
            {
                names.Add(name, member);
            }
        }
    }

    private static void Report(string firstId, Origin first, string id, Origin origin, Func<string, string> nameOf, DiagnosticBag diagnostics) =>
        diagnostics.Report(CardDiagnostics.SameName, origin.Location!, firstId, id, first, nameOf(id));

    /// <summary>Without the class around it, which only ever adds an underscore.</summary>
    private static string NameInSku(string id) => CSharpNames.OfMember(id, "");
}
