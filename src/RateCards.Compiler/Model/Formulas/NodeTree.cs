namespace RateCards.Compiler.Model.Formulas;

/// <summary>Walks over bound trees.</summary>
public static class NodeTree
{
    /// <summary>The nodes directly below a node, in order. A formula's body is not below a reference to it.</summary>
    public static IEnumerable<Node> Children(this Node node) => node switch
    {
        NegateNode n => [n.Operand],
        BinaryNode n => [n.Left, n.Right],
        ExtremumNode n => [n.Left, n.Right],
        SumNode n => [n.From, n.To, n.Body],
        ConditionalNode n => [n.Left, n.Right, n.WhenTrue, n.WhenFalse],
        _ => [],
    };

    /// <summary>The node and all nodes below it, each before those below it.</summary>
    public static IEnumerable<Node> SelfAndDescendants(this Node node) =>
        node.Children().SelectMany(SelfAndDescendants).Prepend(node);
}
