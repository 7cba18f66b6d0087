using System.Text;

namespace RateCards.Cli.Terminals;

/// <summary>
/// A folder of small texts that spare work, and may be deleted at any time. What cannot be read or written there is as if it
/// had never been: nothing depends on it but time.
/// </summary>
/// <param name="folder">Full path; it need not be there.</param>
internal sealed class UserCache(string folder)
{
    /// <summary>Texts of projects that nobody builds any more make way.</summary>
    private const int MostKept = 200;

    /// <summary>Where the system has a user's programs keep such things; null for a user without a home.</summary>
    public static UserCache? OfUser()
    {
        var home = Environment.GetEnvironmentVariable("HOME");
        var folder = OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData)
            // The specification has relative ones ignored.
            : Environment.GetEnvironmentVariable("XDG_CACHE_HOME") is { } named && Path.IsPathRooted(named) ? named
            : string.IsNullOrEmpty(home) || !Path.IsPathRooted(home) ? ""
            : Path.Combine(home, OperatingSystem.IsMacOS() ? "Library/Caches" : ".cache");
        return folder.Length > 0 ? new UserCache(Path.Combine(folder, "ratecards")) : null;
    }

    public string? Read(string name)
    {
        try
        {
            var path = Path.Combine(folder, name);
            return File.Exists(path) ? File.ReadAllText(path) : null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public void Write(string name, string text)
    {
        try
        {
            Directory.CreateDirectory(folder);
            MakeRoom();
            // Beside and then over the old one: builds of one project may end at the same moment.
            var next = Path.Combine(folder, $"{name}.{Environment.ProcessId}");
            File.WriteAllText(next, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            File.Move(next, Path.Combine(folder, name), overwrite: true);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // A disk that is full or not ours: the next build takes its time.
        }
    }

    private void MakeRoom()
    {
        foreach (var file in new DirectoryInfo(folder).GetFiles().OrderByDescending(f => f.LastWriteTimeUtc).Skip(MostKept - 1))
        {
            file.Delete();
        }
    }
}
