namespace RateCards.Cli.Tests;

/// <summary>The project's own files, for tests about them.</summary>
internal static class Repository
{
    /// <summary>Full path of the folder with the solution.</summary>
    public static string Root { get; } = Find();

    public static string PathTo(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string Find()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder!.FullName, "RateCards.sln")))
        {
            folder = folder.Parent;
        }

        return folder.FullName;
    }
}
