namespace RateCards.Docs.Site.Markdown.Tags;

/// <summary>What a tag does.</summary>
internal enum TagKind
{
    Opens,

    Closes,

    /// <summary>It holds nothing: <c>&lt;Card /&gt;</c>.</summary>
    Whole,
}

/// <summary>A tag of a component or of HTML, as JSX writes it.</summary>
/// <param name="Attributes">By name; one without a value has null. One whose value only JavaScript could tell is left out.</param>
/// <param name="Text">As it is written.</param>
internal sealed record Tag(string Name, TagKind Kind, IReadOnlyList<(string Name, string? Value)> Attributes, string Text)
{
    /// <summary>It is of one of the documentation platform's components; HTML's names are lower-case.</summary>
    public bool IsComponent => char.IsAsciiLetterUpper(Name[0]);

    /// <summary>An attribute's text; empty where it has none.</summary>
    public string this[string attribute] => Attributes.FirstOrDefault(a => a.Name == attribute).Value ?? "";
}
