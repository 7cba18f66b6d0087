namespace RateCards.Docs.Site.Markdown.Tags;

/// <summary>What is wrong with the tags of a page, or with how it is nested.</summary>
internal enum TagProblemKind
{
    /// <summary>The site has no such component.</summary>
    Unknown,

    NeverClosed,

    ClosesNothing,

    NestedTooDeeply,

    /// <summary>A table, or something else that takes lines of its own, stands in a heading.</summary>
    BlockInHeading,
}

/// <summary>A tag that does not fit the others, or nesting that has no end.</summary>
/// <param name="Tag">Null where the problem is not one of tags.</param>
/// <param name="Position">Where it begins in the page's Markdown.</param>
internal sealed record TagProblem(TagProblemKind Kind, Tag? Tag, int Position);
