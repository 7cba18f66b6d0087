namespace RateCards.Tests.Shared;

/// <summary>Finds the files of the repository that tests read.</summary>
internal static class TestData
{
    /// <summary>The folder of <c>RateCards.sln</c>.</summary>
    public static string Root { get; } = FindRoot();

    private static string FindRoot()
    {
        var folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "RateCards.sln")))
        {
            folder = Path.GetDirectoryName(folder) ?? throw new DirectoryNotFoundException("No RateCards.sln above the tests.");
        }

        return folder;
    }
}
