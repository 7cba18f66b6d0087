using System.Security.Cryptography;
using System.Text;

namespace RateCards.Docs.Publishing;

/// <summary>
/// One build at a time writes an output folder; the others wait. The lock is a file among the system's temporary ones, where
/// it disturbs nobody when a build is killed, and the system lets go of it then.
/// </summary>
internal sealed class BuildTurn : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(20);

    private readonly FileStream _lock;

    private BuildTurn(FileStream file) => _lock = file;

    /// <exception cref="IOException">Another build has not come to its end.</exception>
    public static BuildTurn Take(string folder)
    {
        // A file of another user's could not be opened: each has files of their own.
        var id = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Environment.UserName}\n{folder}")))[..32];
        var path = Path.Combine(Path.GetTempPath(), $"ratecards-{id}.lock");
        for (var waited = TimeSpan.Zero; ; waited += Pause)
        {
            try
            {
                return new BuildTurn(new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException) when (waited < Patience)
            {
                Thread.Sleep(Pause);
            }
            catch (IOException exception)
            {
                throw new IOException("another build has been writing it for a minute", exception);
            }
        }
    }

    public void Dispose() => _lock.Dispose();
}
