namespace RateCards.Docs.Publishing;

/// <summary>How much of the outputs is made.</summary>
internal enum BuildScope
{
    Everything,

    /// <summary>What readers of the documentation platform see: enough to tell what a change does to them.</summary>
    PagesAndSnippets,

    /// <summary>The static site alone, with what it loads: for a preview, which has no use for MDX, data and code.</summary>
    Site,
}
