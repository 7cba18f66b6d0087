using RateCards.Docs.Publishing;
using RateCards.Targets;

namespace RateCards.Docs.Tests.Publishing;

public sealed class OutputFolderTests : IDisposable
{
    private readonly TemporaryFolder _temporary = new();
    private readonly OutputFolder _folder;

    public OutputFolderTests() => _folder = new OutputFolder(_temporary["docs-out"], "docs-out");

    public void Dispose() => _temporary.Dispose();

    private string File(string path) => _temporary["docs-out/" + path];

    [Fact]
    public void A_build_writes_every_file_with_exactly_its_text()
    {
        _folder.Write([new("pricing.mdx", "# Preise für 1 €\n"), new("site/index.html", "<p>\n")]).ShouldBeEmpty();
        System.IO.File.ReadAllBytes(File("pricing.mdx")).ShouldBe("# Preise für 1 €\n"u8.ToArray());
        System.IO.File.ReadAllText(File("site/index.html")).ShouldBe("<p>\n");
    }

    [Fact]
    public void Unchanged_files_are_not_written_again()
    {
        _folder.Write([new("a.txt", "a"), new("b.txt", "b")]);
        var old = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        System.IO.File.SetLastWriteTimeUtc(File("a.txt"), old);
        System.IO.File.SetLastWriteTimeUtc(File("b.txt"), old);
        _folder.Write([new("a.txt", "a"), new("b.txt", "changed")]);
        System.IO.File.GetLastWriteTimeUtc(File("a.txt")).ShouldBe(old);
        System.IO.File.GetLastWriteTimeUtc(File("b.txt")).ShouldNotBe(old);
    }

    [Fact]
    public void A_build_that_changes_nothing_touches_nothing()
    {
        _folder.Write([new("a.txt", "a")]);
        var old = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        Directory.SetLastWriteTimeUtc(_temporary["docs-out"], old);
        Directory.SetLastWriteTimeUtc(_temporary.Path, old);
        _folder.Write([new("a.txt", "a")]);
        Directory.GetLastWriteTimeUtc(_temporary["docs-out"]).ShouldBe(old);
        Directory.GetLastWriteTimeUtc(_temporary.Path).ShouldBe(old);
    }

    [Fact]
    public void Files_and_folders_that_no_page_makes_any_more_are_removed()
    {
        _folder.Write([new("old/gone.txt", "a"), new("b.txt", "b")]);
        _folder.Write([new("b.txt", "b")]);
        Directory.Exists(File("old")).ShouldBeFalse();
        System.IO.File.Exists(File("b.txt")).ShouldBeTrue();
    }

    [Fact]
    public void A_folder_that_no_build_made_is_refused_and_left_alone()
    {
        Directory.CreateDirectory(File(".git"));
        System.IO.File.WriteAllText(File("notes.txt"), "mine");
        _folder.Write([new("a.txt", "a")]).ShouldHaveSingleItem().ToString()
            .ShouldBe("docs-out/.git(1,1): error RC6001: The output folder holds '.git', which no build wrote.");
        System.IO.File.ReadAllText(File("notes.txt")).ShouldBe("mine");
        System.IO.File.Exists(File("a.txt")).ShouldBeFalse();
    }

    [Fact]
    public void A_file_of_somebody_elses_in_our_folder_is_named_and_not_lost()
    {
        _folder.Write([new("a.txt", "a")]);
        System.IO.File.WriteAllText(File("notes.txt"), "mine");
        _folder.Write([new("a.txt", "new")]).ShouldHaveSingleItem().Id.ShouldBe("RC6001");
        System.IO.File.ReadAllText(File("notes.txt")).ShouldBe("mine");
        System.IO.File.ReadAllText(File("a.txt")).ShouldBe("a");
    }

    [Fact]
    public void A_foreign_file_at_the_path_of_a_new_output_is_not_overwritten()
    {
        _folder.Write([new("a.txt", "a")]);
        System.IO.File.WriteAllText(File("notes.txt"), "mine");
        _folder.Write([new("a.txt", "a"), new("notes.txt", "generated")]).ShouldHaveSingleItem().Id.ShouldBe("RC6001");
        System.IO.File.ReadAllText(File("notes.txt")).ShouldBe("mine");
    }

    [Fact]
    public void A_link_in_the_folder_is_not_followed_and_not_deleted()
    {
        var outside = _temporary["outside"];
        Directory.CreateDirectory(outside);
        System.IO.File.WriteAllText(Path.Combine(outside, "precious.txt"), "mine");
        _folder.Write([new("a.txt", "a")]);
        Directory.CreateSymbolicLink(File("link"), outside);
        _folder.Write([new("a.txt", "new")]).ShouldHaveSingleItem().Id.ShouldBe("RC6001");
        System.IO.File.Exists(Path.Combine(outside, "precious.txt")).ShouldBeTrue();
    }

    [Fact]
    public void A_folder_beside_ours_that_bears_a_working_name_is_refused_and_kept()
    {
        Directory.CreateDirectory(_temporary["docs-out.next"]);
        System.IO.File.WriteAllText(_temporary["docs-out.next/mine.txt"], "mine");
        _folder.Write([new("a.txt", "a")]).ShouldHaveSingleItem().Location.Path.ShouldBe("docs-out.next");
        System.IO.File.ReadAllText(_temporary["docs-out.next/mine.txt"]).ShouldBe("mine");
    }

    [Fact]
    public void An_output_that_stood_aside_when_a_build_was_killed_is_put_back()
    {
        _folder.Write([new("a.txt", "a")]);
        Directory.Move(_temporary["docs-out"], _temporary["docs-out.old"]);
        _folder.Write([new("a.txt", "a")]).ShouldBeEmpty();
        _folder.Compare([new("a.txt", "a")]).ShouldBeEmpty();
        Directory.Exists(_temporary["docs-out.old"]).ShouldBeFalse();
    }

    [Theory]
    [InlineData("../x.txt")]
    [InlineData("/x.txt")]
    [InlineData("a//x.txt")]
    [InlineData("a/../../x.txt")]
    [InlineData("a\\..\\x.txt")]
    [InlineData("C:x.txt")]
    [InlineData("con.txt")]
    [InlineData("x.")]
    [InlineData(".ratecards-manifest")]
    [InlineData("")]
    public void A_path_that_leaves_the_folder_or_is_another_file_elsewhere_is_never_written(string path)
    {
        Should.Throw<ArgumentException>(() => _folder.Write([new(path, "x")]));
        Directory.GetFileSystemEntries(_temporary.Path).ShouldBeEmpty();
    }

    [Fact]
    public void Check_tells_stale_edited_missing_left_over_and_foreign_files_apart()
    {
        _folder.Write([new("edited.txt", "a"), new("left.txt", "b"), new("missing.txt", "c"), new("same.txt", "d"), new("stale.txt", "e")]);
        System.IO.File.AppendAllText(File("edited.txt"), "by hand");
        System.IO.File.Delete(File("missing.txt"));
        System.IO.File.WriteAllText(File("stranger.txt"), "x");
        var found = _folder.Compare([new("edited.txt", "a"), new("missing.txt", "c"), new("same.txt", "d"), new("stale.txt", "new")]);
        found.Select(d => (d.Location.Path, d.Id)).ShouldBe(
        [
            ("docs-out", "RC6003"),
            ("docs-out/left.txt", "RC6006"),
            ("docs-out/missing.txt", "RC6005"),
            ("docs-out/stranger.txt", "RC6001"),
        ]);
        found[0].Message.ShouldBe("A build of the project as it is makes 2 files otherwise: edited.txt, stale.txt.");
    }

    [Fact]
    public void A_folder_that_is_stale_is_told_in_one_line()
    {
        OutputFile[] Files(string text) => [.. Enumerable.Range(1, 9).Select(i => new OutputFile($"{i}.txt", text))];
        _folder.Write(Files("old"));

        _folder.Compare(Files("new")).ShouldHaveSingleItem().ToString().ShouldBe(
            "docs-out(1,1): error RC6003: A build of the project as it is makes 9 files otherwise: 1.txt, 2.txt, 3.txt, 4.txt, 5.txt and 4 more.");
    }

    [Fact]
    public void A_folder_with_the_hashes_of_earlier_builds_is_still_ours()
    {
        Directory.CreateDirectory(_temporary["docs-out"]);
        System.IO.File.WriteAllText(File("a.txt"), "abc");
        System.IO.File.WriteAllText(File(".ratecards-manifest"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.txt\n");

        _folder.Write([new("b.txt", "b")]).ShouldBeEmpty();
        System.IO.File.Exists(File("a.txt")).ShouldBeFalse();
    }

    [Fact]
    public void A_folder_that_is_a_link_stays_one_and_what_it_leads_to_is_written()
    {
        Directory.CreateDirectory(_temporary["elsewhere"]);
        Directory.CreateSymbolicLink(_temporary["docs-out"], "elsewhere");
        var folder = new OutputFolder(_temporary["docs-out"], "docs-out");

        folder.Write([new("a.txt", "a")]).ShouldBeEmpty();
        folder.Write([new("a.txt", "b")]).ShouldBeEmpty();

        new DirectoryInfo(_temporary["docs-out"]).LinkTarget.ShouldBe("elsewhere");
        System.IO.File.ReadAllText(_temporary["elsewhere/a.txt"]).ShouldBe("b");
        Directory.GetFileSystemEntries(_temporary.Path).Length.ShouldBe(2);
    }

    [Fact]
    public void Builds_side_by_side_wait_for_each_other()
    {
        OutputFile[] Files(int build) => [.. Enumerable.Range(0, 30).Select(i => new OutputFile($"{i}.txt", $"{build}"))];

        Parallel.For(0, 24, new ParallelOptions { MaxDegreeOfParallelism = 8 }, build =>
            new OutputFolder(_temporary["docs-out"], "docs-out").Write(Files(build)).ShouldBeEmpty());

        Enumerable.Range(0, 24).Count(build => _folder.Compare(Files(build)).Count == 0).ShouldBe(1);
        Directory.GetFileSystemEntries(_temporary.Path).ShouldBe([_temporary["docs-out"]]);
    }

    [Fact]
    public void Check_says_once_that_nothing_is_built()
    {
        _folder.Compare([new("a.txt", "a"), new("b.txt", "b")]).ShouldHaveSingleItem().Id.ShouldBe("RC6002");
        Directory.CreateDirectory(_temporary["docs-out"]);
        _folder.Compare([new("a.txt", "a")]).ShouldHaveSingleItem().Id.ShouldBe("RC6002");
    }

    [Fact]
    public void The_manifest_lists_paths_so_that_two_changes_of_the_same_files_merge()
    {
        _folder.Write([new("b.txt", "1"), new("a/c.txt", "2")]);
        var manifest = System.IO.File.ReadAllText(File(".ratecards-manifest"));
        _folder.Write([new("b.txt", "3"), new("a/c.txt", "4")]);

        manifest.ShouldBe("a/c.txt\nb.txt\n");
        System.IO.File.ReadAllText(File(".ratecards-manifest")).ShouldBe(manifest);
    }
}
