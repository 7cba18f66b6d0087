using System.ComponentModel;
using System.Diagnostics;

namespace RateCards.Changes.Revisions;

/// <summary>Calls git. Arguments go to the process as they are, never through a shell.</summary>
internal static class Git
{
    /// <summary>Runs git in a folder and gives its output; null where it exits with another code than 0.</summary>
    /// <param name="input">Lines for its standard input; none where null.</param>
    /// <exception cref="GitException">There is no git to run.</exception>
    public static byte[]? Run(string folder, IEnumerable<string> arguments, IEnumerable<string>? input, out string error)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        // Nothing is asked of a person, and nothing is written, not even a lock.
        start.Environment["GIT_TERMINAL_PROMPT"] = "0";
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["LC_ALL"] = "C";
        using var process = Start(start);
        using var output = new MemoryStream();

        // All ends at once: git stops reading while nobody takes what it writes.
        var writing = Task.Run(() => Write(process.StandardInput, input ?? []));
        var errors = Task.Run(process.StandardError.ReadToEnd);
        process.StandardOutput.BaseStream.CopyTo(output);
        process.WaitForExit();
        writing.Wait();
        error = errors.Result.Trim();
        return process.ExitCode == 0 ? output.ToArray() : null;
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            throw new GitException("git could not be started. Install git, or name a folder or a date instead of a revision.");
        }
    }

    private static void Write(StreamWriter input, IEnumerable<string> lines)
    {
        try
        {
            foreach (var line in lines)
            {
                input.Write(line + "\n");
            }

            input.Close();
        }
        catch (IOException)
        {
            // It ended before it had read everything; its exit code tells why.
        }
    }
}
