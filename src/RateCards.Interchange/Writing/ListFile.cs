using System.Text;

namespace RateCards.Interchange.Writing;

/// <summary>A file of a price list.</summary>
/// <param name="Path">As the list's project calls it.</param>
internal sealed record ListFile(string Path, string Text)
{
    /// <summary>The longest name of a file in bytes, without its ending.</summary>
    private const int LongestName = 240;

    /// <summary>Fields that the list's project asks for and cards do not have.</summary>
    public IReadOnlyList<string> Missing { get; init; } = [];

    /// <summary>What becomes of the text of a file that is there already; null where it gives way to this one.</summary>
    public Func<string, MergedFile>? Onto { get; init; }

    /// <summary>Whether a name, with folders or without, is the path of a file that stays within its folder.</summary>
    internal static bool IsPath(string name) => name.Split('/').All(part =>
        part is not ("" or "." or "..") && !part.Contains('\\') && !part.Any(char.IsControl) && Encoding.UTF8.GetByteCount(part) <= LongestName);
}

/// <summary>A file that was there, with the prices of cards.</summary>
/// <param name="Kept">What of it the cards do not say, and is as it was.</param>
internal sealed record MergedFile(string Text, IReadOnlyList<string> Kept);
