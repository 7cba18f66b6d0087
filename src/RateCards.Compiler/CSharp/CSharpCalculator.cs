using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;

namespace RateCards.Compiler.CSharp;

/// <summary>The function of a calculator, and the record of its inputs.</summary>
/// <param name="Inputs">Name of the record.</param>
/// <param name="Money">The type of totals.</param>
internal sealed record CSharpCalculator(Calculator Calculator, string Name, string Inputs, CSharpType Money, ValueList<CSharpInput> Properties)
    : CSharpMember(Name, Calculator.Id, $"Estimate<{Money.ShortName}> ({Inputs} inputs)", Calculator.Origin)
{
    /// <summary>The calculators of a project, in its order.</summary>
    public static ValueList<CSharpCalculator> Of(Project project)
    {
        var codeNamespace = project.Settings.Namespace;
        return project.Calculators.Select(calculator =>
        {
            var inputs = CSharpNames.OfInputs(calculator.Id, project.Cards.Select(c => c.Id));
            return new CSharpCalculator(
                calculator,
                CSharpNames.OfMember(calculator.Id, CSharpNames.Estimates),
                inputs,
                CSharpUnits.TypeOf(project.Formulas.Find(calculator.Offers[0].Billings[0].Total)!.Unit, codeNamespace),
                calculator.Inputs.Select(i => new CSharpInput(
                    i, CSharpNames.OfMember(i.Name, inputs), i is NumberInput number ? CSharpUnits.TypeOf(number.Unit, codeNamespace) : CSharpType.Text)).ToValueList());
        }).ToValueList();
    }

    /// <summary>The record of the inputs.</summary>
    public CSharpClass InputsClass => new(Inputs, Calculator.Id, Calculator.Origin, Properties.Select(CSharpMember (p) => p).ToValueList());
}

/// <summary>A property for an input; null stands for a default that depends on other inputs.</summary>
internal sealed record CSharpInput(CalculatorInput Input, string Name, CSharpType ValueType)
    : CSharpMember(Name, Input.Name, ValueType.ShortName + (HasOneDefault(Input) ? "" : "?"), Input.Origin)
{
    /// <summary>Whether the default is the same whatever is chosen.</summary>
    public bool HasDefault => HasOneDefault(Input);

    private static bool HasOneDefault(CalculatorInput input) => input is NumberInput { Default: not null } or ChoiceInput { Default: not null };
}
