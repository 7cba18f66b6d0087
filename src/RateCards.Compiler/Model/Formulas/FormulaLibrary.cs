using RateCards.Compiler.Base;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Model.Formulas;

/// <summary>All symbols and formulas of a project, found by name.</summary>
/// <param name="symbols">In the order of the files.</param>
/// <param name="formulas">Each after those that it uses.</param>
/// <param name="refused">See <see cref="Refused"/>.</param>
internal sealed class FormulaLibrary(ValueList<Symbol> symbols, ValueList<Formula> formulas, ValueList<string> refused = default)
    : IEquatable<FormulaLibrary>
{
    private readonly Dictionary<string, Symbol> _symbols = symbols.ToDictionary(s => s.Name, StringComparer.Ordinal);
    private readonly Dictionary<string, Formula> _formulas = formulas.ToDictionary(f => f.Name, StringComparer.Ordinal);

    public static FormulaLibrary Empty { get; } = new([], []);

    public ValueList<Symbol> Symbols { get; } = symbols;

    /// <summary>Every formula stands after those that it uses.</summary>
    public ValueList<Formula> Formulas { get; } = formulas;

    /// <summary>
    /// Names of symbols and formulas that are written but wrong, and of formulas that use such a one. Their errors are
    /// reported; whoever misses one of them has nothing to add.
    /// </summary>
    public ValueList<string> Refused { get; } = refused;

    /// <summary>What the project writes units with.</summary>
    public UnitTable Units { get; init; } = UnitTable.BuiltIn;

    /// <summary>The formula with a name, or null.</summary>
    public Formula? Find(string name) => _formulas.TryGetValue(name, out var formula) ? formula : null;

    /// <summary>The symbol with a name, or null.</summary>
    public Symbol? FindSymbol(string name) => _symbols.TryGetValue(name, out var symbol) ? symbol : null;

    /// <summary>The formulas with some names and those that they use, in the library's order.</summary>
    /// <exception cref="ArgumentException">There is no formula of one of the names.</exception>
    public ValueList<Formula> WithReferences(IEnumerable<string> names)
    {
        var needed = new HashSet<string>(StringComparer.Ordinal);
        var open = new Stack<string>(names);
        while (open.Count > 0)
        {
            var name = open.Pop();
            var formula = Find(name) ?? throw new ArgumentException($"There is no formula '{name}'.", nameof(names));
            if (needed.Add(name))
            {
                foreach (var reference in formula.Body.SelfAndDescendants().OfType<FormulaNode>())
                {
                    open.Push(reference.Name);
                }
            }
        }

        return Formulas.Where(f => needed.Contains(f.Name)).ToValueList();
    }

    /// <summary>The symbols that a formula's value depends on where the values of some formulas are given, in the library's order.</summary>
    /// <exception cref="ArgumentException">There is no formula of the name.</exception>
    public ValueList<Symbol> SymbolsOf(string name, IReadOnlyCollection<string> given)
    {
        var found = new HashSet<Symbol>();
        var seen = new HashSet<string>(given, StringComparer.Ordinal);
        var open = new Stack<string>(seen.Add(name) ? [name] : []);
        while (open.Count > 0)
        {
            var next = open.Pop();
            var formula = Find(next) ?? throw new ArgumentException($"There is no formula '{next}'.", nameof(name));
            foreach (var node in formula.Body.SelfAndDescendants())
            {
                if (node is SymbolNode symbol)
                {
                    found.Add(symbol.Symbol);
                }
                else if (node is FormulaNode reference && seen.Add(reference.Name))
                {
                    open.Push(reference.Name);
                }
            }
        }

        return Symbols.Where(found.Contains).ToValueList();
    }

    public bool Equals(FormulaLibrary? other) =>
        other is not null && Symbols == other.Symbols && Formulas == other.Formulas && Refused == other.Refused && Units.Equals(other.Units);

    public override bool Equals(object? obj) => Equals(obj as FormulaLibrary);

    public override int GetHashCode() => unchecked((Symbols.GetHashCode() * 31) + Formulas.GetHashCode());
}
