using RateCards.Compiler.Base;
using RateCards.Compiler.Model.Formulas;

namespace RateCards.Compiler.CSharp;

/// <summary>The functions of one formula: for one workload, for many, and in decimals, each over the same parameters.</summary>
internal sealed record CSharpFunction(Formula Formula, string Name, CSharpType Result, ValueList<CSharpParameter> Parameters)
    : CSharpMember(Name, Formula.Name, $"{Result.ShortName} ({string.Join(", ", Parameters.Select(p => $"{p.Type.ShortName} {p.Name}"))})", Formula.Origin)
{
    /// <summary>The functions of a library, in its order.</summary>
    /// <param name="codeNamespace">Namespace of the generated code.</param>
    public static ValueList<CSharpFunction> Of(FormulaLibrary library, string codeNamespace) =>
        library.Formulas.Select(formula => new CSharpFunction(
            formula,
            CSharpNames.OfFormula(formula.Name),
            CSharpUnits.TypeOf(formula.Unit, codeNamespace),
            formula.Parameters.Select(p => new CSharpParameter(CSharpNames.OfParameter(p.Name), CSharpUnits.TypeOf(p.Unit, codeNamespace))).ToValueList()))
            .ToValueList();
}

/// <summary>A parameter of a function.</summary>
internal sealed record CSharpParameter(string Name, CSharpType Type);
