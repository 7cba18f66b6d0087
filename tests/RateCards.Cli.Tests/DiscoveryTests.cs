using RateCards.Cli.Files;
using RateCards.Cli.Terminals;

namespace RateCards.Cli.Tests;

public sealed class DiscoveryTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("ratecards-").FullName;

    [Fact]
    public void The_current_folder_comes_first()
    {
        Make("ratecards.yaml");
        Make("RateCards/ratecards.yaml");

        Find("").ShouldBe(_root);
    }

    [Fact]
    public void Then_its_folder_RateCards()
    {
        Make("RateCards/ratecards.yaml");

        Find("").ShouldBe(Path.Combine(_root, "RateCards"));
    }

    [Fact]
    public void Then_the_nearest_parent_that_has_either()
    {
        Make("ratecards.yaml");
        Make("inner/RateCards/ratecards.yaml");
        Make("inner/deep/deeper/note.txt");

        Find("inner/deep/deeper").ShouldBe(Path.Combine(_root, "inner", "RateCards"));
        Find("inner/RateCards").ShouldBe(Path.Combine(_root, "inner", "RateCards"));
    }

    [Fact]
    public void A_named_folder_is_not_left_for_its_parent()
    {
        Make("ratecards.yaml");
        Make("empty/note.txt");

        Should.Throw<CallException>(() => Find("", named: "empty")).Message.ShouldContain("'empty' has no ratecards.yaml");
    }

    [Fact]
    public void A_named_folder_is_relative_to_the_current_one()
    {
        Make("other/ratecards.yaml");
        Make("here/note.txt");

        Find("here", named: "../other").ShouldBe(Path.Combine(_root, "other"));
    }

    public void Dispose() => Directory.Delete(_root, recursive: true);

    private string Find(string current, string? named = null)
    {
        using var terminal = new Terminal(TextWriter.Null, TextWriter.Null) { CurrentDirectory = Path.Combine(_root, current) };
        return Path.TrimEndingDirectorySeparator(ProjectFolder.Find(terminal, named).Path);
    }

    private void Make(string path)
    {
        var file = Path.Combine(_root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, "");
    }
}
