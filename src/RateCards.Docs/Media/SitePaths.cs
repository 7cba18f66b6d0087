namespace RateCards.Docs.Media;

/// <summary>Folders of the static site.</summary>
internal static class SitePaths
{
    /// <summary>Where files stand that readers may take away.</summary>
    public const string Data = "data/";
}
