using RateCards.Compiler.Model.Formulas;

namespace RateCards.Targets.Python;

/// <summary>
/// Writes a formula's tree as statements: what other formulas give is computed once, into variables, and a condition decides
/// which branch is computed at all.
/// </summary>
internal sealed class PythonBody
{
    private readonly OutputText _code;
    private readonly FormulaLibrary _library;
    private readonly HashSet<string> _taken;
    private readonly Dictionary<string, string> _variables = new(StringComparer.Ordinal);
    private readonly PythonExpression _expression;

    /// <param name="values">The variables that hold the values of parameters, by these.</param>
    /// <param name="taken">Names that mean something in the function already.</param>
    public PythonBody(OutputText code, FormulaLibrary library, IReadOnlyDictionary<string, string> values, IEnumerable<string> taken)
    {
        (_code, _library, _taken) = (code, library, new HashSet<string>(taken.Concat(library.Formulas.Select(f => PythonNames.Of(f.Name))), StringComparer.Ordinal));
        _expression = new PythonExpression(name => _variables[name], name => values[PythonNames.Of(name)]);
    }

    /// <summary>The statements that end with the tree's value.</summary>
    public void Return(Node node, int indent = 4)
    {
        if (node is ConditionalNode conditional)
        {
            ComputeReferences([conditional.Left, conditional.Right], indent);
            _code.Append(' ', indent).Append("if ").Append(_expression.Test(conditional)).Append(":\n");
            var known = _variables.Keys.ToList();
            Return(conditional.WhenTrue, indent + 4);
            // What one branch has computed, the other has not.
            foreach (var name in _variables.Keys.Except(known).ToList())
            {
                _variables.Remove(name);
            }

            Return(conditional.WhenFalse, indent);
        }
        else
        {
            ComputeReferences([node], indent);
            WriteReturn(_expression.Print(node), indent);
        }
    }

    private void ComputeReferences(IEnumerable<Node> nodes, int indent)
    {
        foreach (var name in nodes.SelectMany(n => n.SelfAndDescendants()).OfType<FormulaNode>().Select(f => f.Name).Distinct().ToList())
        {
            if (!_variables.ContainsKey(name))
            {
                var variable = PythonNames.Of(name) + "_";
                while (_taken.Contains(variable))
                {
                    variable += "_";
                }

                _variables.Add(name, variable);
                var arguments = _library.Find(name)!.Parameters.Select(p => (PythonNode)$"{PythonNames.Of(p.Name)}={PythonNames.Of(p.Name)}");
                PythonGroup.Call(PythonNames.Of(name), [.. arguments]).Write(_code, indent, $"{variable} = ", "");
            }
        }
    }

    private void WriteReturn(string expression, int indent) => PythonLines.Write(_code, indent, "return ", expression, "");
}
