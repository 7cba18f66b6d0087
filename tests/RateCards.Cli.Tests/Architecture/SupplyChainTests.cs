using System.Diagnostics;
using System.Reflection;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace RateCards.Cli.Tests.Architecture;

/// <summary>What the project takes from others is named exactly: packages by hash, actions by commit. docs/security.md promises it.</summary>
public partial class SupplyChainTests
{
    private static readonly string[] Tracked = Files();

    /// <summary>Databases of other systems, which the registry that the lock file was made with does not serve; nothing here installs them.</summary>
    private static readonly string[] NotServed = [.. new[] { "darwin-arm64", "darwin-x64", "linux-arm64-gnu" }.Select(system => "node_modules/@chdb/lib-" + system)];

    [Fact]
    public void Every_project_has_its_packages_locked()
    {
        var projects = Tracked.Where(path => path.EndsWith(".csproj", StringComparison.Ordinal)).Select(Path.GetDirectoryName).ToArray();

        projects.Length.ShouldBeGreaterThan(15);
        projects.Where(folder => !Tracked.Contains(folder + "/packages.lock.json")).ShouldBeEmpty();
    }

    [Fact]
    public void Every_package_of_a_lock_file_has_its_hash()
    {
        var nuget = Read("packages.lock.json").SelectMany(file => file["dependencies"]!.AsObject().SelectMany(framework => framework.Value!.AsObject()))
            .Where(package => package.Value!["type"]!.GetValue<string>() != "Project").ToArray();
        var npm = Read("package-lock.json").SelectMany(file => file["packages"]!.AsObject()).Where(package => package.Key != "" && package.Value!["link"] is null).ToArray();

        nuget.Length.ShouldBeGreaterThan(100);
        nuget.Where(package => package.Value!["contentHash"] is null).Select(package => package.Key).ShouldBeEmpty();
        npm.Length.ShouldBeGreaterThan(100);
        npm.Where(package => package.Value!["integrity"] is null && package.Value["inBundle"] is null).Select(package => package.Key).ShouldBe(NotServed);
    }

    [Fact]
    public void Every_package_json_has_its_lock_file() =>
        Tracked.Where(path => Path.GetFileName(path) == "package.json" && path.StartsWith("tests/", StringComparison.Ordinal) && !path.StartsWith("tests/data/", StringComparison.Ordinal))
            .Where(path => !Tracked.Contains(Path.GetDirectoryName(path) + "/package-lock.json")).ShouldBeEmpty();

    [Fact]
    public void Every_action_is_named_by_its_commit()
    {
        var uses = Tracked.Where(path => Path.GetExtension(path) is ".yml" or ".yaml" or ".md")
            .SelectMany(path => Uses().Matches(File.ReadAllText(Repository.PathTo(path))).Select(match => match.Groups[1].Value)).ToArray();

        uses.ShouldNotBeEmpty();
        // The example leaves the commit of this project's own action to who copies it.
        uses.Where(use => use != "OWNER/ratecards@COMMIT" && !ByCommit().IsMatch(use)).ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_that_is_shipped_can_fetch_anything() =>
        new[] { "RateCards.Compiler", "RateCards.Targets", "RateCards.Interchange", "RateCards.Docs", "RateCards.Changes", "ratecards" }
            .Where(name => Assembly.Load(name).GetReferencedAssemblies().Any(reference => reference.Name is "System.Net.Http" or "System.Net.Requests" or "System.Net.WebClient"))
            .ShouldBeEmpty();

    private static IEnumerable<JsonNode> Read(string name) =>
        Tracked.Where(path => Path.GetFileName(path) == name).Select(path => JsonNode.Parse(File.ReadAllText(Repository.PathTo(path)))!);

    private static string[] Files()
    {
        using var git = Process.Start(new ProcessStartInfo("git", "ls-files") { WorkingDirectory = Repository.Root, RedirectStandardOutput = true })!;
        var files = git.StandardOutput.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        git.WaitForExit();
        return files;
    }

    [GeneratedRegex(@"^\s*-?\s*uses: *(\S+@\S+|docker:\S+)", RegexOptions.Multiline)]
    private static partial Regex Uses();

    [GeneratedRegex("^[^@]+@[0-9a-f]{40}$")]
    private static partial Regex ByCommit();
}
