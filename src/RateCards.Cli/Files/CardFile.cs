using System.Text;

namespace RateCards.Cli.Files;

/// <summary>Writes cards so that a kill at any moment leaves the old text or the new one.</summary>
internal static class CardFile
{
    private const string Next = ".next";

    /// <summary>Beside and then over the old file; a byte-order mark stays.</summary>
    public static void Write(string path, string content)
    {
        var hasMark = File.Exists(path) && File.ReadAllBytes(path) is [0xEF, 0xBB, 0xBF, ..];
        File.WriteAllText(path + Next, content, new UTF8Encoding(hasMark));
        File.Move(path + Next, path, overwrite: true);
    }

    /// <summary>Clears away what a killed call left beside the cards.</summary>
    public static void ClearLeftovers(ProjectFolder project)
    {
        var cards = Path.Combine(project.Path, "cards");
        if (Directory.Exists(cards))
        {
            foreach (var file in Directory.EnumerateFiles(cards, "*" + Next, SearchOption.TopDirectoryOnly))
            {
                File.Delete(file);
            }
        }
    }
}
