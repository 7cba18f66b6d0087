namespace RateCards.Cli.Tests;

/// <summary>Two pull requests at once, by git itself.</summary>
public sealed class MergeTests : IDisposable
{
    private readonly ProjectRepository _repository = new();

    public void Dispose() => _repository.Dispose();

    /// <summary>Prices of two cards that no page shows in one line: what is merged is what a build of both writes.</summary>
    [Fact]
    public void Changes_of_two_cards_merge_without_a_conflict_in_anything_generated()
    {
        Branch("base", null, null);
        Branch("one", "RateCards/cards/tinker.yaml", ("sample: 12.81", "sample: 12.91"));
        _repository.Git("checkout", "-q", "base");
        Branch("two", "RateCards/cards/fireworks-embeddings.json", ("\"input\": 0.008", "\"input\": 0.009"));

        _repository.Git("merge", "-q", "--no-edit", "one");

        var merged = _repository.Project.ReadOutput();
        _repository.Project.Run("build").ExitCode.ShouldBe(0);
        _repository.Project.ReadOutput().Keys.ShouldBe(merged.Keys);
        _repository.Project.ReadOutput().Values.ShouldBe(merged.Values);
        File.ReadAllText(_repository.Project.PathTo("docs-out/rates.json")).ShouldSatisfyAllConditions(t => t.ShouldContain("12.91"), t => t.ShouldContain("0.009"));
    }

    private void Branch(string name, string? path, (string Old, string New)? edit)
    {
        _repository.Git("checkout", "-q", "-b", name);
        if (edit is var (old, text))
        {
            var file = _repository.Project.PathTo(path!);
            var at = File.ReadAllText(file);
            var first = at.IndexOf(old, StringComparison.Ordinal);
            first.ShouldBeGreaterThan(0);
            File.WriteAllText(file, at.Remove(first, old.Length).Insert(first, text));
        }

        _repository.Project.Run("build").ExitCode.ShouldBe(0);
        _repository.Commit(name);
    }
}
