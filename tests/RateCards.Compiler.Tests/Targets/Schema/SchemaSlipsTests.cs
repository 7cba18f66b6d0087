using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Json.Schema;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Reading;
using RateCards.Targets.Schema;

namespace RateCards.Compiler.Tests.Targets.Schema;

/// <summary>
/// Slips that people make at any place of any file: a value of another kind, a key that is missing, misspelt or one too many. What the
/// schema refuses the compiler refuses; and what is wrong with the shape alone, the schema refuses too.
/// </summary>
public sealed class SchemaSlipsTests
{
    /// <summary>Of so many slips one is tried.</summary>
    private static readonly int Stride = int.TryParse(Environment.GetEnvironmentVariable("RATECARDS_SLIPS_STRIDE"), out var stride) ? stride : 32;

    private static readonly string[] Values =
    [
        "xyzzy", "12345", "-1", "0.5", "true", "[]", "{}", "[x]", "{x: 1}", "2026-13-40", "2026-02-30", "\"\"", "null", "~", "50%", "http://a b", "Acme", "'1,000'",
    ];

    /// <summary>What is wrong with a place itself, whatever stands elsewhere.</summary>
    private static readonly string[] OfShape = ["RC1012", "RC1013", "RC1015", "RC1016", "RC1018"];

    /// <summary>Keys that are needed because of others.</summary>
    private static readonly string[] OfOthers = ["The count 'cached' needs 'part-of'.", "An SKU needs 'label'.", "An SKU without a band needs 'label'."];

    private static readonly Dictionary<string, JsonSchema> Schemas = JsonSchemas.Write(RateCardCompiler.Compile(SlipsProject.Files).Project!)
        .ToDictionary(f => f.Path["schema/".Length..].Split('.')[0], f => JsonSchema.FromText(f.Text), StringComparer.Ordinal);

    [Fact]
    public void The_project_has_no_errors() =>
        RateCardCompiler.Compile(SlipsProject.Files).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ShouldBeEmpty();

    [Theory]
    [InlineData("project", "ratecards.yaml", 0)]
    [InlineData("card", "cards/acme.yaml", 1)]
    [InlineData("card", "cards/sizes.yaml", 2)]
    [InlineData("formulas", "formulas/f.yaml", 3)]
    [InlineData("calculator", "calculators/c.yaml", 4)]
    public void A_slip_is_refused_by_both(string kind, string path, int first)
    {
        var (wrong, refused) = (new List<string>(), 0);
        var file = SlipsProject.Files.Single(f => f.Path == path);
        foreach (var (what, mutant) in Slips(file).Skip(first).Where((_, i) => i % Stride == 0))
        {
            var text = new SourceText(path, mutant);
            var bag = new DiagnosticBag();
            if (DocumentReader.ReadMapping(text, bag) is not { } read || bag.HasErrors)
            {
                continue;
            }

            var errors = RateCardCompiler.Compile(SlipsProject.Files.Select(f => f == file ? text : f)).Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
            var isValid = Schemas[kind].Evaluate(JsonSerializer.SerializeToElement(SchemaAgreementTests.ToJson(read))).IsValid;
            refused += isValid ? 0 : 1;
            if (!isValid && errors.Count == 0)
            {
                wrong.Add($"{what}: the schema alone refuses it");
            }

            if (isValid && errors.Find(e => e.Location.Path == path && OfShape.Contains(e.Id) && !OfOthers.Contains(e.Message)) is { } error)
            {
                wrong.Add($"{what}: the schema takes it, and the compiler does not: {error.Message}");
            }
        }

        wrong.ShouldBeEmpty();
        refused.ShouldBeGreaterThan(100 / Stride);
    }

    /// <summary>Every slip at every kind of place, each with the whole text of the file.</summary>
    private static IEnumerable<(string What, string Text)> Slips(SourceText file)
    {
        var root = SchemaAgreementTests.ToJson(DocumentReader.ReadMapping(file, new DiagnosticBag())!)!;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (path, node) in Nodes(root, "").Where(n => seen.Add(Regex.Replace(n.Path, @"/\d+", "/#"))))
        {
            foreach (var value in Values)
            {
                yield return ($"{path} = {value}", Write(root, node, _ => value));
            }

            if (node.Parent is JsonObject)
            {
                yield return ($"{path} is gone", Write(root, node, _ => null));
                yield return ($"{path} is misspelt", Write(root, node, text => text, "x"));
            }

            if (node is JsonValue)
            {
                yield return ($"{path} is a list", Write(root, node, text => $"[{text}]"));
            }
        }
    }

    private static IEnumerable<(string Path, JsonNode Node)> Nodes(JsonNode node, string path)
    {
        var inner = node switch
        {
            JsonObject mapping => mapping.Select(p => ($"{path}/{p.Key}", p.Value!)),
            JsonArray list => list.Select((item, i) => ($"{path}/{i}", item!)),
            _ => [],
        };
        return inner.SelectMany(n => Nodes(n.Item2, n.Item1).Prepend(n));
    }

    /// <summary>As YAML in a line, with one place changed.</summary>
    /// <param name="change">The text of the place; null takes it out.</param>
    /// <param name="suffix">What is put behind its key.</param>
    private static string Write(JsonNode node, JsonNode place, Func<string, string?> change, string suffix = "")
    {
        var text = node switch
        {
            JsonObject mapping => $"{{{string.Join(", ", mapping.Select(p => (p.Key, p.Value, Text: Write(p.Value!, place, change, suffix))).Where(p => p.Text.Length > 0)
                .Select(p => $"{JsonSerializer.Serialize(p.Value == place ? p.Key + suffix : p.Key)}: {p.Text}"))}}}",
            JsonArray list => $"[{string.Join(", ", list.Select(item => Write(item!, place, change, suffix)).Where(t => t.Length > 0))}]",
            _ => node.ToJsonString(),
        };
        return node == place ? change(text) ?? "" : text;
    }
}
