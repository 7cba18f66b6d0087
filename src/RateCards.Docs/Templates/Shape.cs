namespace RateCards.Docs.Templates;

/// <summary>What sort of thing a name in a template is worth, known before the template runs.</summary>
public enum ShapeKind
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

/// <summary>A sort of value, with what can be reached from it.</summary>
/// <param name="Item">What a list is of; null for all else.</param>
/// <param name="Members">What a group has by name; null for all else.</param>
public sealed record Shape(ShapeKind Kind, Shape? Item = null, IReadOnlyDictionary<string, Shape>? Members = null)
{
    public static Shape Text { get; } = new(ShapeKind.Text);

    public static Shape Mathematics { get; } = new(ShapeKind.Mathematics);

    public static Shape Block { get; } = new(ShapeKind.Block);

    public static Shape Condition { get; } = new(ShapeKind.Condition);

    public static Shape Nothing { get; } = new(ShapeKind.Nothing);

    public static Shape ListOf(Shape item) => new(ShapeKind.List, Item: item);

    public static Shape Group(IReadOnlyDictionary<string, Shape> members) => new(ShapeKind.Group, Members: members);
}
