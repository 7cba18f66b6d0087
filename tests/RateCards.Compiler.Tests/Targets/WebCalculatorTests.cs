using System.Text.RegularExpressions;
using RateCards.Compiler.Base;
using RateCards.Targets;
using RateCards.Targets.Calculators;

namespace RateCards.Compiler.Tests.Targets;

/// <summary>What the documentation platform and a strict page ask of the generated text. What it does is tested in a browser.</summary>
public sealed class WebCalculatorTests
{
    private static readonly IReadOnlyList<OutputFile> Files = [.. WebCalculatorTarget.Build(ShippedProject.Project)];

    public static TheoryData<string> Paths => [.. Files.Select(f => f.Path)];

    public static TheoryData<string> Snippets => [.. Files.Select(f => f.Path).Where(p => p.EndsWith(".jsx", StringComparison.Ordinal))];

    private static string TextOf(string path) => Files.First(f => f.Path == path).Text;

    [Fact]
    public void Every_calculator_has_a_snippet_and_all_share_one_element_and_the_details() => Files.Select(f => f.Path).ShouldBe(
        ["snippets/multi-turn-cost-calculator.jsx", "snippets/rft-cost-calculator.jsx", "snippets/calculator-details.jsx", "snippets/calculator-decisions.jsx", "site/assets/rate-calculator.js", "site/assets/rate-calculator.mjs"], ignoreOrder: true);

    [Theory, MemberData(nameof(Snippets))]
    public void A_snippet_is_one_export_of_an_arrow_function_and_nothing_else(string path)
    {
        var statements = Regex.Matches(TextOf(path), @"^(?!//|[ }]).+$", RegexOptions.Multiline).Select(m => m.Value);
        statements.ShouldHaveSingleItem().ShouldMatch(@"^export const [A-Z]\w+(CostCalculator|Details|Decisions) = \(.*\) => \{$");
        TextOf(path).ShouldEndWith("\n};\n");
    }

    [Theory, MemberData(nameof(Paths))]
    public void Nothing_is_imported_and_only_arrow_functions_are_used(string path)
    {
        TextOf(path).ShouldNotMatch(@"\bimport\b");
        TextOf(path).ShouldNotMatch(@"\bfunction\b");
    }

    [Theory, MemberData(nameof(Snippets))]
    public void A_snippet_has_no_arbitrary_Tailwind_values(string path) =>
        TextOf(path).ShouldNotMatch("""[a-z]-\[[^\]"]+\](?=[ "])""");

    [Theory, MemberData(nameof(Paths))]
    public void No_literal_spans_lines_so_that_indenting_and_Markdown_parsers_change_nothing(string path) =>
        TextOf(path).ShouldNotContain('`');

    [Theory, MemberData(nameof(Paths))]
    public void A_rate_of_the_cards_is_there_with_its_history(string path)
    {
        // What calculators share holds no rate.
        var history = Regex.Match(TextOf(path), @"""h200-141gb"": \[\{ since.*");
        history.Success.ShouldBe(WebCalculatorTarget.SharedSnippets.All(s => s.Path != path));
        if (history.Success)
        {
            history.Value.ShouldContain("""{ since: "2026-05-16", prices: [7.00], source: "page-2026-05" }, { since: "2026-10-01", prices: [8.00], source: "page-2026-10" }""");
        }
    }

    [Fact]
    public void The_module_holds_what_calculators_need_however_many_models_the_cards_have()
    {
        var (one, two) = (ModuleBeside(1_000), ModuleBeside(2_000));

        two.ShouldBe(one);
        two.ShouldNotContain("listed-");
        two.ShouldContain("\"h200-141gb\"");
    }

    /// <summary>The module of the shipped project with another card of so many models, of which no calculator knows.</summary>
    private static string ModuleBeside(int models)
    {
        var skus = string.Concat(Enumerable.Range(0, models).Select(i => $"  listed-{i}:\n    label: Listed {i}\n    entries:\n      - {{ since: 2026-05-16, source: page, input: 1.5 }}\n"));
        var card = new SourceText("cards/listed.yaml", $$"""
            card: listed
            title: Listed
            provider: Listed
            currency: USD
            sources:
              page: { title: Listed pricing, url: "https://listed.example", verified: 2026-05-16, trust: vendor }
            meters:
              input: { label: Input, unit: USD/Mtok }
            skus:
            {{skus}}
            """);
        var compilation = RateCardCompiler.Compile([.. ShippedProject.Files(), card]);
        compilation.HasErrors.ShouldBeFalse();
        return WebCalculatorTarget.Module(compilation.Project!).Text;
    }

    [Fact]
    public void Scripts_hold_no_rate_no_model_and_no_formula()
    {
        var project = ShippedProject.Project;
        var scripts = string.Concat(ScriptNames.Select(Read));
        var names = project.Cards.Select(c => c.Id)
            .Concat(project.Cards.SelectMany(c => c.Skus).Select(s => s.Id).Where(id => id.Any(char.IsDigit)))
            .Concat(project.Formulas.Formulas.Select(f => f.Name))
            .Concat(project.Formulas.Symbols.Select(s => s.Name).Where(n => n.Contains('_')))
            .Concat(project.Calculators.Select(c => c.Id));
        names.Where(n => Regex.IsMatch(scripts, $@"(?<![\w-]){Regex.Escape(n)}(?![\w-])")).ShouldBe(["baseline_total"]);
    }

    /// <summary>The types and the schema of the configuration, which lie beside them, show ids as examples.</summary>
    private static IEnumerable<string> ScriptNames => typeof(WebCalculatorTarget).Assembly.GetManifestResourceNames()
        .Where(n => n.StartsWith("Calculators/", StringComparison.Ordinal) && !n.StartsWith("Calculators/calculator-config.", StringComparison.Ordinal));

    private static string Read(string name)
    {
        using var reader = new StreamReader(typeof(WebCalculatorTarget).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
