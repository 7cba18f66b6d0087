using System.Text;

namespace RateCards.Compiler.CSharp;

/// <summary>Writes the functions of one formula that take units as types; each calls one that computes over plain numbers.</summary>
internal static class CSharpFunctions
{
    /// <summary>For one workload.</summary>
    public static void WriteTyped(StringBuilder code, CSharpFunction function) =>
        code.Append("        public static ").Append(function.Result.Name).Append(' ').Append(function.Name).Append('(')
            .Append(Parameters(function, type => type.Name)).Append(") =>\n            ")
            .Append(function.Result.Make(Call(function, (name, type) => type.Read(name)))).Append(";\n\n");

    /// <summary>For many workloads, into a span.</summary>
    public static void WriteBatch(StringBuilder code, CSharpFunction function)
    {
        var (results, workload) = (Free("results", function), Free("workload", function));
        var parameters = function.Parameters.Count > 0 ? Parameters(function, type => $"{CSharpUnits.Primitives}Column<{type.Name}>") + ", " : "";
        code.Append("        public static void ").Append(function.Name).Append('(').Append(parameters)
            .Append("global::System.Span<").Append(function.Result.Name).Append("> ").Append(results).Append(")\n        {\n");
        foreach (var name in function.Parameters.Select(p => p.Name))
        {
            code.Append("            ").Append(name).Append(".Check(").Append(results).Append(".Length, \"").Append(name.TrimStart('@')).Append("\");\n");
        }

        var result = function.Result.Make(Call(function, (name, type) => type.Read($"{name}[{workload}]")));
        code.Append("            for (var ").Append(workload).Append(" = 0; ").Append(workload).Append(" < ").Append(results).Append(".Length; ").Append(workload).Append("++)\n            {\n")
            .Append("                ").Append(results).Append('[').Append(workload).Append("] = ").Append(result).Append(";\n            }\n        }\n\n");
    }

    /// <summary>In decimals.</summary>
    public static void WriteDecimal(StringBuilder code, CSharpFunction function)
    {
        var call = Call(function, (name, type) => type.Kind == CSharpTypeKind.Number ? name : name + ".Value");
        code.Append("            public static ").Append(function.Result.DecimalName).Append(' ').Append(function.Name).Append('(')
            .Append(Parameters(function, type => type.DecimalName)).Append(") =>\n                ")
            .Append(function.Result.Kind == CSharpTypeKind.Number ? call : $"new({call})").Append(";\n\n");
    }

    private static string Parameters(CSharpFunction function, Func<CSharpType, string> nameOf) =>
        string.Join(", ", function.Parameters.Select(p => $"{nameOf(p.Type)} {p.Name}"));

    private static string Call(CSharpFunction function, Func<string, CSharpType, string> read) =>
        $"{CSharpNames.Numbers}.{function.Name}({string.Join(", ", function.Parameters.Select(p => read(p.Name, p.Type)))})";

    /// <summary>A name that no parameter has.</summary>
    private static string Free(string name, CSharpFunction function) => function.Parameters.Any(p => p.Name == name) ? Free(name + "_", function) : name;
}
