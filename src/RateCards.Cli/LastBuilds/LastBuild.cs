using System.Security.Cryptography;
using System.Text;
using RateCards.Changes.Rules;
using RateCards.Cli.Files;
using RateCards.Cli.Projects;
using RateCards.Cli.Terminals;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Docs.Publishing;

namespace RateCards.Cli.LastBuilds;

/// <summary>
/// What the last build of a project into its own output folder read, said and wrote. Where the same files are read by the same
/// command, and the folder holds the bytes that were written, there is nothing to do but to say the same again. A record lies in
/// the user's cache and not in the project, so that nobody's pull request brings one along, and is only believed about content.
/// </summary>
/// <param name="Source">A hash of all that was read.</param>
/// <param name="Output">The output folder, relative to the project.</param>
/// <param name="Files">How many files were written, beside the manifest.</param>
/// <param name="Written">A hash of what was written.</param>
/// <param name="Diagnostics">What the build found.</param>
/// <param name="Evidence">What <c>check</c> says about the age of evidence besides.</param>
internal sealed record LastBuild(string Source, string Output, int Files, string Written, ValueList<Diagnostic> Diagnostics, ValueList<Diagnostic> Evidence)
{
    /// <summary>The last build, where a build of these files would do nothing.</summary>
    public static LastBuild? Find(UserCache cache, ProjectFolder project, ProjectVersion version)
    {
        if (cache.Read(NameOf(project)) is not { } text || LastBuildText.Parse(text) is not { } last || last.Source != SourceOf(version))
        {
            return null;
        }

        try
        {
            return project.OutputAt(project.FullPath(last.Output)).Fingerprint() == last.Written ? last : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Another build is writing it, or it cannot be read: the build will tell.
            return null;
        }
    }

    /// <summary>Records a build that has written the project's own output folder. A cache that cannot be written has no record.</summary>
    public static void Record(UserCache cache, ProjectFolder project, ProjectBuild build)
    {
        var last = new LastBuild(
            SourceOf(build.Version), build.Project!.Settings.Output, build.Result.Files.Count, OutputFolder.FingerprintOf(build.Result.Files),
            build.Result.Diagnostics, EvidenceRules.Check(build.Project));
        cache.Write(NameOf(project), LastBuildText.Format(last));
    }

    private static string NameOf(ProjectFolder project) => $"build-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(project.Path)))[..32]}";

    private static string SourceOf(ProjectVersion version)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in version.Files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes($"{file.Path}\n{file.Content.Length}\n"));
            hash.AppendData(Encoding.UTF8.GetBytes(file.Content));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
