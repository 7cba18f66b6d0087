using RateCards.Cli.Terminals;

namespace RateCards.Cli.Files;

/// <summary>A file that a call names.</summary>
internal static class NamedFile
{
    /// <summary>Its full path.</summary>
    /// <exception cref="CallException">There is no such file.</exception>
    public static string Find(Terminal terminal, string name)
    {
        var path = Path.GetFullPath(name, terminal.CurrentDirectory);
        return File.Exists(path) ? path : throw new CallException($"There is no file '{name}'.");
    }
}
