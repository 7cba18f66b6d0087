using RateCards.Compiler.Base;

namespace RateCards.Compiler.Model.Formulas;

/// <summary>Walks over bound trees.</summary>
internal static class NodeTree
{
    /// <summary>The nodes directly below a node, in order. A formula's body is not below a reference to it.</summary>
    public static ValueList<Node> Children(this Node node) => node switch
    {
        NegateNode n => [n.Operand],
        RoundingNode n => [n.Operand],
        BinaryNode n => [n.Left, n.Right],
        ExtremumNode n => [n.Left, n.Right],
        SumNode n => [n.From, n.To, n.Body],
        ConditionalNode n => [n.Left, n.Right, n.WhenTrue, n.WhenFalse],
        _ => [],
    };

    /// <summary>The node and all nodes below it, each before those below it.</summary>
    public static IReadOnlyList<Node> SelfAndDescendants(this Node node)
    {
        // At once: iterators in iterators would take each node through all levels above it.
        var nodes = new List<Node>();
        Collect(node, nodes);
        return nodes;
    }

    private static void Collect(Node node, List<Node> nodes)
    {
        nodes.Add(node);
        foreach (var child in node.Children())
        {
            Collect(child, nodes);
        }
    }
}
