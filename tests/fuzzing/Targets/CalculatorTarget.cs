using RateCards.Compiler;
using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Reading;
using RateCards.Fuzzing.Tests.Inputs;
using RateCards.Fuzzing.Tests.Mutation;

namespace RateCards.Fuzzing.Tests.Targets;

/// <summary>Calculators over cards and formulas that are right; those that are right too are estimated.</summary>
internal sealed class CalculatorTarget : FuzzTarget
{
    private readonly Lazy<(FuzzInput[] Projects, Mutator Mutator)> _seeds = new(() =>
        ([Seeds.Acme, Seeds.Conditioned, Seeds.Starter()], new Mutator(Seeds.OfKind(ProjectFileKind.Calculator))));

    // Cards and formulas are compiled once.
    private readonly CompiledFiles _compiled = new();

    public override string Name => "calculators";

    public override int InputsInTests => 200;

    public override FuzzInput Make(Dice dice)
    {
        var project = dice.Of(_seeds.Value.Projects);
        var calculator = project.Files.ToList().FindIndex(f => ProjectFiles.KindOf(f.Path) == ProjectFileKind.Calculator);
        return project.With(calculator, _seeds.Value.Mutator.Mutate(project.Files[calculator].Content, dice));
    }

    public override bool Run(FuzzInput input)
    {
        var compilation = RateCardCompiler.Compile(input.Files, null, _compiled, CancellationToken.None);
        if (compilation is { HasErrors: false, Project: { } project })
        {
            foreach (var calculator in project.Calculators)
            {
                Estimator.Estimate(project, calculator, new Dictionary<string, string>(), project.AsOf);
            }
        }

        return !compilation.HasErrors;
    }
}
