namespace RateCards.Docs.Branding;

/// <summary>Colours that more than the style sheet needs; a test holds them to it.</summary>
internal static class SiteColors
{
    /// <summary>The colour of links in the light scheme.</summary>
    public const string Accent = "#0b5cad";

    /// <summary>What links stand on: a page's ground, and that of what is raised from it, such as a row below the pointer.</summary>
    public static readonly IReadOnlyList<Ground> Grounds =
    [
        new("light", "ground", "#ffffff"), new("light", "raised parts", "#f6f8fa"), new("dark", "ground", "#12161b"), new("dark", "raised parts", "#1a2027"),
    ];

    /// <param name="Scheme"><c>light</c> or <c>dark</c>.</param>
    /// <param name="Name">What diagnostics call it.</param>
    internal sealed record Ground(string Scheme, string Name, string Color);
}
