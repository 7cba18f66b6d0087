using System.Runtime.InteropServices;

namespace RateCards.Docs.Publishing;

/// <summary>File-system steps that .NET has no call for. Each falls back to what every system can do.</summary>
internal static partial class FolderSwap
{
    private const int CurrentFolder = -100;
    private const uint Exchange = 2;

    /// <summary>
    /// Puts <paramref name="next"/> in the place of <paramref name="current"/>, whose content is then found at the
    /// path that this returns. On Linux it is one atomic step; elsewhere two renames, between which
    /// <paramref name="aside"/> holds the old content.
    /// </summary>
    public static string Swap(string next, string current, string aside)
    {
        if (OperatingSystem.IsLinux() && RenameExchange(CurrentFolder, next, CurrentFolder, current, Exchange) == 0)
        {
            return next;
        }

        Directory.Move(current, aside);
        Directory.Move(next, current);
        return aside;
    }

    /// <summary>Gives an unchanged file its place in the next folder without writing it again.</summary>
    public static void LinkOrCopy(string existing, string path)
    {
        var linked = OperatingSystem.IsWindows() ? CreateHardLink(path, existing, 0) : Link(existing, path) == 0;
        if (!linked)
        {
            File.Copy(existing, path);
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int RenameExchange(int fromFolder, string from, int toFolder, string to, uint flags);

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int Link(string existing, string path);

    [LibraryImport("kernel32", EntryPoint = "CreateHardLinkW", StringMarshalling = StringMarshalling.Utf16)]
    [return: MarshalAs(UnmanagedType.Bool)]
    private static partial bool CreateHardLink(string path, string existing, nint security);
}
