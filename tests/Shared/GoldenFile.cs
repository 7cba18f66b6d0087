namespace RateCards.Tests.Shared;

/// <summary>
/// Compares text with a file that a person has read and agreed with. After a change that is meant, run the tests once
/// with <c>RATECARDS_ACCEPT=1</c> in the environment and read what git shows.
/// </summary>
internal static class GoldenFile
{
    /// <param name="path">Path within the repository.</param>
    public static void ShouldHold(string path, string actual)
    {
        var file = Path.Combine(TestData.Root, path);
        if (Environment.GetEnvironmentVariable("RATECARDS_ACCEPT") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, actual);
        }

        File.Exists(file).ShouldBeTrue($"There is no {path}. Run once with RATECARDS_ACCEPT=1, and read what it wrote.");
        actual.ShouldBe(File.ReadAllText(file));
    }
}
