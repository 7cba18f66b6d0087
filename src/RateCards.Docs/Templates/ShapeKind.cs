namespace RateCards.Docs.Templates;

/// <summary>What sort of thing a name in a template is worth, known before the template runs.</summary>
internal enum ShapeKind
{
    /// <summary>Text, figures, links: may stand wherever a value may.</summary>
    Text,

    /// <summary>Mathematics in a line: may stand in text and in a table's cell.</summary>
    Mathematics,

    /// <summary>A table, or a formula on a line of its own: may stand between paragraphs.</summary>
    Block,

    /// <summary>True or false: may stand in <c>if</c>.</summary>
    Condition,

    /// <summary>Several of a kind: may stand in <c>for</c>.</summary>
    List,

    /// <summary>Something with members.</summary>
    Group,

    /// <summary>Nothing is written: a claim.</summary>
    Nothing,
}
