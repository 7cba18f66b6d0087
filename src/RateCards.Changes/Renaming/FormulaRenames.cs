using RateCards.Compiler.Model.Formulas;
using RateCards.Targets.Data;

namespace RateCards.Changes.Renaming;

/// <summary>Finds formulas that have another name: those that compute the same, in the same unit and by the same steps.</summary>
internal static class FormulaRenames
{
    /// <summary>Name before → name after.</summary>
    public static Dictionary<string, string> Find(FormulaLibrary before, FormulaLibrary after)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var gone = before.Formulas.Where(f => after.Find(f.Name) is null).ToList();
        var arrived = after.Formulas.Where(f => before.Find(f.Name) is null).ToList();
        int count;
        do
        {
            // A formula that uses a renamed one is the same only by that one's new name.
            count = names.Count;
            foreach (var (old, current) in Pairing.ByKey(gone, arrived, f => Key(f, names)).ToList())
            {
                names.Add(old.Name, current.Name);
                gone.Remove(old);
                arrived.Remove(current);
            }
        }
        while (names.Count > count);
        return names;
    }

    /// <summary>The formula with formulas by the names that they have now.</summary>
    public static Formula Apply(Formula formula, IReadOnlyDictionary<string, string> names) => formula with
    {
        Name = names.GetValueOrDefault(formula.Name, formula.Name),
        Definition = Apply(formula.Definition, names),
        ClosedForm = formula.ClosedForm is { } closed ? Apply(closed, names) : null,
    };

    private static string Key(Formula formula, Dictionary<string, string> names)
    {
        var renamed = Apply(formula, names);
        return $"{renamed.Unit.Text}\n{FormulaTree.Of(renamed.Definition)}\n{(renamed.ClosedForm is { } closed ? FormulaTree.Of(closed) : null)}";
    }

    private static Node Apply(Node node, IReadOnlyDictionary<string, string> names)
    {
        Node Of(Node child) => Apply(child, names);
        return node switch
        {
            FormulaNode n => n with { Name = names.GetValueOrDefault(n.Name, n.Name) },
            NegateNode n => n with { Operand = Of(n.Operand) },
            RoundingNode n => n with { Operand = Of(n.Operand) },
            BinaryNode n => n with { Left = Of(n.Left), Right = Of(n.Right) },
            ExtremumNode n => n with { Left = Of(n.Left), Right = Of(n.Right) },
            SumNode n => n with { From = Of(n.From), To = Of(n.To), Body = Of(n.Body) },
            ConditionalNode n => n with { Left = Of(n.Left), Right = Of(n.Right), WhenTrue = Of(n.WhenTrue), WhenFalse = Of(n.WhenFalse) },
            _ => node,
        };
    }
}
