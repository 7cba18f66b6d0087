using System.Reflection;

namespace RateCards.Cli.Diagnostics;

/// <summary>The help page of a diagnostic, <c>docs/diagnostics</c>, which is built in: whoever reads a report may have no network.</summary>
internal static class DiagnosticPage
{
    /// <summary>The folder of the pages where the repository that this was built from is published; null where it is not.</summary>
    public static string? Folder { get; } = typeof(DiagnosticPage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .FirstOrDefault(a => a.Key == "DiagnosticPages")?.Value;

    /// <summary>Where the page can be read in a browser; null where the repository is not published.</summary>
    public static string? Address(string id) => Folder is null ? null : $"{Folder}/{id}.md";

    /// <summary>How a reader of a report gets to the page: its address, or the call that prints it.</summary>
    public static string More(string id) => Address(id) ?? $"ratecards explain {id}";

    /// <summary>The page without its heading, which repeats the title; Markdown.</summary>
    public static string Text(string id)
    {
        using var stream = typeof(DiagnosticPage).Assembly.GetManifestResourceStream($"diagnostics/{id}.md")
            ?? throw new InvalidOperationException($"{id} has no help page.");
        using var reader = new StreamReader(stream);
        var page = reader.ReadToEnd().ReplaceLineEndings("\n");
        return page[(page.IndexOf('\n', StringComparison.Ordinal) + 1)..].Trim();
    }

    /// <summary>What it is about, on one line.</summary>
    public static string FirstParagraph(string id) => Text(id).Split("\n\n")[0].Replace('\n', ' ');
}
