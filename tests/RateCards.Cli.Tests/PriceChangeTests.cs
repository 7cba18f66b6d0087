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
        Project.Edit("RateCards/ratecards.yaml", "RC7004: info", "RC7004: info\n  RC7001: warning");
        _repository.Commit("edits are warned of");
        Project.Edit(Tinker, Sku + Head + First, Sku + Head + First.Replace("5.15", "5.51", StringComparison.Ordinal));

        var result = Project.Run("diff main");

        result.ExitCode.ShouldBe(0);
        result.Error.ShouldContain("warning RC7001");
    }

    [Theory]
    [InlineData("RC7001: none")]
    [InlineData("RC7001: warning\n  RC7012: none")]
    public void A_change_does_not_choose_the_severities_that_it_is_judged_by(string severities)
    {
        Project.Edit("RateCards/ratecards.yaml", "RC7004: info", $"RC7004: info\n  {severities}");
        Project.Edit(Tinker, Sku + Head + First, Sku + Head + First.Replace("5.15", "5.51", StringComparison.Ordinal));

        var check = Project.Run("check --base main");
        check.ExitCode.ShouldBe(1);
        check.Error.ShouldContain($"RateCards/ratecards.yaml({LineOf("RateCards/ratecards.yaml", "  RC7001:")},11): error RC7012: 'RC7001' was error and becomes {severities[8..].Split('\n')[0]}");
        check.Error.ShouldContain("error RC7001: 'tinker.kimi-k2p6.prefill' was 5.15");

        var diff = Project.Run(["diff", "main", "--fail-if", "loosened"]);
        diff.ExitCode.ShouldBe(1);
        diff.Output.ShouldStartWith("1 limit is passed; the change loosens what it is checked by in ");
        diff.Output.ShouldContain("loosened: ");
        diff.Error.ShouldContain("fails: loosened: ");
    }

    [Fact]
    public void A_base_that_allows_it_lets_a_loosening_pass_with_a_warning()
    {
        Project.Edit("RateCards/ratecards.yaml", "RC7004: info", "RC7004: info\n  RC7012: warning");
        _repository.Commit("allow");
        Project.Edit("RateCards/ratecards.yaml", "stale-after: 400 days", "stale-after: 900 days");
        Project.Run("build").ExitCode.ShouldBe(0);

        var result = Project.Run("check --base main");

        result.ExitCode.ShouldBe(0, result.Error);
        result.Error.ShouldContain("warning RC7012: 'stale-after' was 400 days and becomes 900 days");
        Project.Run("diff main").Output.ShouldMatch("Setting ratecards.yaml: stale-after +400 days +900 days");
    }

    [Fact]
    public void What_cannot_protect_anything_is_no_base()
    {
        foreach (var (call, reason) in new (string[], string)[]
        {
            (["check", "--base", ""], "An empty word names no version"),
            (["check", "--base", "RateCards"], "'RateCards' is the project itself"),
            (["check", "--base", "2026-01-01"], "'2026-01-01' is another date of the same cards"),
            (["diff", ""], "An empty word names no version"),
            (["diff", "."], "'.' is the project itself"),
        })
        {
            var result = Project.Run(call);
            (result.ExitCode, result.Output).ShouldBe((2, ""), string.Join(' ', call));
            result.Error.ShouldContain(reason);
        }

        _repository.Git("branch", "mine");
        _repository.Git("checkout", "-q", "--orphan", "empty");
        _repository.Git("rm", "-rfq", "--cached", ".");
        _repository.Git("commit", "-q", "--allow-empty", "-m", "empty");
        var check = Project.Run("check --base empty");
        check.ExitCode.ShouldBe(1);
        check.Error.ShouldContain("error RC7017: empty (");
    }

    [Fact]
    public void A_base_that_cannot_be_read_protects_nothing_and_so_lets_nothing_pass()
    {
        var card = File.ReadAllText(Project.PathTo(Tinker));
        File.WriteAllText(Project.PathTo(Tinker), card.Replace("skus:\n", "<<<<<<< ours\nskus:\n=======\nskus:\n>>>>>>> theirs\n", StringComparison.Ordinal));
        _repository.Commit("conflict");
        File.WriteAllText(Project.PathTo(Tinker), card.Replace("prefill: 5.15, sample: 12.81 }", "prefill: 5.51, sample: 12.81 }", StringComparison.Ordinal));

        var check = Project.Run("check --base main");
        check.ExitCode.ShouldBe(1);
        check.Error.ShouldContain("RateCards/cards/tinker.yaml(1,1): error RC7016: The card tinker cannot be compared with main (");

        var diff = Project.Run(["diff", "main", "--fail-if", "prices-changed or formulas-changed or flips > 100"]);
        diff.ExitCode.ShouldBe(1);
        diff.Error.ShouldContain("fails: prices-changed: cannot be told, because this could not be compared: The card tinker");
        diff.Error.ShouldContain("fails: flips > 100: cannot be told, because this could not be compared: The card tinker");
        diff.Error.ShouldNotContain("formulas-changed");
    }

    [Fact]
    public void Cards_that_are_links_are_read_at_a_revision_or_named_as_unread()
    {
        Directory.CreateDirectory(Project.PathTo("shared"));
        File.Move(Project.PathTo(Tinker), Project.PathTo("shared/tinker.yaml"));
        File.CreateSymbolicLink(Project.PathTo(Tinker), "../../shared/tinker.yaml");
        _repository.Commit("a link");
        Project.Run("diff main").Output.ShouldStartWith("Nothing changes.");
        Project.Edit("shared/tinker.yaml", Sku + Head + First, Sku + Head + First.Replace("5.15", "5.51", StringComparison.Ordinal));
        Project.Run("check --base main").Error.ShouldContain("error RC7001: 'tinker.kimi-k2p6.prefill' was 5.15");

        var elsewhere = Directory.CreateTempSubdirectory("ratecards-");
        try
        {
            File.Move(Project.PathTo("shared/tinker.yaml"), Path.Combine(elsewhere.FullName, "tinker.yaml"));
            File.Delete(Project.PathTo(Tinker));
            File.CreateSymbolicLink(Project.PathTo(Tinker), Path.Combine(elsewhere.FullName, "tinker.yaml"));
            _repository.Commit("a link out of the repository");

            var result = Project.Run("check --base main");

            result.ExitCode.ShouldBe(1);
            result.Error.ShouldContain("error RC7016: The card tinker cannot be compared with main (");
            result.Error.ShouldContain("RC7018 'cards/tinker.yaml' is a submodule, or a link");
        }
        finally
        {
            elsewhere.Delete(recursive: true);
        }
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
