using System.Text;
using RateCards.Compiler.Model.Formulas;

namespace RateCards.Compiler.CSharp;

/// <summary>The functions of one formula that take units as types; each calls one that computes over plain numbers.</summary>
internal sealed class CSharpFunction(Formula formula, string codeNamespace)
{
    private readonly string _name = CSharpFormulas.NameOf(formula.Name);
    private readonly CSharpType _result = CSharpUnits.TypeOf(formula.Unit, codeNamespace);
    private readonly List<Parameter> _parameters =
        formula.Parameters.Select(p => new Parameter(CSharpNames.OfParameter(p.Name), CSharpUnits.TypeOf(p.Unit, codeNamespace))).ToList();

    public Formula Formula => formula;

    /// <summary>For one workload.</summary>
    public void WriteTyped(StringBuilder code) =>
        code.Append("        public static ").Append(_result.Name).Append(' ').Append(_name).Append('(')
            .Append(Parameters(type => type.Name)).Append(") =>\n            ").Append(_result.Make(Call((name, type) => type.Read(name)))).Append(";\n\n");

    /// <summary>For many workloads, into a span.</summary>
    public void WriteBatch(StringBuilder code)
    {
        var (results, workload) = (Free("results"), Free("workload"));
        var parameters = _parameters.Count > 0 ? Parameters(type => $"{CSharpUnits.Primitives}Column<{type.Name}>") + ", " : "";
        code.Append("        public static void ").Append(_name).Append('(').Append(parameters)
            .Append("global::System.Span<").Append(_result.Name).Append("> ").Append(results).Append(")\n        {\n");
        foreach (var name in _parameters.Select(p => p.Name))
        {
            code.Append("            ").Append(name).Append(".Check(").Append(results).Append(".Length, \"").Append(name.TrimStart('@')).Append("\");\n");
        }

        code.Append("            for (var ").Append(workload).Append(" = 0; ").Append(workload).Append(" < ").Append(results).Append(".Length; ").Append(workload).Append("++)\n            {\n")
            .Append("                ").Append(results).Append('[').Append(workload).Append("] = ").Append(_result.Make(Call((name, type) => type.Read($"{name}[{workload}]"))))
            .Append(";\n            }\n        }\n\n");
    }

    /// <summary>In decimals.</summary>
    public void WriteDecimal(StringBuilder code)
    {
        var call = Call((name, type) => type.Kind == CSharpTypeKind.Number ? name : name + ".Value");
        code.Append("            public static ").Append(_result.DecimalName).Append(' ').Append(_name).Append('(').Append(Parameters(type => type.DecimalName)).Append(") =>\n                ")
            .Append(_result.Kind == CSharpTypeKind.Number ? call : $"new({call})").Append(";\n\n");
    }

    private string Parameters(Func<CSharpType, string> nameOf) => string.Join(", ", _parameters.Select(p => $"{nameOf(p.Type)} {p.Name}"));

    private string Call(Func<string, CSharpType, string> read) =>
        $"{CSharpArithmetic.Inner}.{_name}({string.Join(", ", _parameters.Select(p => read(p.Name, p.Type)))})";

    /// <summary>A name that no parameter has.</summary>
    private string Free(string name) => _parameters.Exists(p => p.Name == name) ? Free(name + "_") : name;

    private sealed record Parameter(string Name, CSharpType Type);
}
