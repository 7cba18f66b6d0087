using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Reading;
using RateCards.Targets.Schema;

namespace RateCards.Compiler.Tests.Targets.Schema;

/// <summary>
/// A schema and the compiler are asked the same. What an independent validator refuses by a schema, the compiler refuses
/// too; and what the compiler refuses for its shape alone, so does the schema.
/// </summary>
public sealed class SchemaAgreementTests
{
    private static readonly Dictionary<string, JsonSchema> Schemas = Of(JsonSchemasTests.OfNoProject);

    /// <summary>Those of a project, which offer its ids and take the same.</summary>
    private static readonly Dictionary<string, JsonSchema> SchemasOfProject = Of(JsonSchemas.Write(ShippedProject.Project));

    /// <summary>What is wrong with the shape of a file, whatever else the project says; other diagnostics need more than the schema knows.</summary>
    private static readonly string[] OfShape = ["RC1014", "RC1018"];

    /// <summary>The value of the pin and of the rate are not the same, which is no matter of shape.</summary>
    private const string PinnedOtherwise = "RC7006";

    public static TheoryData<string> Cases => [.. DiagnosticCase.Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_the_compiler_takes_the_schema_takes(string name)
    {
        foreach (var (file, diagnostics, root) in Read(DiagnosticCase.Load(name)))
        {
            if (diagnostics.All(d => d.Severity != DiagnosticSeverity.Error))
            {
                IsValid(file.Path, root).ShouldBeTrue(file.Path);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void What_the_compiler_refuses_for_its_shape_the_schema_refuses(string name)
    {
        foreach (var (file, diagnostics, root) in Read(DiagnosticCase.Load(name)))
        {
            if (diagnostics.Any(d => OfShape.Contains(d.Id)))
            {
                IsValid(file.Path, root).ShouldBeFalse(file.Path);
            }
        }
    }

    [Theory]
    // A pin holds what a rate can be, without the unit, which its meter says.
    [InlineData("pin", "1.50", true)]
    [InlineData("pin", "not offered", true)]
    [InlineData("pin", "unlimited", true)]
    [InlineData("pin", "0.20 USD/Mtok", false)]
    [InlineData("pin", "\"007\"", false)]
    [InlineData("pin", "sold out", false)]
    [InlineData("rate", "1.50", true)]
    [InlineData("rate", "1.50 USD/Mtok", true)]
    [InlineData("rate", "free", true)]
    // Not here: 007 and 1e3, which may be ids of SKUs where a meter names those of another card.
    [InlineData("rate", "\".5\"", false)]
    [InlineData("rate", "\"5.\"", false)]
    [InlineData("rate", "\"1,000\"", false)]
    [InlineData("rate", "\"+5\"", false)]
    [InlineData("rate", "\" 5\"", false)]
    [InlineData("rate", "\"٣\"", false)]
    [InlineData("rate", "\"-5\"", false)]
    [InlineData("rate", "-5", false)]
    [InlineData("factor", "50%", true)]
    [InlineData("factor", "0.5", true)]
    [InlineData("factor", "-0.5", false)]
    [InlineData("factor", "\"-0.5\"", false)]
    [InlineData("factor", "\"50 %\"", false)]
    [InlineData("label", "Model", true)]
    [InlineData("label", "300", true)]
    [InlineData("label", "true", true)]
    [InlineData("since", "2026-01-10", true)]
    [InlineData("since", "2026-13-40", false)]
    [InlineData("since", "10.01.2026", false)]
    [InlineData("url", "HTTPS://acme.example/pricing", true)]
    [InlineData("url", "ftp://acme.example/pricing", false)]
    [InlineData("meter", "{ label: Input, unit: USD/Mtok }", true)]
    [InlineData("meter", "{ label: Input }", false)]
    [InlineData("namespace", "Acme.Prices", true)]
    [InlineData("namespace", "Größen._2", true)]
    [InlineData("namespace", "Acme Prices", false)]
    [InlineData("namespace", "2Acme", false)]
    [InlineData("namespace", "Acme.", false)]
    [InlineData("trust", "vendor", true)]
    [InlineData("trust", "hearsay", false)]
    [InlineData("entries", "[]", false)]
    [InlineData("skus", "{}", false)]
    [InlineData("stale-after", "400 days", true)]
    [InlineData("stale-after", "1 day", true)]
    [InlineData("stale-after", "007 days", false)]
    [InlineData("default", "acme.{model}.input", true)]
    [InlineData("default", "\"{card}.{model}.input\"", false)]
    public void An_odd_value_is_taken_by_both_or_by_neither(string place, string value, bool isTaken)
    {
        var files = Files(place, value);
        foreach (var (file, diagnostics, root) in Read(files))
        {
            var isHere = file.Path == PathOf(place);
            var errors = diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error && d.Id != PinnedOtherwise).ToList();
            (errors.Count == 0).ShouldBe(isTaken || !isHere, string.Join("\n", errors));
            IsValid(file.Path, root).ShouldBe(isTaken || !isHere, file.Path);
        }
    }

    private static string PathOf(string place) => place switch
    {
        "stale-after" or "namespace" => "ratecards.yaml",
        "default" => "calculators/acme.yaml",
        _ => "cards/acme.yaml",
    };

    /// <summary>A project that has a value at a place, and usual ones elsewhere.</summary>
    private static List<SourceText> Files(string place, string value)
    {
        string At(string name, string usual) => name == place ? value : usual;
        return
        [
            new("ratecards.yaml", $"as-of: 2026-05-16\nstale-after: {At("stale-after", "400 days")}\nnamespace: {At("namespace", "Acme")}\n"),
            new("cards/acme.yaml", $$"""
                card: acme
                title: Acme
                provider: Acme
                currency: USD
                sources: { page: { title: Prices, url: "{{At("url", "https://acme.example/pricing")}}", verified: 2026-05-16, trust: {{At("trust", "vendor")}} } }
                meters: { input: {{At("meter", "{ label: Input, unit: USD/Mtok }")}} }
                paths: { standard: { label: Standard }, batch: { label: Batch } }
                pins: { model.input: { value: {{At("pin", "1.50")}}, checked: 2026-05-16, source: page } }
                factors: { batch: { path: batch, of: standard, meters: [input], entries: [ { since: 2026-01-10, source: page, factor: {{At("factor", "50%")}} } ] } }
                skus: {{At("skus", $$"""{ model: { label: {{At("label", "Model")}}, entries: {{At("entries", $$"""[ { since: {{At("since", "2026-01-10")}}, source: page, standard: { input: {{At("rate", "1.50")}} } } ]""")}} } }""")}}
                """),
            new("formulas/cost.yaml", """
                symbols:
                  tokens: { notation: n, unit: tokens, title: Tokens, sentence: What is sent. }
                  rate: { notation: r, unit: USD/Mtok, title: Rate, sentence: What a token costs. }
                formulas:
                  cost: { notation: C, title: Cost, unit: USD, sentence: Every token is charged for., definition: tokens * rate }
                """),
            .. place == "default" ? [Calculator(value)] : Array.Empty<SourceText>(),
        ];
    }

    private static SourceText Calculator(string rate) => new("calculators/acme.yaml", $$"""
        calculator: acme
        title: Acme cost
        description: What Acme costs.
        inputs:
          model: { label: Model, sku-of: acme, default: model }
          tokens: { label: Tokens, unit: tokens, min: 0, max: 1000000, step: 1000, default: 1000 }
        baseline: acme
        offers:
          acme: { label: Acme, billings: [ { since: 2026-01-10, figures: { total: cost }, rates: { rate: "{{rate.Trim('"')}}" } } ] }
        """);

    private static IEnumerable<(SourceText File, List<Diagnostic> Diagnostics, JsonNode Root)> Read(DiagnosticCase @case) =>
        Read([.. @case.Files.Select(f => new SourceText(f.Path, f.Content))]);

    /// <summary>The files that can be read at all, with what the compiler says of each.</summary>
    private static IEnumerable<(SourceText File, List<Diagnostic> Diagnostics, JsonNode Root)> Read(List<SourceText> files)
    {
        var diagnostics = RateCardCompiler.Compile(files).Diagnostics;
        return from file in files
               where SchemaOf(file.Path) is not null
               let bag = new DiagnosticBag()
               let root = DocumentReader.ReadMapping(file, bag)
               where root is not null && !bag.HasErrors
               select (file, diagnostics.Where(d => d.Location.Path == file.Path).ToList(), ToJson(root)!);
    }

    private static bool IsValid(string path, JsonNode root)
    {
        var element = JsonSerializer.SerializeToElement(root);
        var isValid = Schemas[SchemaOf(path)!].Evaluate(element).IsValid;
        SchemasOfProject[SchemaOf(path)!].Evaluate(element).IsValid.ShouldBe(isValid, path);
        return isValid;
    }

    private static Dictionary<string, JsonSchema> Of(IEnumerable<RateCards.Targets.OutputFile> files) => files.ToDictionary(
        f => f.Path["schema/".Length..].Split('.')[0], f => JsonSchema.FromText(f.Text), StringComparer.Ordinal);

    private static string? SchemaOf(string path) => ProjectFiles.KindOf(path) switch
    {
        ProjectFileKind.Project => "project",
        ProjectFileKind.Card => "card",
        ProjectFileKind.Formulas => "formulas",
        ProjectFileKind.Calculator => "calculator",
        _ => null,
    };

    /// <summary>What an editor sees: a scalar without quotes is a number or a flag where YAML 1.2 takes it for one.</summary>
    internal static JsonNode? ToJson(DataNode node) => node switch
    {
        MappingNode mapping => new JsonObject(mapping.Entries.Select(e => KeyValuePair.Create(e.Key.Value, ToJson(e.Value)))),
        SequenceNode sequence => new JsonArray([.. sequence.Items.Select(ToJson)]),
        ScalarNode { IsQuoted: false, Value: "" or "~" or "null" } => null,
        ScalarNode { IsQuoted: false, Value: "true" or "false" } flag => JsonValue.Create(flag.Value == "true"),
        ScalarNode { IsQuoted: false } number when Numbers.Read(number.Value, out var value) is null => JsonValue.Create(value),
        ScalarNode scalar => JsonValue.Create(scalar.Value),
        _ => throw new ArgumentException(node.GetType().Name, nameof(node)),
    };
}
