using RateCards.Cli.Terminals;

namespace RateCards.Cli.Tests;

/// <summary>
/// Somebody changes a price of kimi-k2p6 on a branch. Each wrong way is named at its line, by <c>check</c> for people and
/// as an annotation; the right way is told by <c>diff</c>.
/// </summary>
public sealed class PriceChangeTests : IDisposable
{
    private const string Tinker = "RateCards/cards/tinker.yaml";
    private const string Sku = "  kimi-k2p6:\n";
    private const string First = "      - { since: 2026-05-16, source: page, verified: [2026-05-16, 2026-07-02, 2026-07-17], prefill: 5.15, sample: 12.81 }\n";
    private const string Train = "      - { since: 2026-07-02, source: catalogue, verified: [2026-07-02, 2026-07-17], train: 15.40 }\n";
    private const string Last = "      - { since: 2026-07-17, source: repricing, cached-prefill: 1.03 }\n";

    private readonly ProjectRepository _repository = new();

    public void Dispose() => _repository.Dispose();

    [Theory]
    // Edited in place; removed; moved to another day.
    [InlineData(First, "      - { since: 2026-05-16, source: page, verified: [2026-05-16, 2026-07-02, 2026-07-17], prefill: 5.51, sample: 12.81 }\n", "prefill: 5.51", "RC7001")]
    [InlineData(Last, "", Sku, "RC7002")]
    [InlineData(First, "      - { since: 2026-05-17, source: page, verified: [2026-07-02, 2026-07-17], prefill: 5.15, sample: 12.81 }\n", Sku, "RC7002")]
    // Per token instead of per million of them.
    [InlineData(Last, Last + "      - { since: 2026-08-01, source: repricing, verified: 2026-08-02, prefill: 0.00000515 }\n", "prefill: 0.00000515", "RC2100")]
    // No source; a source that nobody lists.
    [InlineData(Last, Last + "      - { since: 2026-08-01, verified: 2026-08-02, prefill: 5.25 }\n", "prefill: 5.25", "RC1013")]
    [InlineData(Last, Last + "      - { since: 2026-08-01, source: invoice, verified: 2026-08-02, prefill: 5.25 }\n", "prefill: 5.25", "RC2020")]
    // A source verified before the change; one that was looked at before what it replaces.
    [InlineData(Last, Last + "      - { since: 2026-08-01, source: repricing, prefill: 5.25 }\n", "prefill: 5.25", "RC2043")]
    [InlineData(Last, Last + "      - { since: 2026-08-01, source: catalogue, verify-by: 2026-08-10, prefill: 5.25 }\n", "prefill: 5.25", "RC7003")]
    // Announced for the future, with no day by which to look again, or with one before it.
    [InlineData(Last, Last + "      - { since: 2027-01-01, source: repricing, prefill: 5.25 }\n", "prefill: 5.25", "RC2043")]
    [InlineData(Last, Last + "      - { since: 2027-01-01, source: repricing, verify-by: 2026-12-01, prefill: 5.25 }\n", "prefill: 5.25", "RC7009")]
    // Another unit, for one amount or for all.
    [InlineData(Last, Last + "      - { since: 2026-08-01, source: repricing, verified: 2026-08-02, prefill: 5.25 USD/ktok }\n", "prefill: 5.25", "RC2002")]
    [InlineData("prefill:        { label: Prefill,        unit: USD/Mtok, counts: input }", "prefill:        { label: Prefill,        unit: USD/ktok, counts: input }", "label: Prefill,  ", "RC7001")]
    // A typo in a key.
    [InlineData(Last, Last + "      - { since: 2026-08-01, source: repricing, verified: 2026-08-02, prefil: 5.25 }\n", "prefil: 5.25", "RC1014")]
    [InlineData(Last, Last + "      - { sicne: 2026-08-01, source: repricing, verified: 2026-08-02, prefill: 5.25 }\n", "sicne", "RC1014")]
    // Out of order; twice on a day.
    [InlineData(Last, Last + "      - { since: 2026-07-10, source: repricing, prefill: 5.25 }\n", "since: 2026-07-10", "RC2040")]
    [InlineData(Last, Last + "      - { since: 2026-07-17, source: repricing, prefill: 5.25 }\n", "prefill: 5.25", "RC2041")]
    public void A_wrong_way_is_named_at_its_line(string old, string edited, string line, string id) => IsNamed(Tinker, old, edited, line, id);

    [Fact]
    public void Bands_that_overlap_are_named_at_the_line_that_makes_them() => IsNamed(
        "RateCards/cards/fireworks-serverless-sizes.yaml",
        "band: { above: 16 }", "band: { above: 15 }", "band: { above: 15 }", "RC2083");

    [Fact]
    public void A_pinned_price_changes_only_along_with_its_pin()
    {
        const string pin = "\npins:\n  kimi-k2p6.prefill: { value: 5.15, checked: 2026-07-17, source: repricing }\n";
        File.AppendAllText(Project.PathTo(Tinker), pin);
        _repository.Commit("pin");
        const string entry = "      - { since: 2026-08-01, source: repricing, verified: 2026-08-02, prefill: 5.25 }\n";

        IsNamed(Tinker, Last, Last + entry, "prefill: 5.25", "RC7006");
        IsNamedAt(Tinker, "  kimi-k2p6.prefill: { value: 5.15", "RC7007");
        Project.Edit(Tinker, pin, "");
        IsNamedAt(Tinker, "prefill: 5.25", "RC7007");
        File.AppendAllText(Project.PathTo(Tinker), pin.Replace("5.15, checked: 2026-07-17", "5.25, checked: 2026-08-02", StringComparison.Ordinal));
        Project.Run("check --base main").Error.ShouldNotContain("error RC70");
    }

    [Theory]
    [InlineData("RC7004: info", 0, "info RC7004")]
    [InlineData("RC7004: warning", 0, "warning RC7004")]
    [InlineData("RC7004: error", 1, "error RC7004")]
    [InlineData("RC7004: none", 0, null)]
    public void A_price_that_nobody_has_seen_for_long_is_as_severe_as_the_project_says(string severity, int exitCode, string? expected)
    {
        Project.Edit("RateCards/ratecards.yaml", "RC7004: info", severity);
        Project.Edit("RateCards/ratecards.yaml", "as-of: 2026-05-16", "as-of: 2027-12-01");
        Project.Run("build").ExitCode.ShouldBe(0);

        var result = Project.Run("check");

        result.ExitCode.ShouldBe(exitCode);
        var place = $"{Tinker}({LineOf(Tinker, "  repricing:\n")},3): ";
        if (expected is null)
        {
            result.Error.ShouldNotContain("RC7004");
        }
        else
        {
            result.Error.ShouldContain(place + expected);
        }
    }

    [Fact]
    public void The_severity_of_an_edit_in_place_is_the_projects_choice_too()
    {
        Project.Edit("RateCards/ratecards.yaml", "RC7004: info", "RC7001: warning");
        Project.Edit(Tinker, Sku + Head + First, Sku + Head + First.Replace("5.15", "5.51", StringComparison.Ordinal));

        var result = Project.Run("diff main");

        result.ExitCode.ShouldBe(0);
        result.Error.ShouldContain("warning RC7001");
    }

    [Fact]
    public void A_change_that_is_staged_for_a_later_day_blocks_nobody_else()
    {
        // On main since long: announced for 2027, to be verified by then. The unrelated pull request changes a label.
        AddEntry("      - { since: 2027-01-01, source: repricing, verify-by: 2027-01-15, prefill: 5.25 }\n");
        Project.Run("build").ExitCode.ShouldBe(0);
        _repository.Commit("staged");
        Project.Edit(Tinker, "label: Train, ", "label: Training, ");
        Project.Run("build").ExitCode.ShouldBe(0);

        var check = Project.Run("check --base main");
        check.ExitCode.ShouldBe(0);
        check.Error.ShouldNotContain("warning");
        Project.Run(["diff", "main", "--fail-if", "prices-changed or problems"]).ExitCode.ShouldBe(0);
    }

    [Fact]
    public void The_right_way_is_told_so_that_a_reviewer_opens_no_other_file()
    {
        _repository.Git("checkout", "-q", "-b", "raise");
        Project.Run("set tinker.kimi-k2p6.prefill 6.18 --since 2026-08-01 --source https://thinkingmachines.ai/news/prices --verified 2026-08-02 --vendor").ExitCode.ShouldBe(0);
        Project.Edit("RateCards/ratecards.yaml", "as-of: 2026-05-16", "as-of: 2026-08-02");
        _repository.Commit("raise");

        var result = Project.Run("diff main --format markdown --as-of 2026-08-02");

        result.ExitCode.ShouldBe(0);
        var report = result.Output;
        // What and how much, since when, who says so, who is billed with it.
        report.ShouldStartWith("**1 price changes (+20.0%); 4 workloads cost something else; Tinker for Kimi K2.6 (128K), Agentic RL \\$996.00 → \\$1,090.76 (+9.5%);");
        report.ShouldContain("| **Tinker · Kimi K2.6 (128K) · Prefill** | \\$5.15 | \\$6.18 | USD/Mtok | \\+\\$1.03 (+20.0%) | 2026-08-01 | [thinkingmachines.ai/news/prices, seen 2026-08-02](https://thinkingmachines.ai/news/prices) | Tinker |");
        // Who is affected: 92,000 uncached tokens at 6.18 instead of 5.15 are 0.09476 an episode more, 1,000 times.
        report.ShouldContain("| **Kimi K2.6 (128K), Agentic RL** | Fireworks Serverless Standard | Tinker \\$996.00 → \\$1,090.76 (+9.5%) |");
        // What else must change: the pages that a build writes anew, with the lines that read differently.
        report.ShouldContain("Pages and snippets that a build writes anew");
        report.ShouldContain("| rate-history.mdx | reads differently |");
        report.ShouldContain("| snippets/multi-turn-cost-calculator.jsx | reads differently |");
        Project.Run("check --base main").Error.ShouldContain("RC6");
        Project.Run("build").ExitCode.ShouldBe(0);
        Project.Run("check --base main").ExitCode.ShouldBe(0);
    }

    private const string Head = "    label: Kimi K2.6 (128K)\n    aliases: [Kimi-K2.6 (128K)]\n    attributes: { context: 131072 tokens }\n    entries:\n";

    private ProjectCopy Project => _repository.Project;

    private void AddEntry(string entry) => Project.Edit(Tinker, Train + Last, Train + Last + entry);

    private void IsNamed(string path, string old, string edited, string line, string id)
    {
        _repository.Git("checkout", "-q", "-b", "wrong");
        var context = old == First ? Sku + Head : old == Last ? Train : "";
        Project.Edit(path, context + old, context + edited);
        IsNamedAt(path, line, id);
    }

    /// <summary>The first line that holds a text is named, for people and as an annotation.</summary>
    private void IsNamedAt(string path, string text, string id)
    {
        var line = LineOf(path, text);
        var result = Project.Run("check --base main");
        result.ExitCode.ShouldBe(1);
        result.Error.Split('\n').ShouldContain(l => l.StartsWith($"{path}({line},", StringComparison.Ordinal) && l.Contains($": error {id}: ", StringComparison.Ordinal), result.Error);
        Project.Run("check --base main --format github").Output.Split('\n')
            .ShouldContain(l => l.StartsWith($"::error file={path},line={line},", StringComparison.Ordinal) && l.Contains($"title={id}", StringComparison.Ordinal));
        Project.Run("diff main").ExitCode.ShouldBe(1);
    }

    private int LineOf(string path, string text)
    {
        var content = File.ReadAllText(Project.PathTo(path));
        return content[..content.IndexOf(text, StringComparison.Ordinal)].Count(c => c == '\n') + 1;
    }
}
