using RateCards.Changes.Comparison;
using RateCards.Changes.Conditions;
using RateCards.Changes.Renaming;
using RateCards.Changes.Reports;
using RateCards.Compiler;
using RateCards.Compiler.Base;
using RateCards.Compiler.Reading;
using RateCards.Docs.Publishing;
using RateCards.Docs.Templates;
using RateCards.Targets;

namespace RateCards.Changes.Tests;

/// <summary>One line for what is called otherwise or stands elsewhere, and nothing of it hidden; two things that could be meant are none.</summary>
public class RenameTests
{
    private const string Entries = "    entries:\n      - { since: 2026-01-10, source: page, input: 0.50, output: 2.00 }\n      - { since: 2026-03-01, source: page, input: 0.60 }\n";

    private const string Card = AcmeCard.Head + """
        meters:
          input: { label: Input, unit: USD/Mtok }
          output: { label: Output, unit: USD/Mtok }
        skus:
          large:
            label: Large
            entries:
              - { since: 2026-01-10, source: page, input: 3.00, output: 9.00 }
          small:
            label: Small

        """ + Entries;

    private const string Other = """
        card: other
        title: Other
        provider: Acme
        currency: USD
        sources:
          page: { title: Acme pricing, url: https://acme.example/pricing, verified: 2026-05-16, trust: vendor }
        meters:
          input: { label: Input, unit: USD/Mtok }
          output: { label: Output, unit: USD/Mtok }
        skus:
          huge:
            label: Huge
            entries:
              - { since: 2026-01-10, source: page, input: 7.00, output: 9.00 }

        """;

    private const string Formulas = """
        symbols:
          prompt: { notation: p, title: Prompt, unit: Mtok, sentence: Tokens of the prompts. }
          input: { notation: i, title: Input rate, unit: USD/Mtok, sentence: What tokens of prompts cost. }
        formulas:
          prompt_cost: { notation: D, title: Prompt cost, unit: USD, sentence: The prompt., definition: prompt * input }
          direct_total: { notation: T, title: Direct, unit: USD, sentence: All of it., definition: prompt_cost * 2 }
        """;

    private const string Calculator = """
        calculator: work
        title: Work
        description: What work costs.
        inputs:
          model: { label: Model, sku-of: acme, default: small }
          prompt: { label: Prompt, unit: Mtok, min: 1, max: 1000, step: 1, default: 10 }
        offers:
          direct:
            label: Direct
            billings:
              - since: 2026-01-01
                figures: { total: direct_total }
                rates: { input: "acme.{model}.input" }
        baseline: direct
        presets:
          usual: { label: Usual, values: { prompt: 10 } }
          tiny: { label: Tiny, values: { prompt: 1, model: small } }
        """;

    private static readonly (string, string) AcmeFile = ("cards/acme.yaml", Card);

    private static readonly (string, string)[] Files =
        [AcmeFile, ("cards/other.yaml", Other), ("formulas/work.yaml", Formulas), ("calculators/work.yaml", Calculator)];

    [Fact]
    public void A_renamed_model_is_one_line_and_changes_no_price()
    {
        var report = Report(Edited(("cards/acme.yaml", "  small:", "  mini:"), ("calculators/work.yaml", "default: small", "default: mini"), ("calculators/work.yaml", "model: small", "model: mini")));

        Lines(report).ShouldBe(["SKU Small|acme.small|acme.mini|2 ids of rates, in SQL, JSON, CSV and code that names them; C# Acme.Small"]);
        report.Rates.ShouldBeEmpty();
        report.Model.ShouldBeEmpty();
        report.Scenarios.ShouldBeEmpty();
        var problem = report.Problems.ShouldHaveSingleItem();
        problem.ToString().ShouldBe(
            "cards/acme.yaml(15,3): error RC7027: The model 'acme.small' is 'acme.mini' now, which breaks what names it: 2 ids of rates, in SQL, JSON, CSV and code that names them; C# Acme.Small.");
        ReportSections.HeadlineOf(report).ShouldBe("1 error; 1 name is another one; 1 C# name breaks.");
    }

    [Theory]
    [InlineData("renamed", true)]
    [InlineData("names-broken", true)]
    [InlineData("problems", true)]
    [InlineData("prices-gone or gone or missing or prices-changed or change or unverified or flips or total-change", false)]
    public void Conditions_follow_the_rename(string condition, bool isMet) =>
        FailCondition.Parse(condition, out _)!.ReasonsIn(Report([("cards/acme.yaml", Card.Replace("  small:", "  mini:", StringComparison.Ordinal))], AcmeFile)).Any().ShouldBe(isMet);

    [Fact]
    public void What_a_renamed_model_costs_from_a_later_day_on_is_told_as_the_change_that_it_is()
    {
        var report = Report([("cards/acme.yaml", Card.Replace("  small:", "  mini:", StringComparison.Ordinal) + "      - { since: 2026-06-01, verify-by: 2026-06-10, source: page, input: 0.90 }\n")], AcmeFile);

        report.Renames.ShouldHaveSingleItem().After.ShouldBe("acme.mini");
        // 0.60 to 0.90.
        var change = report.Rates.ShouldHaveSingleItem();
        (change.Rate.Id, change.Percent).ShouldBe(("acme.mini.input", 50m));
    }

    /// <summary>A figure, a day, a source, a unit or an entry more than before: then it is a model that goes and another one that comes.</summary>
    [Theory]
    [InlineData("input: 0.60", "input: 0.61")]
    [InlineData("since: 2026-03-01", "since: 2026-03-02")]
    [InlineData("since: 2026-03-01", "since: ~2026-03-01")]
    [InlineData("input: 0.60 }\n", "input: 0.60 }\n      - { since: 2026-05-16, source: page, input: 0.70 }\n")]
    [InlineData("input: 0.60 }", "input: 0.60, output: 2.10 }")]
    public void A_rename_with_another_past_is_a_removal_and_an_addition(string old, string edited)
    {
        var report = Report([("cards/acme.yaml", Card.Replace("  small:", "  mini:", StringComparison.Ordinal).Replace(old, edited, StringComparison.Ordinal))], AcmeFile);

        report.Renames.ShouldBeEmpty();
        report.Problems.Select(p => p.Id).ShouldContain("RC7025");
        FailCondition.Parse("gone >= 2", out _)!.ReasonsIn(report).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_source_of_another_address_is_another_past()
    {
        var report = Report([("cards/acme.yaml", Card.Replace("  small:", "  mini:", StringComparison.Ordinal).Replace("acme.example/pricing", "acme.example/other", StringComparison.Ordinal))], AcmeFile);

        report.Renames.ShouldBeEmpty();
    }

    /// <summary>One figure may be the same by chance: then the label has to be the same too.</summary>
    [Theory]
    [InlineData("label: Small", true)]
    [InlineData("label: Tiny", false)]
    public void A_single_figure_does_not_make_a_rename_where_the_label_is_another_one(string label, bool isRename)
    {
        var single = Card.Replace(", output: 2.00", "", StringComparison.Ordinal);
        var report = Report(
            [("cards/acme.yaml", single.Replace("  small:", "  mini:", StringComparison.Ordinal).Replace("label: Small", label, StringComparison.Ordinal))], ("cards/acme.yaml", single));

        report.Renames.Count.ShouldBe(isRename ? 1 : 0);
    }

    [Fact]
    public void A_label_that_changes_with_the_id_is_told_beside_the_rename()
    {
        var report = Report(
            [("cards/acme.yaml", Card.Replace("  small:", "  mini:", StringComparison.Ordinal).Replace("label: Small", "label: Mini", StringComparison.Ordinal))], AcmeFile);

        report.Renames.ShouldHaveSingleItem();
        report.Model.Select(c => $"{c.Id} {c.Aspect}: {c.Before} → {c.After}").ShouldBe(["acme.mini label: Small → Mini"]);
    }

    /// <summary>Two models of one past that both are called otherwise: labels tell which is which, and else nothing is guessed.</summary>
    [Theory]
    [InlineData("Small", "Twin", "acme.small → acme.mini, acme.twin → acme.double")]
    [InlineData("First", "Second", "")]
    public void Of_two_models_of_one_past_none_is_guessed(string first, string second, string expected)
    {
        var before = Card + "  twin:\n    label: Twin\n" + Entries;
        var after = Card.Replace("  small:\n    label: Small", $"  mini:\n    label: {first}", StringComparison.Ordinal) + $"  double:\n    label: {second}\n" + Entries;

        var report = Report([("cards/acme.yaml", after)], ("cards/acme.yaml", before));

        string.Join(", ", report.Renames.Select(r => $"{r.Before} → {r.After}")).ShouldBe(expected);
    }

    [Fact]
    public void A_model_that_moves_to_another_card_is_one_line()
    {
        var (acme, other) = (Card.Replace("  small:\n    label: Small\n" + Entries, "", StringComparison.Ordinal), Other + "  small:\n    label: Small\n" + Entries);
        var report = Report([("cards/acme.yaml", acme), ("cards/other.yaml", other)], AcmeFile, ("cards/other.yaml", Other));

        Lines(report).ShouldBe(["SKU Small|acme.small|other.small|2 ids of rates, in SQL, JSON, CSV and code that names them; C# Acme.Small"]);
        report.Rates.ShouldBeEmpty();
        report.Model.ShouldBeEmpty();
        report.Problems.ShouldHaveSingleItem().Id.ShouldBe("RC7027");
    }

    [Fact]
    public void A_model_that_moves_is_protected_where_it_stands()
    {
        var (acme, other) = (Card.Replace("  small:\n    label: Small\n" + Entries, "", StringComparison.Ordinal), Other + "  small:\n    label: Small\n" + Entries);

        var report = Report(
            [("cards/acme.yaml", acme), ("cards/other.yaml", other.Replace("input: 0.60 }", "input: 0.60 }\n      - { since: 2026-07-01, verify-by: 2026-07-10, source: page, input: 6.00 }", StringComparison.Ordinal))],
            AcmeFile, ("cards/other.yaml", Other));

        report.Renames.ShouldHaveSingleItem().After.ShouldBe("other.small");
        FailCondition.Parse("change >= 900%", out _)!.ReasonsIn(report).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_model_that_moves_to_a_new_card_leaves_the_new_card_told()
    {
        var report = Report(
            [("cards/acme.yaml", Card.Replace("  small:\n    label: Small\n" + Entries, "", StringComparison.Ordinal)), ("cards/other.yaml", Other + "  small:\n    label: Small\n" + Entries)], AcmeFile);

        report.Renames.ShouldHaveSingleItem().After.ShouldBe("other.small");
        report.Model.Select(c => $"{c.Area} {c.Id} {c.Kind}").ShouldBe(["Card other Added"]);
        report.Rates.Select(c => c.Rate.Id).ShouldBe(["other.huge.input", "other.huge.output"], ignoreOrder: true);
    }

    [Fact]
    public void A_renamed_formula_is_one_line_and_so_is_one_that_uses_it()
    {
        var report = Report(Edited(("formulas/work.yaml", "prompt_cost", "cost_of_prompt"), ("formulas/work.yaml", "direct_total", "total_cost"), ("calculators/work.yaml", "direct_total", "total_cost")));

        Lines(report).ShouldBe(
        [
            "Formula Direct|direct_total|total_cost|C# Formulas.DirectTotal; functions of SQL, JavaScript, Python and workbooks",
            "Formula Prompt cost|prompt_cost|cost_of_prompt|C# Formulas.PromptCost; functions of SQL, JavaScript, Python and workbooks",
        ]);
        report.Model.ShouldBeEmpty();
        report.Scenarios.ShouldBeEmpty();
        FailCondition.Parse("formulas-changed", out _)!.ReasonsIn(report).ShouldBeEmpty();
    }

    [Fact]
    public void A_formula_that_computes_something_else_under_another_name_is_no_rename()
    {
        var report = Report(Edited(
            ("formulas/work.yaml", "direct_total", "total_cost"), ("calculators/work.yaml", "direct_total", "total_cost"), ("formulas/work.yaml", "prompt_cost * 2", "prompt_cost * 3")));

        report.Renames.ShouldBeEmpty();
        report.Model.Where(c => c.Area == ModelArea.Formula).Select(c => $"{c.Id} {c.Kind}").ShouldBe(["total_cost Added", "direct_total Removed"], ignoreOrder: true);
    }

    [Fact]
    public void A_renamed_calculator_and_a_renamed_preset_are_a_line_each()
    {
        Lines(Report(Edited(("calculators/work.yaml", "calculator: work", "calculator: job")))).ShouldBe(
            ["Calculator Work|work|job|C# WorkInputs; its files, functions of JavaScript and Python, and addresses that open it"]);
        var preset = Report(Edited(("calculators/work.yaml", "  usual:", "  normal:")));
        Lines(preset).ShouldBe(["Preset Usual|work.usual|work.normal|calls and pages that name it"]);
        preset.Model.ShouldBeEmpty();
        preset.Scenarios.ShouldBeEmpty();
        Report(Edited(("calculators/work.yaml", "usual: { label: Usual, values: { prompt: 10 } }", "normal: { label: Usual, values: { prompt: 11 } }"))).Renames.ShouldBeEmpty();
    }

    [Fact]
    public void A_moved_file_breaks_nothing()
    {
        var report = Report([("cards/us/acme.yaml", Card)], AcmeFile);

        Lines(report).ShouldBe(["File of the card Acme inference|cards/acme.yaml|cards/us/acme.yaml|nothing"]);
        ReportSections.HeadlineOf(report).ShouldBe("1 card's file is moved.");
        report.Problems.ShouldBeEmpty();
        FailCondition.Parse("renamed", out _)!.ReasonsIn(report).ShouldBeEmpty();
    }

    [Fact]
    public void Claims_follow_and_addresses_that_are_gone_are_named()
    {
        static BuildResult Build(string id, double left) => new(
            [new OutputFile($"site/models/{id}.html", "")],
            [],
            [new ClaimResult(new Condition($"acme.{id}.input < 1", true, left, 1), "", SourceLocation.OfFile("pages/index.mdx"))]);
        var after = Card.Replace("  small:", "  mini:", StringComparison.Ordinal);

        var report = ReportBuilder.Build(Input([AcmeFile], Build("small", 0.60)), Input([("cards/acme.yaml", after)], Build("mini", 0.60)));

        report.Claims.ShouldBeEmpty();
        report.Renames.ShouldHaveSingleItem().Breaks.Skip(2).ShouldBe(["the address of site/models/small.html", "1 claim names it by the new name, and is compared"]);
    }

    [Fact]
    public void A_claim_about_a_renamed_model_is_the_same_claim()
    {
        static BuildResult Build(string id) => new([], [], [new ClaimResult(new Condition("direct_total < 9", true, 5, 9), $"model {id}", SourceLocation.OfFile("pages/index.mdx"))]);
        var after = Card.Replace("  small:", "  mini:", StringComparison.Ordinal);

        ReportBuilder.Build(Input([AcmeFile], Build("small")), Input([("cards/acme.yaml", after)], Build("mini"))).Claims.ShouldBeEmpty();
        ReportBuilder.Build(Input([AcmeFile], Build("small")), Input([("cards/acme.yaml", after)], Build("large"))).Claims.ShouldHaveSingleItem();
    }

    [Fact]
    public void A_class_that_is_called_otherwise_is_told_with_the_rename_alone()
    {
        var report = Report([AcmeFile], ("cards/acme.yaml", Card.Replace("  small:", "  mini:", StringComparison.Ordinal)));

        report.Names.Count(n => n.IsBreaking).ShouldBe(1);
        ReportSections.Of(report).Single(s => s.Title.StartsWith("Names of", StringComparison.Ordinal)).Rows.Select(r => r.Cells[1].Text).ShouldBe(["appears"]);
    }

    [Fact]
    public void The_report_for_programs_has_each_rename()
    {
        var json = System.Text.Json.JsonDocument.Parse(JsonReport.Write(Report([("cards/us/acme.yaml", Card)], AcmeFile))).RootElement.GetProperty("renames")[0];

        json.GetProperty("part").GetString().ShouldBe("file");
        json.GetProperty("before").GetString().ShouldBe("cards/acme.yaml");
        json.GetProperty("after").GetString().ShouldBe("cards/us/acme.yaml");
        json.GetProperty("breaks").GetArrayLength().ShouldBe(0);
    }

    private static List<string> Lines(ChangeReport report) =>
        [.. ReportSections.Of(report).Single(s => s.Title.StartsWith("Renamed and moved", StringComparison.Ordinal)).Rows.Select(r => string.Join('|', r.Cells.Select(c => c.Text)))];

    private static (string, string)[] Edited(params (string Path, string Old, string New)[] edits) => edits.Aggregate(
        Files, (files, edit) => [.. files.Select(f => f.Item1 == edit.Path ? (f.Item1, f.Item2.Replace(edit.Old, edit.New, StringComparison.Ordinal)) : f)]);

    private static ChangeReport Report((string, string)[] after, params (string, string)[] before) =>
        ReportBuilder.Build(Input(before.Length == 0 ? Files : before, new BuildResult([], [], [])), Input(after, new BuildResult([], [], [])));

    private static ReportInput Input(IEnumerable<(string Path, string Text)> files, BuildResult build)
    {
        var compilation = RateCardCompiler.Compile(files.Select(f => new SourceText(f.Path, f.Text)).Prepend(new SourceText(ProjectFiles.ProjectFile, "as-of: 2026-05-16\n")), null);
        compilation.Diagnostics.Where(d => d.Severity == Compiler.Diagnostics.DiagnosticSeverity.Error).ShouldBeEmpty();
        return new ReportInput("side", compilation, build);
    }
}
