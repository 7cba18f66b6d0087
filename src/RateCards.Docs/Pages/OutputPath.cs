namespace RateCards.Docs.Pages;

/// <summary>Paths of outputs: relative, with forward slashes, and the same file on every system.</summary>
internal static class OutputPath
{
    /// <summary>The list of what a build wrote, beside what it lists.</summary>
    public const string Manifest = ".ratecards-manifest";

    /// <summary>Whether a path stays within the output folder whatever the system: no <c>..</c>, no root, no reserved character.</summary>
    public static bool IsSafe(string path) =>
        path.Length is > 0 and <= 200 && path != Manifest && path.Split('/').All(IsSafeName);

    private static bool IsSafeName(string name) =>
        name.Length > 0 && name[0] != '-' && name[^1] != '.' && name.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_' or '.') && !IsDeviceName(name);

    /// <summary>Names that Windows keeps for devices, with any extension.</summary>
    private static bool IsDeviceName(string name)
    {
        var stem = name.Split('.')[0].ToUpperInvariant();
        return stem is "CON" or "PRN" or "AUX" or "NUL" || (stem.Length == 4 && (stem.StartsWith("COM", StringComparison.Ordinal) || stem.StartsWith("LPT", StringComparison.Ordinal)) && char.IsAsciiDigit(stem[3]));
    }
}
