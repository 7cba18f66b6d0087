using RateCards.Compiler.Model.Formulas;

namespace RateCards.Targets.JavaScript;

/// <summary>
/// Writes formulas as expressions over one object that is handed on whole, <c>of.turns * promptTokens(of)</c>: a third of the text that
/// taking it apart and putting it together again for each call needs, where nobody calls the functions by hand.
/// </summary>
internal sealed class RecordExpression(FormulaLibrary library) : JavaScriptExpression(library)
{
    /// <summary>What the functions call their object.</summary>
    public const string Object = "of";

    protected override string Symbol(Symbol symbol) => $"{Object}.{symbol.Name}";

    /// <summary>The index of a sum hides no object.</summary>
    protected override string Index(string name) => base.Index(name == Object ? Object + "_" : name);

    protected override string Reference(FormulaNode formula) => $"{JavaScriptNames.OfFunction(formula.Name)}({Object})";
}
