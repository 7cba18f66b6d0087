namespace RateCards.Docs.Templates;

/// <summary>Sorts of values in the words of messages.</summary>
internal static class ShapeWords
{
    public static string Of(Shape shape) => shape.Kind switch
    {
        ShapeKind.Text => "a text",
        ShapeKind.Mathematics => "mathematics",
        ShapeKind.Block => "a table, or a formula on a line of its own",
        ShapeKind.Condition => "true or false",
        ShapeKind.List => "a list",
        ShapeKind.Group => $"a group of values ({string.Join(", ", shape.Members!.Keys)})",
        _ => "nothing",
    };
}
