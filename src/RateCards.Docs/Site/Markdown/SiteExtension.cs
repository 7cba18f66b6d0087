using Markdig;
using Markdig.Parsers;
using Markdig.Parsers.Inlines;
using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;
using RateCards.Docs.Site.Markdown.Contents;
using RateCards.Docs.Site.Markdown.Tags;

namespace RateCards.Docs.Site.Markdown;

/// <summary>What the site's Markdown has beyond CommonMark: tags as MDX reads them, and the page's contents.</summary>
internal sealed class SiteExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
        pipeline.BlockParsers.ReplaceOrAdd<HtmlBlockParser>(new TagBlockParser());
        pipeline.InlineParsers.InsertBefore<AutolinkInlineParser>(new TagInlineParser());
        pipeline.InlineParsers.Add(new ContentInlineParser());
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        var site = (SiteRenderer)renderer;
        site.LinkRewriter = site.Links.To;
        site.ObjectRenderers.ReplaceOrAdd<LiteralInlineRenderer>(new TextRenderer());
        site.ObjectRenderers.ReplaceOrAdd<CodeInlineRenderer>(new CodeRenderer());
        site.ObjectRenderers.Add(new ContentBlockRenderer(site.Content));
        site.ObjectRenderers.Add(new ContentInlineRenderer(site.Content));
        site.ObjectRenderers.Add(new ElementRenderer(site.Links));
        site.ObjectRenderers.Add(new TagInlineRenderer(site.Links));
    }
}
