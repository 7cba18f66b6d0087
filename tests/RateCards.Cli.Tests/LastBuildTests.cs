using System.Security.Cryptography;
using RateCards.Cli.Terminals;

namespace RateCards.Cli.Tests;

public sealed class LastBuildTests : IDisposable
{
    private const string Nothing = "nothing has changed since the last build";

    private readonly string _folder = Directory.CreateTempSubdirectory("ratecards-").FullName;
    private readonly string _cache = Directory.CreateTempSubdirectory("ratecards-cache-").FullName;

    public LastBuildTests()
    {
        Directory.CreateDirectory(PathTo("cards"));
        Directory.CreateDirectory(PathTo("pages"));
        File.WriteAllText(PathTo("ratecards.yaml"), "as-of: 2026-05-16\noutput: docs-out\n");
        File.WriteAllText(PathTo("pages/index.mdx.sbn"), "---\ntitle: Prices\ndescription: What acme costs.\npath: index\ngroup: Prices\norder: 1\n---\n\n{{ rates \"acme\" }}\n");
        // A price that is looked at twice, so that there is something to say again.
        File.WriteAllText(PathTo("cards/acme.yaml"), """
            card: acme
            title: Acme
            provider: Acme
            currency: USD
            sources:
              page: { title: Acme pricing, url: "https://acme.example", verified: 2026-05-16, trust: vendor }
            meters:
              input: { label: Input, unit: USD/Mtok }
            skus:
              small:
                label: Small
                entries:
                  - { since: 2026-05-16, source: page, input: 5000 }

            """);
    }

    [Fact]
    public void A_build_of_what_is_built_says_so_and_says_the_same_again()
    {
        var first = Run("build");
        var before = Hashes();

        var second = Run("build");

        first.Output.ShouldNotContain(Nothing);
        first.Error.ShouldContain("warning RC2105");
        second.ExitCode.ShouldBe(0);
        second.Output.ShouldBe(first.Output.Replace(" in docs-out\n", $" in docs-out: {Nothing}\n", StringComparison.Ordinal));
        second.Error.ShouldBe(first.Error);
        Hashes().ShouldBe(before);
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("junit")]
    public void Check_says_with_a_record_what_it_says_without(string format)
    {
        Run("build");

        var quick = Run($"check --format {format}");
        var whole = Run($"check --format {format} --no-cache");

        quick.ShouldBe(whole);
        (quick.Output + quick.Error).ShouldContain("RC2105");
        Run("check --stats").Error.ShouldNotContain("render");
        Run("check --stats --no-cache").Error.ShouldContain("render");
    }

    public static TheoryData<string, Action<ProjectCase>> Changes => new()
    {
        { "a card", p => p.Append("cards/acme.yaml", "\n# Seen again.\n") },
        { "a new page that is no page", p => p.Append("pages/notes.txt", "Later.\n") },
        { "an output", p => p.Append("docs-out/rates.csv", "x") },
        { "the manifest", p => p.Append("docs-out/.ratecards-manifest", "site/more.html\n") },
        { "an output that has gone", p => File.Delete(p.PathTo("docs-out/llms.txt")) },
        { "a file that nobody has built", p => p.Append("docs-out/site/mine.html", "Mine.") },
        { "the output folder", p => Directory.Move(p.PathTo("docs-out"), p.PathTo("elsewhere")) },
        { "what a killed build left", p => Directory.CreateDirectory(p.PathTo("docs-out.next")) },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void After_a_change_of_either_side_everything_is_made_and_compared(string what, Action<ProjectCase> change)
    {
        Run("build");

        change(new ProjectCase(_folder));

        Run("check --stats").Error.ShouldContain("render", customMessage: what);
        Run("build").Output.ShouldNotContain(Nothing, customMessage: what);
    }

    [Fact]
    public void An_edited_output_is_still_found_and_made_anew()
    {
        Run("build");
        var before = Hashes();
        var edited = File.ReadAllBytes(PathTo("docs-out/rates.csv"));
        edited[^5] ^= 1;
        File.WriteAllBytes(PathTo("docs-out/rates.csv"), edited);

        var check = Run("check");

        check.ExitCode.ShouldBe(1);
        check.Error.ShouldContain("docs-out/rates.csv(1,1): error RC6003: ");
        Run("build").ExitCode.ShouldBe(0);
        Hashes().ShouldBe(before);
        Run("check").ExitCode.ShouldBe(0);
    }

    [Theory]
    [InlineData("build --no-cache")]
    [InlineData("build --as-of 2026-10-01")]
    [InlineData("build --out other")]
    public void Another_build_than_the_usual_one_does_everything(string call)
    {
        Run("build");

        Run(call).Output.ShouldNotContain(Nothing);
    }

    [Fact]
    public void A_build_elsewhere_is_not_taken_for_the_project_s_own()
    {
        Run("build --as-of 2026-10-01");

        Run("build").Output.ShouldNotContain(Nothing);
        Run("build").Output.ShouldContain(Nothing);
    }

    [Theory]
    [InlineData("")]
    [InlineData("half of a rec")]
    [InlineData("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855\n")]
    public void A_record_that_is_broken_is_as_none(string text)
    {
        Run("build");
        File.WriteAllText(Record(), text);

        var build = Run("build");

        build.ExitCode.ShouldBe(0, build.Error);
        build.Output.ShouldNotContain(Nothing);
        Run("build").Output.ShouldContain(Nothing);
    }

    [Fact]
    public void A_record_with_one_word_changed_is_as_none()
    {
        Run("build");
        File.WriteAllText(Record(), File.ReadAllText(Record()).Replace("\"files\": ", "\"files\": 1", StringComparison.Ordinal));

        Run("build").Output.ShouldNotContain(Nothing);
    }

    [Fact]
    public void A_record_that_has_gone_is_written_again_as_the_same_bytes()
    {
        Run("build");
        var first = File.ReadAllText(Record());
        File.Delete(Record());

        Run("build");

        File.ReadAllText(Record()).ShouldBe(first);
        first.ShouldNotContain(_folder);
    }

    [Fact]
    public void What_is_wrong_leaves_no_record()
    {
        File.AppendAllText(PathTo("ratecards.yaml"), "outputt: docs-out\n");

        Run("build").ExitCode.ShouldBe(1);

        Directory.EnumerateFiles(_cache).ShouldBeEmpty();
    }

    [Fact]
    public void A_cache_that_cannot_be_written_is_done_without()
    {
        var file = Path.Combine(_cache, "file");
        File.WriteAllText(file, "");

        var build = CommandRun.InProcess("build", _folder, new UserCache(Path.Combine(file, "ratecards")));

        build.ExitCode.ShouldBe(0, build.Error);
        build.Error.ShouldNotContain("error");
    }

    [Fact]
    public void Records_of_many_projects_make_way()
    {
        for (var i = 0; i < 230; i++)
        {
            File.WriteAllText(Path.Combine(_cache, $"build-{i}"), "old");
            File.SetLastWriteTimeUtc(Path.Combine(_cache, $"build-{i}"), new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddMinutes(i));
        }

        Run("build");

        Directory.EnumerateFiles(_cache).Count().ShouldBe(200);
        File.Exists(Path.Combine(_cache, "build-229")).ShouldBeTrue();
        File.Exists(Path.Combine(_cache, "build-0")).ShouldBeFalse();
        Run("build").Output.ShouldContain(Nothing);
    }

    public void Dispose()
    {
        Directory.Delete(_folder, recursive: true);
        Directory.Delete(_cache, recursive: true);
    }

    private CommandRun Run(string call) => CommandRun.InProcess(call, _folder, new UserCache(_cache));

    private string PathTo(string path) => Path.Combine(_folder, path);

    private List<string> Hashes() => [.. Directory.EnumerateFiles(PathTo("docs-out"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .Select(f => $"{f} {Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(f)))}")];

    private string Record() => Directory.EnumerateFiles(_cache).Single();

    /// <summary>The folder of a copy, to be changed by a case.</summary>
    public sealed record ProjectCase(string Folder)
    {
        public string PathTo(string path) => Path.Combine(Folder, path);

        public void Append(string path, string text) => File.AppendAllText(PathTo(path), text);
    }
}
