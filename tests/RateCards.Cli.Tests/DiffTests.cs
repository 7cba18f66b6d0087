using RateCards.Cli.Terminals;

namespace RateCards.Cli.Tests;

/// <summary>A repository with the shipped project, in which a test changes prices.</summary>
public sealed class DiffTests : IDisposable
{
    private const string Tinker = "RateCards/cards/tinker.yaml";

    private readonly ProjectRepository _repository = new();
    private readonly ProjectCopy _project;

    public DiffTests() => _project = _repository.Project;

    public void Dispose() => _repository.Dispose();

    [Fact]
    public void Two_dates_tell_what_has_happened_between_them()
    {
        var result = _project.Run("diff 2025-07-19 2026-02-01");

        result.ExitCode.ShouldBe(0);
        result.Output.ShouldStartWith("3 prices change (−31.0% to −14.2%); 1 price is no longer there; 1 C# name breaks; 1 part could not be compared.");
        result.Output.ShouldContain("H100 80GB · GPU-hour    $5.80  $4.00  USD/GPU-hour  −$1.80 (−31.0%)");
        result.Error.ShouldBeEmpty();
    }

    [Fact]
    public void A_rate_that_can_no_longer_be_bought_breaks_the_code_that_computes_with_it()
    {
        var result = _project.Run("diff 2026-05-16 2026-10-01 --fail-if names-broken");

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldMatch("FireworksServerless\\.KimiK2p5\\.Input +is of another type: breaks code that uses it +TokenRate → MissingRate");
    }

    [Fact]
    public void The_folder_is_compared_with_a_revision()
    {
        _project.Edit(Tinker, "{ since: 2026-07-17, source: repricing, cached-prefill: 1.03 }",
            "{ since: 2026-07-17, source: repricing, cached-prefill: 1.03 }\n      - { since: 2026-08-01, verified: 2026-08-02, source: repricing, prefill: 6.18 }");

        var result = _project.Run("diff HEAD");

        result.ExitCode.ShouldBe(0);
        result.Output.ShouldContain("Tinker · Kimi K2.6 (128K) · Prefill   $5.15  $6.18  USD/Mtok  +$1.03 (+20.0%)  2026-08-01, scheduled");
    }

    [Fact]
    public void A_card_that_is_moved_to_another_file_changes_no_price()
    {
        File.Move(_project.PathTo(Tinker), _project.PathTo("RateCards/cards/thinking-machines.yaml"));

        var lines = _project.Run("diff HEAD --details").Output.Split('\n');
        lines[0].ShouldBe("1 card's file is moved.");
        lines.Count(l => l.Length > 0).ShouldBe(6, "the headline, the sides, and a table of one row with its title, head and rule");
        lines.ShouldContain(l => l.Contains("cards/tinker.yaml", StringComparison.Ordinal) && l.Contains("cards/thinking-machines.yaml", StringComparison.Ordinal) && l.TrimEnd().EndsWith("nothing", StringComparison.Ordinal));
    }

    [Fact]
    public void Nothing_changes_where_the_project_is_moved_to_another_folder()
    {
        Directory.CreateDirectory(_project.PathTo("pricing"));
        Directory.Move(_project.PathTo("RateCards"), _project.PathTo("pricing/RateCards"));

        _project.Run("diff HEAD --project pricing").Output.ShouldStartWith("Nothing changes.");
    }

    [Fact]
    public void A_project_that_was_not_there_before_is_new()
    {
        Git("checkout", "-q", "--orphan", "empty");
        Git("rm", "-rfq", "--cached", ".");
        Git("commit", "-q", "--allow-empty", "-m", "empty");

        var result = _project.Run("diff HEAD");

        // There is nothing that could protect it: who merges it reads all of it.
        result.ExitCode.ShouldBe(1);
        result.Error.ShouldContain("error RC7017: HEAD (");
        result.Output.ShouldContain("Card Tinker is new");
    }

    [Fact]
    public void The_merge_base_leaves_out_what_others_have_changed_meanwhile()
    {
        Git("branch", "mine");
        _project.Edit(Tinker, "label: Kimi K2.6 (128K)", "label: Kimi K2.6, long");
        Commit("theirs");
        Git("checkout", "-q", "mine");

        _project.Run("diff main").Output.ShouldContain("Kimi K2.6, long");
        _project.Run("diff --merge-base main").Output.ShouldStartWith("Nothing changes.");
    }

    [Theory]
    [InlineData("no-such-branch")]
    [InlineData("--upload-pack=touch")]
    [InlineData("$(touch pwned)")]
    [InlineData("main;touch pwned")]
    [InlineData("-- --help")]
    public void What_names_nothing_is_a_wrong_call_and_runs_nothing(string revision)
    {
        var result = _project.Run(["diff", "--", revision]);

        result.ExitCode.ShouldBe(2);
        result.Error.ShouldContain("is neither a date, nor a folder with a project, nor a revision that git knows");
        File.Exists(_project.PathTo("pwned")).ShouldBeFalse();
    }

    /// <summary>A pull request that edits a price in force and brings along a copy of itself, called like the base that it is to be compared with.</summary>
    [Theory]
    [InlineData("HEAD")]
    [InlineData("main")]
    [InlineData("the base's hash")]
    public void A_folder_called_like_the_base_does_not_take_its_place(string name)
    {
        var revision = name.Contains(' ', StringComparison.Ordinal) ? File.ReadAllText(_project.PathTo(".git/refs/heads/main")).Trim() : name;
        _project.Edit(Tinker, "2026-07-17], prefill: 5.15,", "2026-07-17], prefill: 4.15,");
        ProjectCopy.CopyTo(_project.PathTo("RateCards"), _project.PathTo(revision));

        foreach (var call in new[] { new[] { "diff", revision }, ["check", "--base", revision] })
        {
            var result = _project.Run(call);
            result.ExitCode.ShouldBe(2);
            result.Error.ShouldContain($"'{revision}' is a revision of git and a folder with a project: write './{revision}' for the folder");
        }

        _project.Run(["diff", $"./{revision}"]).ExitCode.ShouldBe(0);
        _project.Run(["diff", $"{revision}^0"]).Error.ShouldContain("error RC7001");
    }

    [Theory]
    [InlineData("a;touch${IFS}pwned")]
    [InlineData("$(touch${IFS}pwned)")]
    [InlineData("`id`")]
    [InlineData("'\"&|")]
    public void A_branch_may_have_a_hostile_name(string branch)
    {
        Git("branch", "--", branch);

        var result = _project.Run(["diff", branch]);

        result.ExitCode.ShouldBe(0);
        result.Output.ShouldStartWith("Nothing changes.");
        File.Exists(_project.PathTo("pwned")).ShouldBeFalse();
    }

    [Fact]
    public void Without_a_repository_a_revision_fails_and_a_date_does_not()
    {
        Directory.Delete(_project.PathTo(".git"), recursive: true);

        var result = _project.Run("diff HEAD");
        result.ExitCode.ShouldBe(3);
        result.Error.ShouldContain("git: fatal: not a git repository");

        _project.Run("diff 2026-05-16 2026-05-16").ExitCode.ShouldBe(0);
    }

    [Fact]
    public void A_side_with_errors_is_named()
    {
        _project.Edit(Tinker, "card: tinker", "cart: tinker");

        var result = _project.Run("diff HEAD");

        result.ExitCode.ShouldBe(1);
        result.Error.ShouldContain("the working tree has");
        result.Output.ShouldBeEmpty();
    }

    [Fact]
    public void Who_mends_an_error_that_was_merged_still_sees_what_else_the_change_does()
    {
        _project.Edit(Tinker, "label: Prefill, ", "lable: Prefill, ");
        Commit("a typo that got merged");
        _project.Edit(Tinker, "lable: Prefill, ", "label: Prefill, ");
        _project.Run("set fireworks-gpu-hours.h100-80gb.gpu-hour 9.00 --since 2026-10-02 --source page-2026-10 --verified 2026-10-02").ExitCode.ShouldBe(0);

        var result = _project.Run("diff HEAD");

        // What stood in the card that is mended cannot be told, so it is not protected.
        result.ExitCode.ShouldBe(1);
        result.Error.ShouldContain("error RC7016: The card tinker cannot be compared with HEAD (");
        result.Output.ShouldContain("$8.00  $9.00  USD/GPU-hour  +$1.00 (+12.5%)  2026-10-02, scheduled");
        result.Output.ShouldContain("The card tinker");
        result.Output.ShouldContain("RC1014: A meter has no key 'lable'. Did you mean 'label'?");
        result.Output.ShouldContain("cards/tinker.yaml:29");
        result.Output.ShouldContain("What workloads cost, and how offers bill");
        result.Output.ShouldContain("3 parts could not be compared");
        result.Output.ShouldNotContain("Tinker is new");
    }

    [Theory]
    [InlineData("RateCards/cards/tinker.yaml", "card: tinker", "card: [tinker")]
    [InlineData("RateCards/formulas/multi-turn.yaml", "formulas:", "formulaz:")]
    [InlineData("RateCards/ratecards.yaml", "as-of: 2026-05-16", "as-of: some day")]
    public void Nothing_is_called_new_that_could_not_be_read_before(string path, string old, string broken)
    {
        _project.Edit(path, old, broken);
        Commit("broken");
        _project.Edit(path, broken, old);

        var result = _project.Run("diff HEAD");

        result.ExitCode.ShouldBe(1);
        result.Output.ShouldMatch("^\\d errors?; \\d parts? could not be compared\\.\n");
    }

    [Fact]
    public void A_condition_can_ask_that_everything_was_compared()
    {
        _project.Edit(Tinker, "card: tinker", "card: [tinker");
        Commit("broken");
        _project.Edit(Tinker, "card: [tinker", "card: tinker");

        var result = _project.Run(["diff", "HEAD", "--fail-if", "uncompared"]);

        result.ExitCode.ShouldBe(1);
        result.Error.ShouldContain("fails: uncompared: 3");
    }

    [Fact]
    public void A_page_that_cannot_be_made_is_told_rather_than_passed_over()
    {
        var page = Directory.EnumerateFiles(_project.PathTo("RateCards/pages"), "pricing.*").Single();
        File.AppendAllText(page, "\n{{nothing_of_this_name}}\n");

        var result = _project.Run("diff HEAD");

        result.ExitCode.ShouldBe(0);
        result.Output.ShouldStartWith("1 part could not be compared.");
        result.Output.ShouldContain("Pages and snippets");
        result.Output.ShouldContain("pages/pricing.mdx.sbn:");
    }

    private void Commit(string message) => _repository.Commit(message);

    private void Git(params string[] arguments) => _repository.Git(arguments);
}
