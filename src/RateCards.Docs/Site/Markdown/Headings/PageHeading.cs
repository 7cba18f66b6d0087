namespace RateCards.Docs.Site.Markdown.Headings;

/// <summary>A heading of a page that contents and search list.</summary>
/// <param name="Level">2 or 3.</param>
/// <param name="Anchor">What links name it by.</param>
/// <param name="Text">As readers see it, without markup.</param>
/// <param name="Prose">The words of what stands below it, up to the next one, each once; tables have search entries of their own.</param>
internal sealed record PageHeading(int Level, string Anchor, string Text, string Prose = "");
