namespace RateCards.Targets;

/// <summary>Texts that are built into the compiler: scripts, schemas, declarations.</summary>
internal static class EmbeddedText
{
    /// <summary>The text of a file, with "\n" line ends.</summary>
    /// <param name="name">Folder of the target and file name: <c>Calculators/view.mjs</c>.</param>
    public static string Read(string name)
    {
        using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The file '{name}' is not built in.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().Replace("\r\n", "\n");
    }
}
