namespace RateCards.Cli.Tests;

/// <summary>Markdown files that are pages are files of the project for every command: from its folder, and from a revision.</summary>
public sealed class MarkdownProjectTests : IDisposable
{
    private const string Page = "RateCards/guides/start.md";

    private readonly ProjectRepository _repository = new();

    public MarkdownProjectTests()
    {
        var projectFile = File.ReadAllText(_repository.Project.PathTo("RateCards/ratecards.yaml"));
        _repository.Project.Write("RateCards/ratecards.yaml", projectFile + "\nmarkdown:\n  Guides: \"guides/*.md\"\n");
        _repository.Project.Write(Page, "# Start\n\nHow to begin.\n\n<!-- {{ wrap claim \"price == 5.15\" price: \"tinker.kimi-k2p6.prefill\" }} -->\n\nA million costs $5.15.\n\n<!-- {{ end }} -->\n");
        _repository.Project.Write("RateCards/notes.md", "Not a page, and without a title.\n");
        _repository.Commit("guides");
    }

    public void Dispose() => _repository.Dispose();

    [Fact]
    public void A_change_of_a_Markdown_page_is_told_against_a_revision()
    {
        _repository.Project.Run("diff main").Output.ShouldContain("Nothing changes.");
        _repository.Project.Edit(Page, "A million costs", "A million tokens cost");

        var run = _repository.Project.Run("diff main");

        run.ExitCode.ShouldBe(0, run.Error);
        run.Output.ShouldStartWith("1 page or snippet reads differently.");
    }

    [Fact]
    public void A_wrong_price_in_a_Markdown_page_fails_the_check()
    {
        _repository.Project.Edit(Page, "\"price == 5.15\"", "\"price == 5.16\"");
        _repository.Project.Edit(Page, "$5.15", "$5.16");

        var run = _repository.Project.Run("check");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("RateCards/guides/start.md(5,21): error RC5030");
    }
}
