using RateCards.Changes.Conditions;
using RateCards.Changes.Outputs;
using RateCards.Changes.Reports;
using RateCards.Compiler;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Reading;
using RateCards.Docs.Publishing;

namespace RateCards.Changes.Tests;

/// <summary>What a change does to the names of the generated C#. Each expected name and type is what the rule for names says, written by hand.</summary>
public class NameComparisonTests
{
    private const string Acme = """
        card: acme
        title: Acme
        provider: Acme
        currency: USD
        sources: { page: { title: Prices, url: "https://acme.example/pricing", verified: 2026-05-16, trust: vendor } }
        meters:
          input: { label: Input, unit: USD/Mtok }
          reserve: { label: Reserve, unit: ratio }
          limit: { label: Limit, unit: requests/min }
        paths: { standard: { label: Standard }, priority: { label: Priority } }
        skus:
          tokens:
            label: Tokens
            attributes: { context: 131072 tokens }
            entries:
              - { since: 2026-01-10, source: page, standard: { input: 1.00, reserve: 1.25, limit: 600 }, priority: { input: 2.00 } }
          other:
            label: Other
            entries: [ { since: 2026-01-10, source: page, standard: { input: 1.00 } } ]
        """;

    private const string Formulas = """
        symbols:
          prompt: { notation: P, unit: tokens, title: Prompt, sentence: Tokens of the prompt. }
          input: { notation: r, unit: USD/Mtok, title: Input rate, sentence: What input costs. }
        formulas:
          prompt_cost: { notation: C, title: Cost, unit: USD, sentence: What the prompt costs., definition: prompt * input }
        """;

    [Theory]
    [InlineData("an SKU called as a type", "  tokens:", "  words:", "Disappears Acme.Tokens_: class; Appears Acme.Words: class")]
    [InlineData("a rate", ", reserve: 1.25", "", "Disappears Acme.Tokens_.Reserve: decimal")]
    [InlineData("a plain number, not known any more", "reserve: 1.25", "reserve: not published", "ChangesType Acme.Tokens_.Reserve: decimal → MissingRate")]
    [InlineData("a rate, not offered any more", "priority: { input: 2.00 }", "priority: not offered",
        "ChangesType Acme.Tokens_.Priority.Input: TokenRate → MissingRate; Appears Acme.Tokens_.Priority.Limit: MissingRate; Appears Acme.Tokens_.Priority.Reserve: MissingRate")]
    [InlineData("a unit with a type of its own", "unit: requests/min", "unit: tokens/s",
        "Disappears Units.RequestsPerMin: struct; ChangesType Acme.Meters.Limit: Meter<Quantity<Units.RequestsPerMin>> → Meter<TokensPerSecond>; ChangesType Acme.Tokens_.Limit: Quantity<Units.RequestsPerMin> → TokensPerSecond")]
    [InlineData("an attribute", "context: 131072 tokens", "context: large", "ChangesType Acme.Tokens_.Context: Tokens → string")]
    [InlineData("a path", "priority: ", "fast: ", "Disappears Acme.Paths.Priority: ServicePath; Disappears Acme.Tokens_.Priority: class; Appears Acme.Paths.Fast: ServicePath; Appears Acme.Tokens_.Fast: class")]
    [InlineData("the end of an SKU", "    label: Other", "    label: Other\n    retired: 2026-05-01", "BecomesObsolete Acme.Other: class")]
    [InlineData("a card", "card: acme", "card: rates", "Disappears Acme: class; Appears Rates_: class")]
    [InlineData("a price", "input: 2.00", "input: 3.00", "")]
    [InlineData("a date to come", "input: 2.00", "input: 2.00 } }\n      - { since: 2026-12-01, verify-by: 2026-12-02, source: page, priority: { input: not offered", "")]
    [InlineData("a formula's definition", "prompt * input", "2 * prompt * (3 * input)", "")]
    [InlineData("a formula's parameter", "unit: USD/Mtok, title: Input rate", "unit: USD/ktok, title: Input rate",
        "ChangesType Formulas.PromptCost: Usd (Tokens prompt, TokenRate input) → Usd (Tokens prompt, Rate<Units.USDPerKtok> input); Appears Units.USDPerKtok: struct")]
    [InlineData("a formula", "prompt_cost", "total", "Disappears Formulas.PromptCost: Usd (Tokens prompt, TokenRate input); Appears Formulas.Total: Usd (Tokens prompt, TokenRate input)")]
    [InlineData("the namespace", "namespace: Sample", "namespace: Acme.Prices", "Disappears Sample: namespace; Appears Acme.Prices: namespace")]
    public void A_change_tells_which_names_it_breaks(string what, string old, string changed, string expected)
    {
        var before = new[] { "as-of: 2026-05-16\nnamespace: Sample\n", Acme, Formulas };
        var after = before.Select(text => text.Replace(old, changed, StringComparison.Ordinal)).ToArray();
        after.ShouldNotBe(before, what);

        var changes = NameComparer.Compare(Compile(before), Compile(after));

        string.Join("; ", changes.Select(Told)).ShouldBe(expected, what);
    }

    [Fact]
    public void A_rate_that_is_not_offered_any_more_breaks_names()
    {
        var before = Compile(["as-of: 2026-05-16\n", Acme, Formulas]);
        var after = Compile(["as-of: 2026-05-16\n", Acme.Replace("priority: { input: 2.00 }", "priority: { input: not offered }", StringComparison.Ordinal), Formulas]);
        var report = ReportBuilder.Build(Input(before), Input(after));

        FailCondition.Parse("names-broken", out _)!.ReasonsIn(report).ShouldHaveSingleItem();
    }

    private static string Told(NameChange change) =>
        $"{change.Kind} {change.Name}: {change.Before ?? change.After}{(change.Kind == NameChangeKind.ChangesType ? $" → {change.After}" : "")}";

    private static Project Compile(string[] files) => TestProject.Compile(
        [new SourceText(ProjectFiles.ProjectFile, files[0]), new SourceText("cards/acme.yaml", files[1]), new SourceText("formulas/acme.yaml", files[2])]);

    private static ReportInput Input(Project project) => new("side", new Compilation(project, []), new BuildResult([], [], []));
}
