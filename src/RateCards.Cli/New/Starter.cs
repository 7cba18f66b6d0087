namespace RateCards.Cli.New;

/// <summary>A small project that builds, as something to change: its files are in this folder, and embedded.</summary>
internal static class Starter
{
    private const string Own = "RateCards.Cli.New.Starter/";
    private const string OfAList = "RateCards.Cli.New.ListStarter/";

    /// <summary>What an observer of prices says, and what a seller says instead.</summary>
    private static readonly (string Observer, string Seller)[] Words =
    [
        ("    title: Example pricing\n    url: https://example.com/pricing\n    verified: 2026-01-15              # the day on which you saw the figures there\n    trust: vendor\n",
         "    title: Our price list\n    url: https://example.com/pricing    # where customers find it\n    trust: own                          # what it says holds from its day on\n"),
        ("title: Example models\n", "title: Our models\n"),
        ("description: What example models cost, from one rate card.", "description: What our models cost, from one rate card."),
        ("  # footer: What stands below every page. Without it, that prices are the vendors' to change.\n", "  footer: Prices without tax.\n"),
        ("title: Example prices", "title: Our prices"),
        ("description: What example models cost, and", "description: What our models cost, and"),
    ];

    /// <summary>The same for somebody whose own prices they are.</summary>
    public static IEnumerable<(string Path, string Text)> FilesOfSeller() =>
        Files().Select(file => (file.Path, Words.Aggregate(file.Text, (text, word) => text.Replace(word.Observer, word.Seller, StringComparison.Ordinal))));

    /// <summary>Paths within the project, with forward slashes, and texts.</summary>
    public static IEnumerable<(string Path, string Text)> Files() => Files(Own);

    /// <summary>The pages of a price list: an index, a page for each provider and one for each model.</summary>
    public static IEnumerable<(string Path, string Text)> PagesOfAList() => Files(OfAList);

    private static IEnumerable<(string Path, string Text)> Files(string prefix)
    {
        var assembly = typeof(Starter).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return (name[prefix.Length..].Replace('\\', '/'), reader.ReadToEnd().ReplaceLineEndings("\n"));
        }
    }
}
