namespace RateCards.Docs.Templates;

/// <summary>What a template was before it was one.</summary>
internal enum TemplateKind
{
    /// <summary>Written as a template, to show prices: every number has an origin.</summary>
    Page,

    /// <summary>
    /// A Markdown file that tells how something is used, with numbers of its own: those within claims have an origin. Private characters are
    /// the marks that its reader has put there.
    /// </summary>
    Markdown,
}
