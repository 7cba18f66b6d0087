using System.Text;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Reading;
using RateCards.Interchange.Terms;
using RateCards.Targets.Data;

namespace RateCards.Interchange.Cards;

/// <summary>A model of a price list as an SKU.</summary>
internal static class ListedSku
{
    /// <summary>The SKU's lines, indented by two spaces; each entry is a line.</summary>
    /// <param name="names">The names of the card's SKUs so far.</param>
    /// <param name="source">Id of the source.</param>
    /// <param name="seen">Day on which the prices were seen.</param>
    /// <param name="pathOf">The path of what a request chooses; null on a card whose entries name meters at once.</param>
    public static string Write(ListedModel model, string id, ListedNames names, IEnumerable<ListedEntry> entries, string source, Date seen, Func<ValueList<Coordinate>, string?> pathOf)
    {
        var text = new StringBuilder();
        var match = names.Take(model.Match);
        Line(text, $"  {id}:");
        Line(text, $"    label: {Quoted(model.Label)}");
        if (match.Count > 0)
        {
            Line(text, $"    match: [{string.Join(", ", match.Select(Quoted))}]");
        }

        if (ListedNames.NameOf(match, id) != model.Name)
        {
            Line(text, $"    lists: {{ {names.Format}: {Quoted(model.Name)} }}");
        }

        if (model.Attributes.Count > 0)
        {
            Line(text, $"    attributes: {{ {string.Join(", ", model.Attributes.Select(a => $"{a.Name}: {Quoted(a.Text)}"))} }}");
        }

        Line(text, "    entries:");
        foreach (var entry in entries)
        {
            Line(text, $"      - {{ {string.Join(", ", ListedEntries.Pairs(entry, source, seen, pathOf).Select(p => $"{p.Key}: {p.Value}"))} }}");
        }

        return text.ToString();
    }

    /// <summary>What a card may not hide is shown: a list may have it in any name.</summary>
    private static JsonText Quoted(string text) => new(ControlCharacters.Spelled(text));

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
