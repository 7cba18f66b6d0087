using Markdig;
using Markdig.Extensions.AutoIdentifiers;

namespace RateCards.Docs.Site;

/// <summary>The site's Markdown. The pipeline is built once: building it costs more than a page.</summary>
internal static class SiteMarkdown
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder()
        .UsePipeTables()
        .UseAutoIdentifiers(AutoIdentifierOptions.GitHub)
        .Build();

    public static string ToHtml(string markdown) => Markdown.ToHtml(markdown, Pipeline);
}
