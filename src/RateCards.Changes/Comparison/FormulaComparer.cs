using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Printing;
using RateCards.Targets.Data;

namespace RateCards.Changes.Comparison;

/// <summary>Compares formulas by what they compute; how they are typed does not count.</summary>
internal static class FormulaComparer
{
    public static IEnumerable<ModelChange> Compare(FormulaLibrary before, FormulaLibrary after) =>
        Matching.ById(before.Formulas, after.Formulas, f => f.Name).SelectMany(pair => Compare(pair.Before, pair.After));

    private static IEnumerable<ModelChange> Compare(Formula? before, Formula? after)
    {
        if (before is null || after is null)
        {
            var formula = after ?? before!;
            return [PartComparer.Whole(ModelArea.Formula, before is null, formula.Name, formula.Title, formula.Origin, Text(formula.Body))];
        }

        var aspects = new PartComparer(ModelArea.Formula, after.Name, after.Title, after.Origin).Compare("unit", before.Unit.Text, after.Unit.Text);
        Compare(aspects, "definition", before.Definition, after.Definition);
        Compare(aspects, "closed form", before.ClosedForm, after.ClosedForm);
        return aspects.Changes;
    }

    private static void Compare(PartComparer aspects, string aspect, Node? before, Node? after)
    {
        if (Tree(before) != Tree(after))
        {
            var (old, current) = (Text(before), Text(after));
            // Two symbols may share a notation; their names then tell what the notation cannot.
            aspects.Compare(aspect, old == current ? Tree(before) : old, old == current ? Tree(after) : current);
        }
    }

    private static string? Tree(Node? node) => node is null ? null : FormulaTree.Of(node).ToString();

    private static string? Text(Node? node) => node is null ? null : PlainTextFormulas.Expression(node);
}
