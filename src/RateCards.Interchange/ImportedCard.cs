using System.Globalization;
using System.Text;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Cards;
using RateCards.Interchange.Terms;
using RateCards.Targets.Data;

namespace RateCards.Interchange;

/// <summary>A foreign price list as a card of its own, to be read and completed by whoever imports it.</summary>
/// <param name="Id">The new card's id.</param>
/// <param name="Source">Address of the list.</param>
/// <param name="Seen">Day on which its prices were seen; they are dated by it, since a list does not say since when they hold.</param>
public sealed record ImportedCard(string Id, string Provider, string Source, Date Seen)
{
    /// <summary>The card's text.</summary>
    /// <param name="prices">Prices per 1M tokens, whose list names what is sold and what is counted.</param>
    public string Write(IEnumerable<ForeignPrice> prices)
    {
        var all = prices.ToList();
        var text = new StringBuilder();
        text.Append("# Imported: complete it with what the list does not say (context lengths, notes), and correct the dates where you know better.\n");
        Line(text, $"card: {Id}");
        Line(text, $"title: {Quoted(Provider)}");
        Line(text, $"provider: {Quoted(Provider)}");
        Line(text, "currency: USD\n");
        Line(text, "sources:\n  list:");
        Line(text, $"    title: {Quoted($"{Provider}, price list")}");
        Line(text, $"    url: {Quoted(Source)}");
        Line(text, $"    verified: {Seen}\n    trust: vendor\n");
        Line(text, "meters:");
        foreach (var meter in all.Select(p => p.Meter).Distinct())
        {
            Line(text, $"  {meter}: {{ label: {NameCase.Heading(meter)}, unit: USD/Mtok }}");
        }

        Line(text, "\nskus:");
        foreach (var sku in all.GroupBy(p => p.Sku))
        {
            Line(text, $"  {IdOf(sku.Key)}:");
            Line(text, $"    label: {Quoted(sku.Key)}");
            var amounts = string.Join(", ", sku.Select(p => $"{p.Meter}: {p.Amount.ToString(CultureInfo.InvariantCulture)}"));
            Line(text, $"    entries:\n      - {{ since: ~{Seen}, source: list, {amounts} }}");
        }

        return text.ToString();
    }

    /// <summary>A name as an id: "Kimi-K2.6 (32K)" is <c>kimi-k2p6-32k</c>.</summary>
    public static string IdOf(string name)
    {
        var id = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            var c = char.ToLowerInvariant(name[i]);
            var isPoint = c == '.' && i > 0 && i + 1 < name.Length && char.IsAsciiDigit(name[i - 1]) && char.IsAsciiDigit(name[i + 1]);
            if (isPoint || char.IsAsciiLetterOrDigit(c))
            {
                id.Append(isPoint ? 'p' : c);
            }
            else if (id.Length > 0 && id[^1] != '-')
            {
                id.Append('-');
            }
        }

        return id.ToString().TrimEnd('-');
    }

    /// <summary>Any text between quotation marks, which JSON and YAML escape alike.</summary>
    private static JsonText Quoted(string text) => new(text);

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
