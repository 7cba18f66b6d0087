using System.Security.Cryptography;
using System.Text;
using RateCards.Cli.Diagnostics;
using RateCards.Cli.Projects;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Docs.Publishing;
using RateCards.Targets;
using RateCards.Targets.Data;

namespace RateCards.Cli.Serve;

/// <summary>What is shown at a moment; immutable, so that a page and what it loads are of one build.</summary>
/// <param name="Version">Names the site's content: the same where every byte is.</param>
/// <param name="Files">The site's files by their address, such as <c>/pricing.html</c>; those of the last build without errors.</param>
/// <param name="Diagnostics">What is wrong now, errors and warnings.</param>
/// <param name="Message">For pages, one line of JSON: the version, the content of what pages load by a hash each, and what is wrong.</param>
internal sealed record Preview(string Version, IReadOnlyDictionary<string, OutputFile> Files, IReadOnlyList<Diagnostic> Diagnostics, string Message)
{
    private const string SiteFolder = "site";

    /// <summary>Before the first build.</summary>
    public static Preview Empty { get; } = new("none", new Dictionary<string, OutputFile>(), [], """{"version":"none","assets":{},"diagnostics":[]}""");

    public bool HasErrors => Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);

    /// <summary>What a build makes of a preview: its site, or where it has errors, the old site with them.</summary>
    /// <param name="name">How readers call a file that a diagnostic names.</param>
    public static Preview After(Preview before, ProjectBuild build, Func<string, string> name)
    {
        var diagnostics = build.Result.Diagnostics.Where(d => d.Severity > DiagnosticSeverity.Info).ToList();
        var files = build.Result.HasErrors ? before.Files : SiteOf(build.Result);
        var version = build.Result.HasErrors ? before.Version : VersionOf(files);
        var message = JsonObject.Of(
            ("version", version),
            ("assets", JsonObject.Of(files.Where(f => IsLoaded(f.Key)), f => f.Key, f => ShortHash(f.Value.Hash()))),
            ("diagnostics", JsonArray.Of(diagnostics.Select(JsonNode (d) => DiagnosticJson.OfDiagnostic(d, name(d.Location.Path))
                .With(JsonObject.Of(("excerpt", JsonNode.Optional(LineOf(d.Location, build.Version.Files)))))))));
        return new Preview(version, files, diagnostics, message.ToString());
    }

    /// <summary>How many files are not as they were.</summary>
    public int ChangesSince(Preview before) =>
        Files.Count(f => !before.Files.TryGetValue(f.Key, out var old) || old != f.Value) + before.Files.Keys.Count(f => !Files.ContainsKey(f));

    private static Dictionary<string, OutputFile> SiteOf(BuildResult result) => result.Files
        .Where(f => f.Path.StartsWith(SiteFolder + "/", StringComparison.Ordinal))
        .ToDictionary(f => f.Path[SiteFolder.Length..], f => f, StringComparer.Ordinal);

    /// <summary>Whether pages load a file by themselves: what they offer to take away is read when somebody asks for it.</summary>
    private static bool IsLoaded(string address) => address.StartsWith("/assets/", StringComparison.Ordinal);

    private static string VersionOf(IReadOnlyDictionary<string, OutputFile> files)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (address, file) in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{address}\0{file.Pieces.Length}\0"));
            hash.AppendData(file.Hash());
        }

        return ShortHash(hash.GetHashAndReset());
    }

    private static string ShortHash(byte[] hash) => Convert.ToHexStringLower(hash[..8]);

    /// <summary>The line that a place is in; null where the file is not the project's.</summary>
    private static string? LineOf(SourceLocation place, IEnumerable<SourceText> files) =>
        files.FirstOrDefault(f => f.Path == place.Path)?.Content.Split('\n').ElementAtOrDefault(place.Start.Line - 1)?.TrimEnd();
}
