using Markdig;
using Markdig.Parsers;
using Markdig.Syntax;
using RateCards.Docs.Content;
using RateCards.Docs.Media;
using RateCards.Docs.Site.Html;
using RateCards.Docs.Site.Markdown.Contents;
using RateCards.Docs.Site.Markdown.Headings;
using RateCards.Docs.Site.Markdown.Tags;

namespace RateCards.Docs.Site.Markdown;

/// <summary>A page's Markdown as a tree.</summary>
/// <param name="Headings">Those that contents and search list, in the order of the page.</param>
/// <param name="Problems">Tags that do not fit.</param>
internal sealed record SiteMarkdown(MarkdownDocument Document, IReadOnlyList<PageHeading> Headings, IReadOnlyList<TagProblem> Problems)
{
    // Built once, and shared by pages that are made side by side: building it costs more than a page.
    private static readonly MarkdownPipeline Pipeline = BuildPipeline();

    /// <param name="contents">What the marks in it stand for.</param>
    public static SiteMarkdown Parse(string markdown, IReadOnlyList<IContent> contents)
    {
        MarkdownDocument document;
        try
        {
            document = MarkdownParser.Parse(markdown, Pipeline, new SiteContext(contents));
        }
        catch (ArgumentException)
        {
            // The parser has no other word for lists and quotes that are nested too deeply.
            return new SiteMarkdown(new MarkdownDocument(), [], [new TagProblem(TagProblemKind.NestedTooDeeply, null, 0)]);
        }

        BlockLifter.Lift(document);
        CellAlignment.Set(document);
        IReadOnlyList<TagProblem> problems =
            [.. ElementTree.Build(document), .. BlockLifter.HeadingsWithBlocks(document).Select(h => new TagProblem(TagProblemKind.BlockInHeading, null, h.Span.Start))];
        return problems.Any(p => p.Kind is TagProblemKind.NestedTooDeeply or TagProblemKind.BlockInHeading)
            ? new SiteMarkdown(new MarkdownDocument(), [], problems)
            : new SiteMarkdown(document, HeadingAnchors.Set(document), problems);
    }

    public string ToHtml(HtmlContent content, PageLinks links)
    {
        using var writer = new StringWriter();
        var renderer = new SiteRenderer(writer, content, links);
        Pipeline.Setup(renderer);
        renderer.Render(Document);
        return writer.ToString();
    }

    private static MarkdownPipeline BuildPipeline()
    {
        var builder = new MarkdownPipelineBuilder().UsePipeTables().UsePreciseSourceLocation();
        builder.Extensions.Add(new SiteExtension());
        return builder.Build();
    }
}
