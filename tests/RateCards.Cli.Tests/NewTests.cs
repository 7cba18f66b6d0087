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
    public void Every_file_names_the_schema_that_a_build_writes_for_editors()
    {
        Run("new prices");
        Run("build --project prices").ExitCode.ShouldBe(0);

        var files = Directory.GetFiles(Path.Combine(_folder, "prices"), "*.yaml", SearchOption.AllDirectories);
        files.Length.ShouldBe(4);
        foreach (var file in files)
        {
            const string line = "# yaml-language-server: $schema=";
            var first = File.ReadLines(file).First();
            first.ShouldStartWith(line);
            File.Exists(Path.Combine(Path.GetDirectoryName(file)!, first[line.Length..])).ShouldBeTrue(file);
        }
    }

    [Fact]
    public void A_seller_says_nothing_of_having_looked_prices_up()
    {
        Run("new shop --seller").ExitCode.ShouldBe(0);
        Run("build --project shop").ShouldSatisfyAllConditions(b => b.ExitCode.ShouldBe(0, b.Error), b => b.Output.ShouldContain("\npages: shop/docs-out/site/index.html; "));
        Run("check --project shop").Output.ShouldBe("no errors\n");

        var page = File.ReadAllText(Path.Combine(_folder, "shop/docs-out/site/index.html"));
        page.ShouldContain("<p>Prices without tax.</p>");
        page.ShouldNotContain("the vendors");
        File.ReadAllText(Path.Combine(_folder, "shop/cards/example.yaml")).ShouldSatisfyAllConditions(
            c => c.ShouldContain("title: Our price list"), c => c.ShouldNotContain("you saw"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" --seller")]
    public void A_page_lists_every_file_to_take_away_and_each_footer_leads_there(string option)
    {
        Run("new prices" + option).ExitCode.ShouldBe(0);
        Run("build --project prices").ShouldSatisfyAllConditions(b => b.ExitCode.ShouldBe(0, b.Error), b => b.Error.ShouldBeEmpty());

        var site = Path.Combine(_folder, "prices/docs-out/site");
        File.ReadAllText(Path.Combine(site, "index.html")).ShouldContain("<a href=\"data.html\">Data: what each file has</a>");
        var page = File.ReadAllText(Path.Combine(site, "data.html"));
        foreach (var file in new[] { "rates.csv", "rates.json", "ratecards.py", "chat-cost.xlsx" })
        {
            page.ShouldContain($"href=\"data/{file}\"");
            File.Exists(Path.Combine(site, "data", file)).ShouldBeTrue(file);
        }
    }

    [Fact]
    public void The_colour_of_a_site_is_its_owners()
    {
        Run("new prices");
        var settings = Path.Combine(_folder, "prices/ratecards.yaml");
        File.WriteAllText(settings, File.ReadAllText(settings).Replace("  # accent: \"#0b5cad\" ", "  accent: \"#7a1fa2\" ", StringComparison.Ordinal));

        Run("build --project prices").ExitCode.ShouldBe(0);
        File.ReadAllText(Path.Combine(_folder, "prices/docs-out/site/assets/site.css")).ShouldContain("{ --accent: #7a1fa2; }");
        File.WriteAllText(settings, File.ReadAllText(settings).Replace("#7a1fa2", "purple", StringComparison.Ordinal));
        Run("check --project prices").Error.ShouldContain("a colour such as '#0b5cad'");
    }

    [Theory]
    [InlineData("bash")]
    [InlineData("zsh")]
    [InlineData("fish")]
    [InlineData("pwsh")]
    public void A_shell_asks_the_command_how_to_complete(string shell) => Run($"completions {shell}").Output.ShouldContain("[suggest:");

    [Fact]
    public void What_completes_a_word_are_the_commands_own()
    {
        CommandRun.InProcess(["[suggest:13]", "ratecards che"], _folder).Output.ShouldBe("check\n");
        Run("completions csh").ExitCode.ShouldBe(2);
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
