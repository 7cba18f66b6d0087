using RateCards.Docs.Content;

namespace RateCards.Docs.Media;

/// <summary>What a page is written for: the documentation platform's MDX, the static site, or the site's HTML frame.</summary>
public interface IMedium
{
    /// <summary>Text escaped for a place, so that a reader sees exactly that text.</summary>
    /// <param name="value">Any text, hostile text included.</param>
    string Escape(string value, OutputPlace place);

    /// <summary>Content as this medium writes it.</summary>
    string Write(IContent content, OutputPlace place);
}
