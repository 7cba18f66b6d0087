namespace RateCards.Docs.Templates;

/// <summary>How much a template may do, so that no page can hold up a build or exhaust its memory. Pages need a thousandth of it.</summary>
/// <param name="Steps">Turns of loops and calls of functions in one rendering.</param>
/// <param name="Characters">Of the texts that one rendering writes, for all media.</param>
/// <param name="Time">What a rendering may take: for the case that a few steps take very long.</param>
internal sealed record TemplateLimits(int Steps = 100_000, int Characters = 16 * 1024 * 1024, TimeSpan? Time = null)
{
    /// <summary>How deep blocks and expressions may stand in each other. The parser calls itself for each of them.</summary>
    public const int Depth = 64;

    public static TemplateLimits Default { get; } = new(Time: TimeSpan.FromSeconds(10));
}
