namespace RateCards.Docs.Publishing;

/// <summary>Colours that more than the style sheet needs.</summary>
internal static class SiteColors
{
    /// <summary>The colour of links, as in the style sheet's light scheme.</summary>
    public const string Accent = "#0b5cad";
}
