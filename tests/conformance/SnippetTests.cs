using RateCards.Compiler.Model.Formulas;
using RateCards.Conformance.Tests.Engines;
using RateCards.Targets.Calculators;

namespace RateCards.Conformance.Tests;

/// <summary>What the documentation platform's readers compute with, directly against C#.</summary>
public sealed class SnippetTests
{
    private const int Rows = 10_000;

    public static TheoryData<string> Calculators() => [.. Repository.Project.Calculators.Select(c => c.Id)];

    [Theory]
    [MemberData(nameof(Calculators))]
    public void A_snippets_own_functions_give_the_bits_of_csharp(string id)
    {
        var calculator = Repository.Project.FindCalculator(id)!;
        var library = new FormulaLibrary(Repository.Formulas.Symbols, new CalculatorNeeds(Repository.Project, [calculator]).Formulas);
        library.Formulas.Count.ShouldBeGreaterThan(3);
        var inputs = new Inputs(seed: 20_260_516);
        var job = new Job(library, [.. inputs.Sensible(library, Rows), .. inputs.Wild(library, Rows)]);
        AgreementTests.ShouldAgree(JavaScriptEngines.Snippet(Repository.Project, calculator), job, new CSharpEngine().Run([job])[0]);
    }
}
