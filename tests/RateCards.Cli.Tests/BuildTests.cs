using System.Text;
using RateCards.Cli.Terminals;

namespace RateCards.Cli.Tests;

public sealed class BuildTests : IDisposable
{
    private readonly ProjectCopy _project = new();

    [Fact]
    public void A_build_is_what_check_wants()
    {
        _project.Run("check").ExitCode.ShouldBe(1, "nothing is built yet");

        var build = _project.Run("build");

        build.ExitCode.ShouldBe(0, build.Error);
        build.Output.ShouldContain("docs-out");
        _project.Run("check").ShouldSatisfyAllConditions(c => c.ExitCode.ShouldBe(0, c.Error), c => c.Error.ShouldNotContain(" error "));
    }

    [Fact]
    public void Check_finds_files_that_are_edited_missing_left_over_or_stale()
    {
        Build();
        File.AppendAllText(_project.PathTo("docs-out/rates.csv"), "edited\n");
        File.Delete(_project.PathTo("docs-out/llms.txt"));
        _project.Write("docs-out/extra.txt", "not ours");

        var result = _project.Run("check");

        result.ExitCode.ShouldBe(1);
        result.Error.ShouldContain("docs-out/rates.csv(1,1): error RC6003: ");
        result.Error.ShouldContain("docs-out/llms.txt(1,1): error RC6005: ");
        result.Error.ShouldContain("docs-out/extra.txt(1,1): error RC6001: ");
    }

    [Fact]
    public void Check_finds_that_a_card_was_changed_after_the_build()
    {
        Build();
        EditSample();

        var result = _project.Run("check");

        result.ExitCode.ShouldBe(1);
        result.Error.ShouldContain("docs-out(1,1): error RC6003: ");
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_named()
    {
        var result = _project.Run("build --out RateCards/ratecards.yaml/out");

        result.ExitCode.ShouldBe(3);
        result.Error.ShouldStartWith("error: The output folder 'RateCards/ratecards.yaml/out' cannot be written: ");
    }

    [Fact]
    public void One_number_changed_in_a_card_changes_what_shows_it_and_nothing_else()
    {
        Build();
        var before = _project.ReadOutput();
        var estimateBefore = _project.Run("estimate multi-turn --format json").Output;

        EditSample();
        Build();

        var after = _project.ReadOutput();
        after.Keys.ShouldBe(before.Keys);
        var changed = after.Keys.Where(file => !after[file].AsSpan().SequenceEqual(before[file])).ToList();
        changed.ShouldContain("rates.json");
        changed.ShouldContain("rates.csv");
        changed.ShouldContain("calculator-config.json");
        // What shows the rate, or what it makes of the default episode (400,000 × 5.15 + 16,000 × 12.81, per million; times a thousand episodes), shows the
        // new one; what did not show it is as it was.
        foreach (var file in changed.Where(f => f is not ".ratecards-manifest"))
        {
            new[] { "12.81", "2.26496", "2264.96" }.ShouldContain(figure => Encoding.UTF8.GetString(before[file]).Contains(figure, StringComparison.Ordinal), file);
        }

        foreach (var file in after.Keys.Except(changed))
        {
            Encoding.UTF8.GetString(before[file]).ShouldNotContain("12.81", customMessage: file);
        }

        // 16,000 tokens × 1,000 episodes × 0.10 USD/Mtok more.
        _project.Run("estimate multi-turn --format json").Output.ShouldNotBe(estimateBefore);
        _project.Run("estimate multi-turn").Output.ShouldContain("$2,266.56");
    }

    [Fact]
    public void A_build_elsewhere_at_another_date_leaves_the_output_folder_alone()
    {
        Build();
        var before = _project.ReadOutput();

        _project.Run("build --out elsewhere --as-of 2026-10-01").ExitCode.ShouldBe(0);

        File.ReadAllText(_project.PathTo("elsewhere/rates.json")).ShouldContain("\"asOf\": \"2026-10-01\"");
        _project.ReadOutput().Values.ShouldBe(before.Values);
    }

    [Fact]
    public void A_folder_that_no_build_made_is_not_overwritten()
    {
        _project.Write("mine/thesis.txt", "years of work");

        var result = _project.Run("build --out mine");

        result.ExitCode.ShouldBe(1);
        result.Error.ShouldContain("RC6001");
        File.ReadAllText(_project.PathTo("mine/thesis.txt")).ShouldBe("years of work");
    }

    [Theory]
    [InlineData("build", "read compile render write total")]
    [InlineData("check", "read compile render compare total")]
    [InlineData("estimate multi-turn", "read compile estimate total")]
    [InlineData("rates", "read compile list total")]
    [InlineData("explain tinker.kimi-k2p6.prefill", "read compile explain total")]
    [InlineData("explain pricing", "read compile render explain total")]
    [InlineData("diff 2026-05-16 2026-10-01", "build compare total")]
    [InlineData("replay --emit-sql sqlite", "read compile emit total")]
    public void Stats_name_the_stages(string command, string stages)
    {
        _project.Run("build").ExitCode.ShouldBe(0);
        var before = _project.Run(command);
        var result = _project.Run(command + " --stats");

        result.ExitCode.ShouldBe(before.ExitCode);
        result.Output.ShouldBe(before.Output);
        result.Error.ShouldStartWith(before.Error);
        string.Join(' ', result.Error[before.Error.Length..].Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => line.Split(' ')[0])).ShouldBe(stages);
    }

    [Theory]
    [InlineData("build")]
    [InlineData("estimate")]
    [InlineData("rates")]
    [InlineData("explain")]
    public void Help_tells_of_stats(string command) => _project.Run(command + " --help").Output.ShouldContain("--stats");

    [Fact]
    public void A_build_that_is_interrupted_says_so_and_writes_nothing()
    {
        using var interruption = new CancellationTokenSource();
        interruption.Cancel();
        using var error = new StringWriter();
        using var terminal = new Terminal(TextWriter.Null, error) { CurrentDirectory = _project.Folder };

        Application.Run(["build"], terminal, interruption.Token).ShouldBe(130);

        error.ToString().ShouldContain("interrupted; nothing was changed");
        Directory.Exists(_project.Output).ShouldBeFalse();
    }

    public void Dispose() => _project.Dispose();

    private void Build() => _project.Run("build").ShouldSatisfyAllConditions(r => r.ExitCode.ShouldBe(0, r.Error));

    /// <summary>Kimi K2.6 on Tinker: sampling, from 12.81 to 12.91.</summary>
    private void EditSample() => _project.Edit(
        "RateCards/cards/tinker.yaml",
        "verified: [2026-05-16, 2026-07-02, 2026-07-17], prefill: 5.15, sample: 12.81 }\n      - { since: 2026-07-02, source: catalogue, verified: [2026-07-02, 2026-07-17], train: 15.40 }\n      - { since: 2026-07-17, source: repricing, cached-prefill: 1.03 }",
        "verified: [2026-05-16, 2026-07-02, 2026-07-17], prefill: 5.15, sample: 12.91 }\n      - { since: 2026-07-02, source: catalogue, verified: [2026-07-02, 2026-07-17], train: 15.40 }\n      - { since: 2026-07-17, source: repricing, cached-prefill: 1.03 }");

    [Theory]
    [InlineData("RateCards/cards/sub")]
    [InlineData("RateCards/cards")]
    [InlineData("RateCards")]
    [InlineData(".")]
    [InlineData("RateCards/pages/")]
    public void An_output_among_the_input_is_refused(string output)
    {
        var before = Directory.GetFileSystemEntries(_project.Folder, "*", SearchOption.AllDirectories);

        var result = _project.Run($"build --out {output}");

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("The output folder cannot be '");
        Directory.GetFileSystemEntries(_project.Folder, "*", SearchOption.AllDirectories).ShouldBe(before, ignoreOrder: true);
    }

    [Fact]
    public void The_project_file_cannot_name_the_input_by_a_way_around_it_either()
    {
        _project.Edit("RateCards/ratecards.yaml", "output: ../docs-out", "output: ../RateCards/cards/sub");

        _project.Run("build").ExitCode.ShouldBe(2);
        Directory.Exists(_project.PathTo("RateCards/cards/sub")).ShouldBeFalse();
    }

    [Fact]
    public void What_a_killed_edit_left_beside_a_card_is_cleared_away_by_the_next_one()
    {
        _project.Write("RateCards/cards/tinker.yaml.next", "half of a ca");

        _project.Run("verify tinker.kimi-k2p6 --date 2026-08-02").ExitCode.ShouldBe(0);

        File.Exists(_project.PathTo("RateCards/cards/tinker.yaml.next")).ShouldBeFalse();
    }
}
