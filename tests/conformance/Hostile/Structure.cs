using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;

namespace RateCards.Conformance.Tests.Hostile;

/// <summary>What a parser makes of an output: how many nodes there are of each kind, and every text in them.</summary>
internal sealed record Structure(IReadOnlyDictionary<string, int> Kinds, IReadOnlyList<string> Texts)
{
    public static Structure OfXml(XDocument document) => Of(
        document.Descendants().Select(e => $"{e.Name} {string.Join(' ', e.Attributes().Select(a => a.Name))}").Concat(document.DescendantNodes().OfType<XComment>().Select(_ => "comment")),
        [.. document.Descendants().Where(e => !e.HasElements).Select(e => e.Value), .. document.Descendants().SelectMany(e => e.Attributes()).Select(a => a.Value)]);

    /// <summary>What a program printed: <c>{ "kinds": { … }, "texts": [ … ] }</c>.</summary>
    public static Structure OfJson(JsonNode node) =>
        new(node["kinds"].Deserialize<Dictionary<string, int>>()!, node["texts"].Deserialize<List<string>>()!);

    public static Structure Of(IEnumerable<string> kinds, IReadOnlyList<string> texts) =>
        new(kinds.GroupBy(k => k, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal), texts);
}
