namespace RateCards.Docs.Pages.PlainMarkdown;

/// <summary>What a mark in a template stands for.</summary>
/// <param name="Markup">How it is written in MDX, and in the site's Markdown, which reads the same.</param>
/// <param name="Plain">How it is written in Markdown that is read without components.</param>
internal sealed record MarkdownMark(string Markup, string Plain)
{
    /// <summary>The address of a link as the file has it; null for any other mark. What is written for it depends on which files are pages.</summary>
    public string? Address { get; init; }
}
