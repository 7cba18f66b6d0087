using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Docs.Pages;
using RateCards.Targets;

namespace RateCards.Docs.Publishing;

/// <summary>
/// The folder of generated files. It is replaced as a whole: a build writes the next folder beside it and swaps, so that
/// a build that is killed at any moment leaves the old one or the new one, never a mixture.
/// Reading and writing throw <see cref="IOException"/> and <see cref="UnauthorizedAccessException"/> where the disk says no.
/// </summary>
/// <param name="path">Full path of the folder.</param>
/// <param name="name">What diagnostics call it: its path relative to the project.</param>
internal sealed class OutputFolder(string path, string name)
{
    /// <summary>How many files of a kind a message names.</summary>
    private const int MostNamed = 5;

    private readonly string _path = RealPath(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));

    private string Next => _path + ".next";

    private string Aside => _path + ".old";

    /// <summary>Makes the folder hold these files and nothing else, unless it holds something that is not ours.</summary>
    /// <returns>What was in the way; empty where the folder is now as wanted.</returns>
    public ValueList<Diagnostic> Write(IEnumerable<OutputFile> files)
    {
        var wanted = ByPath(files);
        var manifest = ManifestOf(wanted);
        using var turn = BuildTurn.Take(_path);
        Recover();
        var found = FolderContent.Read(_path);
        var foreign = found.Foreign(wanted).Select(f => NotOurs($"{name}/{f}", f)).Concat(Leftovers().Select(f => NotOurs(f, f))).ToValueList();
        if (foreign.Count > 0)
        {
            return foreign;
        }

        // Each is read once, for most stay as they are where little has changed.
        var isThere = new bool[wanted.Count];
        InParallel.For(wanted.Count, i => isThere[i] = found.Holds(wanted.Values[i]));
        if (found.Files.Count == wanted.Count + 1 && found.Holds(manifest) && Array.TrueForAll(isThere, f => f))
        {
            return [];
        }

        Directory.CreateDirectory(Next);
        // First of all, so that a half-written folder is known to be ours.
        WriteNext(manifest);
        foreach (var folder in wanted.Keys.Select(p => Path.GetDirectoryName(Locate(Next, p))!).Distinct(StringComparer.Ordinal))
        {
            Directory.CreateDirectory(folder);
        }

        InParallel.For(wanted.Count, i =>
        {
            var file = wanted.Values[i];
            if (isThere[i])
            {
                FolderSwap.LinkOrCopy(Locate(_path, file.Path), Locate(Next, file.Path));
            }
            else
            {
                WriteNext(file);
            }
        });

        if (Directory.Exists(_path))
        {
            Delete(FolderSwap.Swap(Next, _path, Aside));
        }
        else
        {
            Directory.Move(Next, _path);
        }

        return [];
    }

    /// <summary>
    /// A hash of everything that the folder holds; null where there is none that a build has left, or where something is
    /// there that a build would have to look at.
    /// </summary>
    public string? Fingerprint()
    {
        if (Path.Exists(Next) || Path.Exists(Aside))
        {
            return null;
        }

        var found = FolderContent.Read(_path);
        return found.Manifest is null || found.Strangers.Count > 0 ? null : OutputFingerprint.Of(found.Files);
    }

    /// <summary>What <see cref="Fingerprint"/> gives once these files have been written.</summary>
    public static string FingerprintOf(IEnumerable<OutputFile> files)
    {
        var wanted = ByPath(files);
        return OutputFingerprint.Of([.. wanted.Values.Append(ManifestOf(wanted)).OrderBy(f => f.Path, StringComparer.Ordinal)]);
    }

    /// <summary>What differs from what a build would write; empty where nothing does. Changes nothing.</summary>
    public ValueList<Diagnostic> Compare(IEnumerable<OutputFile> files)
    {
        if (!Directory.Exists(_path))
        {
            return [Diagnostic.Create(OutputDiagnostics.NotBuilt, SourceLocation.OfFile(name))];
        }

        var wanted = ByPath(files);
        var found = FolderContent.Read(_path);
        var differences = new DiagnosticBag();
        differences.AddRange(found.Foreign(wanted).Select(f => NotOurs($"{name}/{f}", f)));
        if (found.Manifest is not { } manifest)
        {
            return found.Strangers.Count > 0 ? differences.ToList() : [Diagnostic.Create(OutputDiagnostics.NotBuilt, SourceLocation.OfFile(name))];
        }

        Report(OutputDiagnostics.Missing, wanted.Keys.Where(f => !found.Files.ContainsKey(f)), differences);
        var isStale = new bool[wanted.Count];
        InParallel.For(wanted.Count, i => isStale[i] = found.Files.ContainsKey(wanted.Keys[i]) && !found.Holds(wanted.Values[i]));
        Report(OutputDiagnostics.Stale, wanted.Keys.Where((_, i) => isStale[i]), differences);
        Report(OutputDiagnostics.LeftOver, found.Files.Keys.Where(f => manifest.Lists(f) && !wanted.ContainsKey(f)), differences);
        return differences.ToList();
    }

    /// <summary>One diagnostic for all files of a kind, at the file where there is but one.</summary>
    private void Report(DiagnosticDescriptor descriptor, IEnumerable<string> files, DiagnosticBag differences)
    {
        var list = files.ToList();
        if (list.Count > 0)
        {
            var more = list.Count > MostNamed ? $" and {list.Count - MostNamed} more" : "";
            differences.Report(
                descriptor, SourceLocation.OfFile(list.Count == 1 ? $"{name}/{list[0]}" : name),
                list.Count == 1 ? "1 file" : $"{list.Count} files", string.Join(", ", list.Take(MostNamed)) + more);
        }
    }

    /// <summary>Where the folder is, if it is a link: the link stays, and what it leads to is replaced.</summary>
    private static string RealPath(string path) =>
        new DirectoryInfo(path) is { LinkTarget: not null } link ? Path.TrimEndingDirectorySeparator(link.ResolveLinkTarget(returnFinalTarget: true)!.FullName) : path;

    /// <summary>Clears away what a killed build left, after putting back the old folder where it had stood aside.</summary>
    private void Recover()
    {
        if (Directory.Exists(Aside) && !Directory.Exists(_path))
        {
            Directory.Move(Aside, _path);
        }

        foreach (var folder in new[] { Next, Aside }.Where(IsOurs))
        {
            Delete(folder);
        }
    }

    /// <summary>What stands where a build works and is not ours to clear away.</summary>
    private IEnumerable<string> Leftovers() =>
        new[] { Next, Aside }.Where(Path.Exists).Select(f => name + f[_path.Length..]);

    private static bool IsOurs(string folder) =>
        Directory.Exists(folder) && (File.Exists(Path.Combine(folder, OutputPath.Manifest)) || !Directory.EnumerateFileSystemEntries(folder).Any());

    /// <summary>Deletes a folder of ours; the manifest goes last, so that what a kill leaves of it is still known to be ours.</summary>
    private static void Delete(string folder)
    {
        foreach (var inner in Directory.EnumerateDirectories(folder))
        {
            Directory.Delete(inner, recursive: true);
        }

        foreach (var file in Directory.EnumerateFiles(folder).Where(f => Path.GetFileName(f) != OutputPath.Manifest))
        {
            File.Delete(file);
        }

        Directory.Delete(folder, recursive: true);
    }

    private static Diagnostic NotOurs(string place, string file) => Diagnostic.Create(OutputDiagnostics.NotOurs, SourceLocation.OfFile(place), file);

    private static string Locate(string folder, string file) => Path.Combine(folder, file.Replace('/', Path.DirectorySeparatorChar));

    private void WriteNext(OutputFile file)
    {
        using var handle = File.OpenHandle(Locate(Next, file.Path), FileMode.Create, FileAccess.Write);
        var written = 0L;
        foreach (var piece in file.Pieces)
        {
            RandomAccess.Write(handle, piece.Span, written);
            written += piece.Length;
        }
    }

    private static OutputFile ManifestOf(SortedList<string, OutputFile> files) => new(OutputPath.Manifest, OutputManifest.Format(files.Keys));

    // A sorted list, whose code the framework has: that of a sorted dictionary is compiled anew in every process.
    private static SortedList<string, OutputFile> ByPath(IEnumerable<OutputFile> files)
    {
        var sorted = new SortedList<string, OutputFile>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (!OutputPath.IsSafe(file.Path))
            {
                throw new ArgumentException($"'{file.Path}' is not a path within the output folder.", nameof(files));
            }

            sorted.Add(file.Path, file);
        }

        return sorted;
    }
}
