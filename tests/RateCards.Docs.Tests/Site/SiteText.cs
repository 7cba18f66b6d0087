using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using RateCards.Docs.Content;
using RateCards.Docs.Media;
using RateCards.Docs.Site.Html;
using RateCards.Docs.Site.Markdown;
using RateCards.Docs.Templates;

namespace RateCards.Docs.Tests.Site;

/// <summary>Markdown of a page at <c>fine-tuning/costs</c>, beside the pages <c>index</c> and <c>pricing</c>, as the site shows it.</summary>
internal sealed class SiteText
{
    private readonly PageLinks _links = new(p => p is "index" or "pricing" or "fine-tuning/costs", "fine-tuning/costs");

    private SiteText(string markdown, IReadOnlyList<IContent> contents)
    {
        Parsed = SiteMarkdown.Parse(markdown, contents);
        Html = Parsed.ToHtml(new HtmlContent(_links, SubjectPages.None), _links);
    }

    public SiteMarkdown Parsed { get; }

    public string Html { get; }

    /// <summary>The HTML as a browser reads it.</summary>
    public IElement Body => field ??= new HtmlParser().ParseDocument(Html).Body!;

    public IReadOnlyList<string> DeadLinks => _links.Dead;

    /// <summary>The tags that do not fit, each with what is wrong.</summary>
    public IEnumerable<string> Problems => Parsed.Problems.Select(p => $"{p.Kind} {p.Tag?.Text}");

    public static SiteText Of(string markdown) => new(markdown, []);

    /// <param name="write">The page's Markdown, with contents written by the medium.</param>
    public static SiteText With(Func<Func<IContent, string>, string> write)
    {
        var medium = new SiteMedium();
        var markdown = write(content => medium.Write(content, OutputPlace.Text));
        return new SiteText(markdown, medium.Contents);
    }
}
