using System.Text;
using RateCards.Docs.Pages;
using RateCards.Targets;

namespace RateCards.Docs.Publishing;

/// <summary>What the output folder holds now: its manifest, and the full paths of its files by path with forward slashes.</summary>
internal sealed record FolderContent(OutputManifest? Manifest, SortedList<string, string> Files, IReadOnlyList<string> Strangers)
{
    /// <summary>Looks into a folder; one without a manifest that is not empty is not ours, and only its first entry is looked at.</summary>
    public static FolderContent Read(string folder)
    {
        var files = new SortedList<string, string>(StringComparer.Ordinal);
        var strangers = new List<string>();
        if (!Directory.Exists(folder))
        {
            return new FolderContent(null, files, File.Exists(folder) ? [Path.GetFileName(folder)] : []);
        }

        var manifestPath = Path.Combine(folder, OutputPath.Manifest);
        if (!File.Exists(manifestPath))
        {
            var names = Directory.EnumerateFileSystemEntries(folder).Select(e => Path.GetFileName(e)!).Order(StringComparer.Ordinal);
            return new FolderContent(null, files, names.Take(1).ToList());
        }

        Collect(folder, "", files, strangers);
        var manifest = OutputManifest.Parse(File.ReadAllText(files[OutputPath.Manifest], Encoding.UTF8));
        return new FolderContent(manifest, files, strangers);
    }

    /// <summary>Adds a folder's files to the lists; links are neither ours nor followed.</summary>
    private static void Collect(string folder, string prefix, SortedList<string, string> files, List<string> strangers)
    {
        foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
        {
            var path = prefix + entry.Name;
            if (entry.LinkTarget is not null)
            {
                strangers.Add(path);
            }
            else if (entry is DirectoryInfo)
            {
                Collect(entry.FullName, path + "/", files, strangers);
            }
            else
            {
                files.Add(path, entry.FullName);
            }
        }
    }

    /// <summary>Whether a file is there as it would be written.</summary>
    public bool Holds(OutputFile wanted)
    {
        if (!Files.TryGetValue(wanted.Path, out var path))
        {
            return false;
        }

        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
        return wanted.IsIn(file);
    }

    /// <summary>Entries that no build wrote and that replacing the folder would lose.</summary>
    public IEnumerable<string> Foreign(IReadOnlyDictionary<string, OutputFile> wanted) => Strangers.Concat(
        Files.Keys.Where(f => f != OutputPath.Manifest && Manifest?.Lists(f) != true && !(wanted.TryGetValue(f, out var file) && Holds(file))))
        .Order(StringComparer.Ordinal);
}
