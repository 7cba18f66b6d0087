namespace RateCards.Cli.Serve;

/// <summary>The script that a served page gets, from this assembly's resources.</summary>
internal static class LiveScript
{
    public static string Text { get; } = Read();

    private static string Read()
    {
        using var stream = typeof(LiveScript).Assembly.GetManifestResourceStream("RateCards.Cli.Serve.live.mjs")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
