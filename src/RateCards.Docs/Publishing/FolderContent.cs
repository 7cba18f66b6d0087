using System.Text;
using RateCards.Docs.Pages;

namespace RateCards.Docs.Publishing;

/// <summary>What the output folder holds now: its manifest, and its files by path with forward slashes.</summary>
internal sealed record FolderContent(OutputManifest? Manifest, SortedList<string, byte[]> Files, IReadOnlyList<string> Strangers)
{
    /// <summary>Reads a folder; one without a manifest that is not empty is not ours, and only its first entry is looked at.</summary>
    public static FolderContent Read(string folder)
    {
        var files = new SortedList<string, byte[]>(StringComparer.Ordinal);
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
        var manifest = OutputManifest.Parse(Encoding.UTF8.GetString(files[OutputPath.Manifest]));
        return new FolderContent(manifest, files, strangers);
    }

    /// <summary>Reads a folder's files into the lists; links are neither ours nor followed.</summary>
    private static void Collect(string folder, string prefix, SortedList<string, byte[]> files, List<string> strangers)
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
                files.Add(path, File.ReadAllBytes(entry.FullName));
            }
        }
    }

    public bool Holds(string path, byte[] content) => Files.TryGetValue(path, out var existing) && existing.AsSpan().SequenceEqual(content);

    /// <summary>Entries that no build wrote and that replacing the folder would lose.</summary>
    public IEnumerable<string> Foreign(IReadOnlyDictionary<string, byte[]> wanted) => Strangers.Concat(
        Files.Keys.Where(f => f != OutputPath.Manifest && Manifest?.Lists(f) != true && !(wanted.TryGetValue(f, out var content) && Holds(f, content))))
        .Order(StringComparer.Ordinal);
}
