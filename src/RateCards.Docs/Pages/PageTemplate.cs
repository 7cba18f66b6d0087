using RateCards.Compiler.Base;
using RateCards.Docs.Pages.Collections;
using RateCards.Docs.Pages.PlainMarkdown;
using RateCards.Docs.Templates;

namespace RateCards.Docs.Pages;

/// <summary>
/// A page as people write it: its front matter, and the template below. Of a template that makes a page for each item of a
/// collection, each of these pages, once <see cref="PageList"/> has made them.
/// </summary>
internal sealed record PageTemplate
{
    public required string Title { get; init; }

    /// <summary>A sentence for search results and llms.txt; at most 300 characters.</summary>
    public required string Description { get; init; }

    /// <summary>Path on the documentation platform without extension: <c>fine-tuning/multi-turn-cost-comparison</c>.</summary>
    public required string Path { get; init; }

    /// <summary>Group of the navigation that lists it.</summary>
    public required string Group { get; init; }

    /// <summary>Place in the navigation; equal ones go by path. Markdown files are behind templates, in the order of the project file.</summary>
    public int Order { get; init; }

    /// <summary>Id of the calculator that its expressions are about; null where it has none.</summary>
    public string? Calculator { get; init; }

    /// <summary>Readers of the site may choose the day of its tables.</summary>
    public bool IsOfAnyDay { get; init; }

    /// <summary>What it is made a page each for; null for a single page.</summary>
    public PageCollection? For { get; init; }

    /// <summary>The head as it is written, with values of items in it; null for a single page.</summary>
    internal PageHead? Head { get; init; }

    /// <summary>What this page of a collection is about; null for a single page, and for the template itself.</summary>
    public CollectionItem? Item { get; init; }

    /// <summary>The Markdown file that it is; null for a template.</summary>
    internal MarkdownPage? Markdown { get; init; }

    /// <summary>What names many Markdown files at once, of which this is one; null for any other page.</summary>
    internal string? Pattern { get; init; }

    public required Template Body { get; init; }

    /// <summary>The template's file.</summary>
    public SourceText Text => Body.Text;
}
