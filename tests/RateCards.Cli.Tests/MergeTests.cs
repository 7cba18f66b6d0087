namespace RateCards.Cli.Tests;

/// <summary>Two pull requests at once, by git itself.</summary>
public sealed class MergeTests : IDisposable
{
    private readonly ProjectRepository _repository = new();

    public void Dispose() => _repository.Dispose();

    public static TheoryData<string, (string Path, string Old, string New), (string Path, string Old, string New)> Changes => new()
    {
        {
            "prices", ("cards/tinker.yaml", "sample: 12.81", "sample: 12.91"), ("cards/fireworks-embeddings.json", "\"input\": 0.008", "\"input\": 0.009")
        },
        {
            "models",
            ("cards/tinker.yaml", "  kimi-k2p6-32k:\n", "  zeta-1:\n    label: Zeta 1\n    entries: [{ since: 2026-05-16, source: page, prefill: 12.91 }]\n  kimi-k2p6-32k:\n"),
            ("cards/fireworks-images.yaml", "  sdxl-controlnet:\n", "  omega-2:\n    label: Omega 2\n    entries: [{ since: 2025-07-19, source: page-2025-07, step: 0.009 }]\n  sdxl-controlnet:\n")
        },
    };

    /// <summary>Of two cards: what is merged is what a build of both writes.</summary>
    [Theory]
    [MemberData(nameof(Changes))]
    public void Changes_of_two_cards_merge_without_a_conflict_in_anything_generated(string what, (string Path, string Old, string New) one, (string Path, string Old, string New) two)
    {
        Branch("base", null);
        Branch("one", one);
        _repository.Git("checkout", "-q", "base");
        Branch("two", two);

        _repository.Git("merge", "-q", "--no-edit", "one");

        var merged = _repository.Project.ReadOutput();
        _repository.Project.Run("build").ExitCode.ShouldBe(0, what);
        _repository.Project.ReadOutput().Keys.ShouldBe(merged.Keys);
        _repository.Project.ReadOutput().Values.ShouldBe(merged.Values);
        File.ReadAllText(_repository.Project.PathTo("docs-out/rates.json")).ShouldSatisfyAllConditions(t => t.ShouldContain("12.91"), t => t.ShouldContain("0.009"));
    }

    private void Branch(string name, (string Path, string Old, string New)? edit)
    {
        _repository.Git("checkout", "-q", "-b", name);
        if (edit is var (path, old, text))
        {
            var file = _repository.Project.PathTo($"RateCards/{path}");
            var at = File.ReadAllText(file);
            var first = at.IndexOf(old, StringComparison.Ordinal);
            first.ShouldBeGreaterThan(0);
            File.WriteAllText(file, at.Remove(first, old.Length).Insert(first, text));
        }

        _repository.Project.Run("build").ExitCode.ShouldBe(0);
        _repository.Commit(name);
    }
}
