namespace RateCards.Cli.New;

/// <summary>A small project that builds, as something to change: its files are in this folder, and embedded.</summary>
internal static class Starter
{
    private const string Prefix = "RateCards.Cli.New.Starter/";

    /// <summary>Paths within the project, with forward slashes, and texts.</summary>
    public static IEnumerable<(string Path, string Text)> Files()
    {
        var assembly = typeof(Starter).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (name[Prefix.Length..].Replace('\\', '/'), reader.ReadToEnd().ReplaceLineEndings("\n"));
        }
    }
}
