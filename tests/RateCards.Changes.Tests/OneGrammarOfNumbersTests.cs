using System.Globalization;
using RateCards.Changes.Comparison;
using RateCards.Changes.Conditions;
using RateCards.Changes.Reports;
using RateCards.Changes.Scenarios;
using RateCards.Compiler;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Reading;
using RateCards.Interchange.Csv;
using RateCards.Interchange.Terms;
using RateCards.Interchange.Tinker;

namespace RateCards.Changes.Tests;

/// <summary>Whatever reads a number takes the same texts for the same decimals, and refuses the same ones in the same words.</summary>
public class OneGrammarOfNumbersTests
{
    private const string Separators = "has separators that readers disagree about.";
    private const string NotPlain = "is not written as a plain decimal number; some readers would take it for octal, or for text.";

    /// <summary>A text; and the decimal that it is, or what is said of it, in every place that reads a number.</summary>
    public static TheoryData<string, string> Texts => new()
    {
        { "5", "5" },
        { "0.50", "0.50" },
        // A sign is part of a number; which places want none below zero is theirs to say, and zero is not below zero.
        { "-0", "0" },
        // As many digits as a double keeps for certain.
        { "12345678901234", "12345678901234" },
        // Octal for YAML 1.1.
        { "007", NotPlain },
        // A number for YAML 1.2 and JSON, text for YAML 1.1.
        { "1e3", "is written with an exponent, which some YAML readers take for text." },
        // Text for JSON.
        { ".5", NotPlain },
        { "5.", NotPlain },
        { "+5", NotPlain },
        // A thousand in English, one in German.
        { "1,000", Separators },
        // A thousand for YAML 1.1, text for YAML 1.2.
        { "1_000", Separators },
        { "0x10", "is hexadecimal, octal or binary for some YAML readers, and text for others." },
        { "NaN", "is not a number that can be charged." },
        // An Arabic three: the same number to a reader, but not to every parser.
        { "٣", "is not a number." },
        { " 5", "has a sign or space beside the number; the meter says the unit." },
        // More digits than a decimal holds.
        { "123456789012345678901234567890", "has more digits than any price or quantity." },
        // What 0.1 + 0.2 is in binary arithmetic.
        { "0.30000000000000004", "is what binary arithmetic makes of a decimal number; 0.3 is probably meant." },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_rate_of_a_card_is_read_by_it(string text, string answer) => InCard(text).ShouldBe(Expected(text, answer));

    [Theory]
    [MemberData(nameof(Texts))]
    public void An_input_of_a_calculator_is_read_by_it(string text, string answer) => AsInput(text).ShouldBe(Expected(text, answer));

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_foreign_list_of_ids_is_read_by_it(string text, string answer) => InCsv(text).ShouldBe(Expected(text, answer));

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_vendors_list_is_read_by_it(string text, string answer) => InVendorsList(text).ShouldBe(Expected(text, answer));

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_condition_is_read_by_it(string text, string answer) =>
        // Words of a condition are apart by blanks, as many as one likes.
        InCondition(text).ShouldBe(text == " 5" ? "5" : Expected(text, answer));

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_formula_is_read_by_it(string text, string answer) => InFormula(text).ShouldBe(text switch
    {
        // In a formula blanks stand between numbers, a sign is an operator and a comma parts arguments; letters make a name.
        " 5" => "5",
        "-0" => "0",
        "+5" => "RC3003 Expected a name, a number or '(' but found '+'.",
        "1,000" => "RC3003 Expected an operator but found ','.",
        "NaN" => "RC3010 There is no symbol or formula 'NaN'.",
        "٣" => "RC3001 '٣' means nothing in a formula.",
        _ => Expected(text, answer),
    });

    [Theory]
    [InlineData("400 days", null)]
    [InlineData("007 days", "ratecards.yaml(2,15): error RC1031: '007' " + NotPlain)]
    [InlineData("1e3 days", "ratecards.yaml(2,15): error RC1031: '1e3' is written with an exponent, which some YAML readers take for text.")]
    [InlineData("0.5 days", "ratecards.yaml(2,14): error RC1012: 'stale-after' must be a number of days such as '400 days', not '0.5 days'.")]
    [InlineData("-1 days", "ratecards.yaml(2,14): error RC1012: 'stale-after' must be a number of days such as '400 days', not '-1 days'.")]
    public void A_number_of_days_is_read_by_it(string text, string? error) =>
        RateCardCompiler.Compile([new SourceText(ProjectFiles.ProjectFile, $"as-of: 2026-05-16\nstale-after: \"{text}\"\n")])
            .Diagnostics.SingleOrDefault(d => d.Location.Start.Line == 2)?.ToString().ShouldBe(error);

    [Fact]
    public void A_refusal_has_the_place_of_the_number_and_what_is_meant()
    {
        var diagnostics = new DiagnosticBag();
        TinkerList.Read(new SourceText("models.json", """[{ "name": "M", "prefill": "$1,000" }]"""), Acme, diagnostics);

        var refusal = diagnostics.ToList().ShouldHaveSingleItem();
        refusal.ToString().ShouldBe($"models.json(1,30): error RC1031: '1,000' {Separators}");
        refusal.Help.ShouldBe("Write a plain decimal number: 1000, or 1 where the comma separates decimals.");
    }

    [Theory]
    [InlineData("csv", "id,value,unit\nacme.model.input,-5,tokens\n", "list(2,18): error RC2006: '-5' is negative.")]
    [InlineData("tinker", """[{ "name": "M", "prefill": "$-5" }]""", "list(1,28): error RC2006: '-5' is negative.")]
    public void A_foreign_price_below_zero_is_refused(string format, string list, string error)
    {
        var diagnostics = new DiagnosticBag();
        Amounts(format, list, diagnostics).ShouldBeEmpty();
        diagnostics.ToList().ShouldHaveSingleItem().ToString().ShouldBe(error);
    }

    private static string Expected(string text, string answer) => decimal.TryParse(answer, CultureInfo.InvariantCulture, out _) ? answer : $"'{text}' {answer}";

    private static string Text(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private static string InCard(string text)
    {
        var compilation = RateCardCompiler.Compile([new SourceText(ProjectFiles.ProjectFile, "as-of: 2026-05-16\n"), new SourceText("cards/acme.yaml", Card($"\"{text}\""))]);
        return compilation.Diagnostics.FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error)?.Message
            ?? Text(compilation.Project!.Rates.Find("acme.model.input")!.History[0].Value.Amount);
    }

    private static string Card(string amount) => AcmeCard.Head + $$"""
        meters: { input: { label: Input, unit: tokens } }
        skus:
          model: { label: Model, entries: [ { since: 2026-01-10, source: page, input: {{amount}} } ] }
        """;

    private static string AsInput(string text)
    {
        var result = Estimator.Estimate(WithCalculator.Value, WithCalculator.Value.Calculators[0], new Dictionary<string, string> { ["tokens"] = text }, WithCalculator.Value.AsOf);
        return result.Errors.Select(e => e.Message.Replace("Tokens: ", "", StringComparison.Ordinal)).FirstOrDefault()
            ?? decimal.Parse(result.Estimate!.Inputs[0].Text, CultureInfo.InvariantCulture).ToString(CultureInfo.InvariantCulture);
    }

    private static readonly Lazy<Compiler.Model.Project> WithCalculator = new(() => TestProject.Compile(
    [
        new SourceText(ProjectFiles.ProjectFile, "as-of: 2026-05-16\n"),
        new SourceText("cards/acme.yaml", Card("5")),
        new SourceText("formulas/cost.yaml", """
            symbols:
              tokens: { notation: n, unit: tokens, title: Tokens, sentence: What is sent. }
              room: { notation: R, unit: tokens, title: Room, sentence: What fits. }
            formulas:
              cost: { notation: C, title: Cost, unit: USD, sentence: What is charged., definition: "(tokens + room) * 1[USD/token]" }
            """),
        new SourceText("calculators/acme.yaml", """
            calculator: acme
            title: Acme cost
            description: What Acme costs.
            inputs:
              tokens: { label: Tokens, unit: tokens, min: -1, max: 100000000000000, step: 1, default: 1 }
            baseline: acme
            offers:
              acme: { label: Acme, billings: [ { since: 2026-01-10, figures: { total: cost }, rates: { room: acme.model.input } } ] }
            """),
    ]));

    private static string InCsv(string text) => Foreign("csv", $"id,value,unit\nacme.model.input,\"{text}\",tokens\n");

    private static string InVendorsList(string text) => Foreign("tinker", $$"""[{ "name": "M", "prefill": "${{text}}" }]""");

    private static string Foreign(string format, string list)
    {
        var diagnostics = new DiagnosticBag();
        var amounts = Amounts(format, list, diagnostics);
        return diagnostics.ToList().SingleOrDefault()?.Message ?? Text(amounts[0]);
    }

    private static readonly ListedProvider Acme = new("acme", "Acme", "https://acme.example/pricing");

    private static List<decimal> Amounts(string format, string list, DiagnosticBag diagnostics) => format == "csv"
        ? [.. CsvList.Read(new SourceText("list", list), TestProject.OfCard(Card("5")), diagnostics).Select(p => p.Amount)]
        : [.. TinkerList.Read(new SourceText("list", list), Acme, diagnostics).Models.SelectMany(m => m.Prices).Select(p => p.Amount)];

    /// <summary>The number is the change that meets "at least", and not "more than".</summary>
    private static string InCondition(string text)
    {
        if (FailCondition.Parse($"total-change >= {text}", out var error) is not { } atLeast)
        {
            var sentence = error[(error.IndexOf(": ", StringComparison.Ordinal) + 2)..];
            return sentence[..(sentence.IndexOf(". ", StringComparison.Ordinal) + 1)];
        }

        var above = FailCondition.Parse($"total-change > {text}%", out _)!;
        return new[] { "0", "0.50", "5", "12345678901234" }
            .Single(n => atLeast.ReasonsIn(OfPercent(n)).Any() && !above.ReasonsIn(OfPercent(n)).Any());
    }

    private static ChangeReport OfPercent(string percent)
    {
        var (side, name) = (new ReportSide("side", TestProject.Day("2026-05-16")), new ScenarioName("x", "X"));
        var offer = new OfferChange(name, false, null, null, null) { Percent = decimal.Parse(percent, CultureInfo.InvariantCulture) };
        return new ChangeReport { Before = side, After = side, Scenarios = [new ScenarioChange(name, null, name, null, false, side.AsOf, side.AsOf, [offer], [])] };
    }

    private static string InFormula(string text)
    {
        var compilation = RateCardCompiler.Compile(
        [
            new SourceText(ProjectFiles.ProjectFile, "as-of: 2026-05-16\n"),
            new SourceText("formulas/x.yaml", $"formulas:\n  x: {{ notation: x, title: X, unit: ratio, sentence: A number., definition: \"{text}\" }}\n"),
        ]);
        if (compilation.Diagnostics.FirstOrDefault(d => d.Severity == DiagnosticSeverity.Error) is { } refused)
        {
            return refused.Id == "RC3002" ? refused.Message : $"{refused.Id} {refused.Message}";
        }

        var definition = compilation.Project!.Formulas.Find("x")!.Definition;
        return Text(definition is NegateNode { Operand: NumberNode negated } ? -negated.Value : ((NumberNode)definition).Value);
    }
}
