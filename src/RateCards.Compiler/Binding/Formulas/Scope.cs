using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Binding.Formulas;

/// <summary>The names that an expression may use. A formula is known by its declaration: its body need not be bound yet.</summary>
internal sealed class Scope
{
    private readonly Dictionary<string, Node> _nodes = new(StringComparer.Ordinal);
    private readonly HashSet<string> _refused = new(StringComparer.Ordinal);

    public Scope(IEnumerable<Symbol> symbols, IEnumerable<FormulaNode> formulas, IEnumerable<string> refused, UnitTable units)
    {
        Units = units;
        foreach (var symbol in symbols)
        {
            _nodes[symbol.Name] = new SymbolNode(symbol);
        }

        foreach (var formula in formulas)
        {
            _nodes[formula.Name] = formula;
        }

        _refused.UnionWith(refused);
    }

    public static Scope Of(FormulaLibrary library) => new(
        library.Symbols,
        library.Formulas.Select(f => new FormulaNode(f.Name, f.Notation, f.Unit)),
        library.Refused,
        library.Units);

    /// <summary>What units of numbers are written with.</summary>
    public UnitTable Units { get; }

    public IEnumerable<string> Names => _nodes.Keys;

    /// <summary>The node that a name stands for, or null.</summary>
    public Node? Find(string name) => _nodes.TryGetValue(name, out var node) ? node : null;

    /// <summary>Whether the name is declared, but with an error of its own that is reported already.</summary>
    public bool IsRefused(string name) => _refused.Contains(name);
}
