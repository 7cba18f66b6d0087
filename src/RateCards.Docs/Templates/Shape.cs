namespace RateCards.Docs.Templates;

/// <summary>A sort of value, with what can be reached from it.</summary>
/// <param name="Item">What a list is of; null for all else.</param>
/// <param name="Members">What a group has by name; null for all else.</param>
internal sealed record Shape(ShapeKind Kind, Shape? Item = null, IReadOnlyDictionary<string, Shape>? Members = null)
{
    public static Shape Text { get; } = new(ShapeKind.Text);

    public static Shape Mathematics { get; } = new(ShapeKind.Mathematics);

    public static Shape Block { get; } = new(ShapeKind.Block);

    public static Shape Condition { get; } = new(ShapeKind.Condition);

    public static Shape Nothing { get; } = new(ShapeKind.Nothing);

    public static Shape ListOf(Shape item) => new(ShapeKind.List, Item: item);

    public static Shape Group(IReadOnlyDictionary<string, Shape> members) => new(ShapeKind.Group, Members: members);
}
