using RateCards.Docs.Content;

namespace RateCards.Docs.Media;

/// <summary>What a page is written for: the documentation platform's MDX, the static site, or the site's HTML frame.</summary>
internal interface IMedium
{
    /// <summary>Content as this medium writes it, its texts escaped for a place, so that a reader sees exactly these texts.</summary>
    /// <param name="content">Any texts, hostile ones included.</param>
    string Write(IContent content, OutputPlace place);
}
