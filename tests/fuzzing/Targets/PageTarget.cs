using RateCards.Compiler;
using RateCards.Compiler.Diagnostics;
using RateCards.Docs.Branding;
using RateCards.Docs.Content.Files;
using RateCards.Docs.Pages;
using RateCards.Docs.Publishing;
using RateCards.Fuzzing.Tests.Inputs;
using RateCards.Fuzzing.Tests.Mutation;

namespace RateCards.Fuzzing.Tests.Targets;

/// <summary>Page templates over a project that is right, parsed, checked and rendered for every medium.</summary>
internal sealed class PageTarget : FuzzTarget
{
    private readonly Lazy<(FuzzInput[] Projects, Mutator Mutator)> _seeds = new(() => ([Seeds.Acme, Seeds.Starter()], new Mutator(Seeds.Pages())));
    private readonly CompiledFiles _compiled = new();

    public override string Name => "pages";

    public override int InputsInTests => 60;

    public override FuzzInput Make(Dice dice)
    {
        var project = dice.Of(_seeds.Value.Projects);
        var page = project.Files.ToList().FindIndex(f => PageReader.IsPage(f.Path));
        return project.With(page, _seeds.Value.Mutator.Mutate(project.Files[page].Content, dice));
    }

    public override bool Run(FuzzInput input)
    {
        var project = RateCardCompiler.Compile(input.Files, null, _compiled, CancellationToken.None).Project!;
        var set = PageSet.Read(input.Files);
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(set.Diagnostics);
        var data = DataFiles.Of(project);
        var list = PageList.Of(project, set.Pages, data, diagnostics);
        var brand = Brand.Of(project.Settings.Site, set.Brand, diagnostics);
        foreach (var page in list.All)
        {
            diagnostics.AddRange(RenderedPage.Of(project, list, page, PageValues.Of(project, data), brand, BuildScope.Everything).Diagnostics);
        }

        return !diagnostics.HasErrors;
    }
}
