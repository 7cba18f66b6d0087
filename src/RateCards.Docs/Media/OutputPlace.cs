using RateCards.Docs.Templates;

namespace RateCards.Docs.Media;

/// <summary>Where in a template a value lands; it is escaped for that place.</summary>
internal enum OutputPlace
{
    /// <summary>Running text.</summary>
    Text,

    /// <summary>The line of a heading.</summary>
    Heading,

    /// <summary>A cell of a table written with pipes.</summary>
    TableCell,

    /// <summary>A quoted attribute of a component or tag.</summary>
    Attribute,

    /// <summary>Braces of a component's attribute or of the text, <c>cols={…}</c>, in which a value is an expression of its own.</summary>
    JavaScript,

    /// <summary>JavaScript that has more in it than names and numbers, in which no value can safely stand: quotes, comments, imports and exports.</summary>
    Script,

    /// <summary>The destination of a link.</summary>
    LinkDestination,

    /// <summary>Code, inline or in a fence.</summary>
    Code,

    /// <summary>Code in a cell of a table written with pipes, where a bar ends the cell.</summary>
    CodeInTable,

    /// <summary>Between two <c>$$</c>.</summary>
    Mathematics,

    /// <summary>Within a tag, but not in an attribute's value: no value can stand there.</summary>
    Tag,
}
