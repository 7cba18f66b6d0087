using RateCards.Cli.Terminals;

namespace RateCards.Cli.Tests;

public sealed class NewTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ratecards-").FullName;

    [Fact]
    public void A_new_project_builds_and_checks_without_a_word()
    {
        var made = Run("new prices");

        made.ExitCode.ShouldBe(0, made.Error);
        made.Output.ShouldContain("prices/cards/example.yaml\n");
        made.Output.ShouldEndWith("next: ratecards serve --open --project prices\n");
        Run("build --project prices").ShouldSatisfyAllConditions(b => b.ExitCode.ShouldBe(0), b => b.Error.ShouldBeEmpty());
        Run("check --project prices").ShouldSatisfyAllConditions(c => c.ExitCode.ShouldBe(0), c => c.Output.ShouldBe("no errors\n"));
        // 10,000 requests of 1,500 tokens at $0.20 and 500 at $0.80 per 1M.
        Run("estimate chat --project prices").Output.ShouldContain("$7.00");
        File.ReadAllText(Path.Combine(_folder, "prices/docs-out/site/index.html")).ShouldContain("$7.00");
    }

    [Fact]
    public void A_folder_that_is_there_and_empty_will_do()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "empty"));

        Run("new empty").ExitCode.ShouldBe(0);
    }

    [Fact]
    public void What_is_there_is_left_alone()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "mine"));
        File.WriteAllText(Path.Combine(_folder, "mine/ratecards.yaml"), "as-of: 2020-01-01\n");

        var refused = Run("new mine");

        refused.ExitCode.ShouldBe(2);
        refused.Error.ShouldContain("'mine' is there already");
        Directory.GetFileSystemEntries(Path.Combine(_folder, "mine")).Length.ShouldBe(1);
        Run("new mine/ratecards.yaml").ExitCode.ShouldBe(2);
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private CommandRun Run(string call) => CommandRun.InProcess(call, _folder);
}
