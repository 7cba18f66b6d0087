using System.Globalization;
using System.Reflection;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using RateCards.Generator.Tests.Harness;
using RateCards.Primitives;

namespace RateCards.Generator.Tests;

/// <summary>
/// Ids that are names of C#, of the framework, of RateCards.Primitives and of generated code itself: where `check` is
/// clean, the code compiles, whatever it is that an id names.
/// </summary>
public sealed class RiskyIdTests
{
    private const BindingFlags Any = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private static readonly string[] OfPrimitives = [.. typeof(Usd).Assembly.GetTypes().Where(t => !t.IsNested && char.IsLetter(t.Name[0])).Select(t => t.Name)];

    private static readonly string[] OfObjects = [.. typeof(object).GetMembers(Any).Select(m => m.Name).Where(n => char.IsLetter(n[0]))];

    private static readonly string[] OfKeywords = [.. SyntaxFacts.GetReservedKeywordKinds().Concat(SyntaxFacts.GetContextualKeywordKinds()).Select(SyntaxFacts.GetText)];

    /// <summary>What generated code declares or names itself, in any of its files.</summary>
    private static readonly string[] OfGeneratedCode =
    [
        .. AcmeProject.Run() is var run
            ? run.HintNames.SelectMany(name => CSharpSyntaxTree.ParseText(run.Code(name)).GetRoot().DescendantTokens())
                .Where(t => t.IsKind(SyntaxKind.IdentifierToken)).Select(t => t.ValueText)
            : [],
    ];

    private static readonly string[] OfDigits = ["1", "16b", "1-2", "12", "1-to-2b", "a-1", "x2-1"];

    /// <summary>Keys of an entry, which are refused as meters and paths.</summary>
    private static readonly string[] KeysOfEntries = ["since", "source", "verified", "verify-by", "correction", "note", "band", "all"];

    /// <summary>Functions, which are refused as names of formulas.</summary>
    private static readonly string[] Functions = ["max", "min", "sum", "if"];

    public static TheoryData<string> Kinds => ["primitives", "objects", "keywords", "generated code", "digits"];

    /// <summary>The kind's names as ids, in kebab case: each once, and only one of those that are one name in C#.</summary>
    private static List<string> IdsOf(string kind)
    {
        var names = kind switch
        {
            "primitives" => OfPrimitives,
            "objects" => OfObjects,
            "keywords" => OfKeywords,
            "generated code" => OfGeneratedCode,
            _ => OfDigits,
        };
        names.ShouldNotBeEmpty();
        return names.Select(Kebab).DistinctBy(id => id.Replace("-", "", StringComparison.Ordinal)).ToList();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Cards_of_risky_ids_compile(string kind)
    {
        var cards = IdsOf(kind).Except(KeysOfEntries).SelectMany(id => new[] { ($"cards/{id}-1.yaml", Meters(id)), ($"cards/{id}-2.yaml", Paths(id)) });

        var run = GeneratorRun.Of([("ratecards.yaml", AcmeProject.ProjectFile), ("cards/gpus.yaml", AcmeProject.Gpus.Replace("acme-gpus", "z-gpus", StringComparison.Ordinal)), .. cards]);

        Errors(run).ShouldBeEmpty();
        CSharpDiagnostics(run).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Formulas_and_symbols_of_risky_names_compile(string kind)
    {
        var names = IdsOf(kind).Select(id => id.Replace('-', '_')).Where(n => char.IsLetter(n[0])).Except(Functions).ToList();

        foreach (var formulas in new[] { Library(names, name => (name, "risky_value")), Library(names, name => ("risky_formula_" + name, name)) })
        {
            var run = GeneratorRun.Of([("ratecards.yaml", AcmeProject.ProjectFile), ("formulas/risky.yaml", formulas)]);

            Errors(run).ShouldBeEmpty();
            CSharpDiagnostics(run).ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("tokens", "Tokens_.Tokens__.Input")]
    [InlineData("usd", "Usd_.Usd__.Input")]
    [InlineData("turns", "Turns_.Turns__.Input")]
    [InlineData("rate", "Rate_.Rate__.Input")]
    [InlineData("sku", "Sku_.Sku__.Input")]
    [InlineData("token-rate", "TokenRate_.TokenRate__.Input")]
    [InlineData("missing-rate", "MissingRate_.MissingRate__.Input")]
    [InlineData("acme", "Acme.Acme_.Input")]
    [InlineData("table", "Table.Table_.Input")]
    [InlineData("meters", "Meters.Meters_.Input")]
    [InlineData("paths", "Paths.Paths_.Input")]
    public void A_card_and_its_sku_may_have_one_id(string id, string rate)
    {
        var run = GeneratorRun.Of([("ratecards.yaml", AcmeProject.ProjectFile), ("cards/one.yaml", Card(id, id, "input", "family"))]);

        run.Diagnostics.ShouldBeEmpty();
        CSharpDiagnostics(run).ShouldBeEmpty();
        run.Evaluate(rate + ".ToString()").ShouldBe("4.00 USD/Mtok");
        run.Evaluate($"Rates.Find(\"{id}.{id}.input\")!.Unit").ShouldBe("USD/Mtok");
    }

    [Theory]
    [InlineData("id", "family", "Acme.Id_.Id__", "4.00 USD/Mtok")]
    [InlineData("input", "id", "Acme.Id_.Id__", "red")]
    public void A_meter_or_attribute_of_an_sku_may_be_called_id_as_it_is(string meter, string attribute, string field, string value)
    {
        var run = GeneratorRun.Of([("ratecards.yaml", AcmeProject.ProjectFile), ("cards/acme.yaml", Card("acme", "id", meter, attribute))]);

        run.Diagnostics.ShouldBeEmpty();
        CSharpDiagnostics(run).ShouldBeEmpty();
        run.Evaluate(field + ".ToString()").ShouldBe(value);
        run.Evaluate("Acme.Id_.Id").ShouldBe("acme.id");
    }

    [Fact]
    public void Units_that_are_equal_and_written_differently_each_have_their_type()
    {
        var card = Card("acme", "model", "input", "family").Replace("unit: USD/Mtok", "unit: min-min", StringComparison.Ordinal);
        var other = Card("other", "model", "input", "family").Replace("unit: USD/Mtok", "unit: s-hours", StringComparison.Ordinal);

        var run = GeneratorRun.Of([("ratecards.yaml", AcmeProject.ProjectFile), ("cards/acme.yaml", card), ("cards/other.yaml", other)]);

        run.Diagnostics.ShouldBeEmpty();
        CSharpDiagnostics(run).ShouldBeEmpty();
    }

    private static IEnumerable<string> Errors(GeneratorRun run) =>
        run.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString());

    private static IEnumerable<string> CSharpDiagnostics(GeneratorRun run) =>
        run.Output.GetDiagnostics().Where(d => d.Id.StartsWith("CS", StringComparison.Ordinal)).Select(d => d.ToString());

    private static string Card(string card, string sku, string meter, string attribute) => $$"""
        {{Head(card)}}
        meters: { {{meter}}: { label: Meter, unit: USD/Mtok } }
        skus:
          {{sku}}: { label: Model, attributes: { {{attribute}}: red }, entries: [ { since: 2026-01-10, source: page, {{meter}}: 4.00 } ] }
        """;

    /// <summary>A card, SKU, meter and attribute of the id, among meters of every type, in two paths.</summary>
    private static string Meters(string id) => $$"""
        {{Head(id)}}
        meters:
          {{id}}: { label: Risky, unit: USD/Mtok }
          z-tokens: { label: Tokens, unit: tokens }
          z-ratio: { label: Ratio, unit: ratio }
          z-limit: { label: Limit, unit: requests/min }
          z-image: { label: Image, unit: USD/image }
          z-gpu: { label: GPU, sku-of: z-gpus }
        paths: { z-one: { label: One }, z-two: { label: Two } }
        skus:
          {{id}}: { label: Risky, attributes: { z-size: 80 GB }, entries: [ {{Entry(id)}} ] }
          z-model: { label: Model, entries: [ {{Entry(id)}} ] }
        """;

    private static string Entry(string id) =>
        $"{{ since: 2026-01-10, source: page, {string.Join(", ", new[] { "z-one", "z-two" }.Select(path => $"{path}: {{ {id}: 1.00, z-tokens: 5, z-ratio: not published, z-limit: 7, z-image: 0.04, z-gpu: h100-80gb }}"))} }}";

    /// <summary>A card whose paths and attribute have the id.</summary>
    private static string Paths(string id) => $$"""
        {{Head(id + "-way")}}
        meters: { z-input: { label: Input, unit: USD/Mtok } }
        paths: { z-one: { label: One }, {{id}}: { label: Risky } }
        skus:
          {{id}}: { label: Risky, entries: [ { since: 2026-01-10, source: page, z-one: { z-input: 1.00 }, {{id}}: { z-input: not published } } ] }
          z-model: { label: Model, attributes: { {{id}}: 128 tokens }, entries: [ { since: 2026-01-10, source: page, z-one: { z-input: 1.00 } } ] }
        """;

    private static string Head(string card) => $$"""
        card: "{{card}}"
        title: Risky
        provider: Acme
        currency: USD
        sources: { page: { title: Pricing, url: "https://acme.example/pricing", verified: 2026-05-16, trust: vendor } }
        """;

    /// <summary>For each name a formula that doubles a symbol.</summary>
    private static string Library(IReadOnlyList<string> names, Func<string, (string Formula, string Symbol)> nameOf)
    {
        var parts = names.Select(nameOf).ToList();
        var text = new StringBuilder("symbols:\n");
        foreach (var (symbol, i) in parts.Select(p => p.Symbol).Distinct().Select((s, i) => (s, i)))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {symbol}: {{ notation: \"s_{{{i}}}\", unit: tokens, title: Symbol, sentence: A symbol. }}\n");
        }

        text.Append("formulas:\n");
        foreach (var ((formula, symbol), i) in parts.Select((p, i) => (p, i)))
        {
            text.Append(CultureInfo.InvariantCulture, $"  {formula}: {{ notation: \"f_{{{i}}}\", title: Formula, unit: tokens, sentence: A formula., definition: 2 * {symbol} }}\n");
        }

        return text.ToString();
    }

    /// <summary><c>TokenRate</c> and <c>IUnit</c> as ids whose C# names they are: <c>token-rate</c>, <c>i-unit</c>.</summary>
    private static string Kebab(string name)
    {
        var id = new StringBuilder();
        foreach (var c in name.Split('`')[0])
        {
            if (c is '_' or '-' || char.IsUpper(c))
            {
                id.Append(id.Length > 0 && id[^1] != '-' ? "-" : "");
            }

            id.Append(char.IsLetterOrDigit(c) ? char.ToLowerInvariant(c) : "");
        }

        return id.ToString().Trim('-');
    }
}
