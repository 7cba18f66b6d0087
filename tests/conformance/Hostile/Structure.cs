using System.Text.Json;
using System.Text.Json.Nodes;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

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

    /// <summary>The value of any JSON: a kind for each way to a value, whatever its place in arrays.</summary>
    public static Structure OfAnyJson(JsonNode root)
    {
        List<string> kinds = [], texts = [];
        void Add(string way, JsonNode? node)
        {
            kinds.Add($"{way}: {node?.GetValueKind() ?? JsonValueKind.Null}");
            switch (node)
            {
                case JsonObject members: members.ToList().ForEach(m => Add($"{way}.{m.Key}", m.Value)); break;
                case JsonArray items: items.ToList().ForEach(i => Add($"{way}[]", i)); break;
                case JsonValue value when value.TryGetValue<string>(out var text): texts.Add(text); break;
            }
        }

        Add("", root);
        return Of(kinds, texts);
    }

    /// <summary>Generated C#, with what its documentation comments are made of.</summary>
    public static Structure OfCSharp(IEnumerable<string> sources)
    {
        var nodes = sources.SelectMany(s =>
        {
            var tree = CSharpSyntaxTree.ParseText(s, new CSharpParseOptions(documentationMode: DocumentationMode.Diagnose));
            tree.GetDiagnostics().ShouldBeEmpty();
            return tree.GetRoot().DescendantNodes(descendIntoTrivia: true);
        }).ToList();
        return Of(
            nodes.Select(n => $"{n.Kind()} {(n as XmlElementSyntax)?.StartTag.Name}"),
            [.. nodes.OfType<LiteralExpressionSyntax>().Select(l => l.Token.ValueText), .. nodes.OfType<XmlTextSyntax>().Select(t => string.Concat(t.TextTokens.Select(token => token.ValueText)))]);
    }

    public static Structure Of(IEnumerable<string> kinds, IReadOnlyList<string> texts) =>
        new(kinds.GroupBy(k => k, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal), texts);
}
