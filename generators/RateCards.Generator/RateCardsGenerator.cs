using System.Collections.Immutable;
using System.Threading;
using Microsoft.CodeAnalysis;
using RateCards.Compiler;
using RateCards.Compiler.Base;
using RateCards.Compiler.CSharp;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Reading;
using RateCards.Compiler.Units;
using Compilation = RateCards.Compiler.Compilation;

namespace RateCards.Generator;

/// <summary>
/// Compiles a project's cards and formulas into C#, in the build and in the editor. A shell over the compiler: it takes
/// the compiler's steps one by one, so that an edit repeats those that it touches and no other. Code and diagnostics are
/// separate outputs: moving a line changes where an error is, and no code.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class RateCardsGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var properties = context.AnalyzerConfigOptionsProvider.Select((options, _) => BuildProperties.Read(options));
        var texts = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider);
        var files = Choose(texts, (pair, cancellationToken) => ProjectFile.Read(pair.Left, pair.Right, cancellationToken)).WithTrackingName(StepNames.File);
        var allFiles = files.Collect();
        var settings = files.Where(f => f.Kind == ProjectFileKind.Project).Collect()
            .Combine(properties)
            .Select((pair, _) => BindSettings(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Settings);
        var options = settings.Combine(properties)
            .Select((pair, _) => pair.Left.Settings is { } bound ? new CSharpOptions(bound.AsOf, pair.Right.StyleIn(bound.Namespace)) : null);
        var units = settings.Select((set, _) => set.Units);
        var cards = files.Where(f => f.Kind == ProjectFileKind.Card).Combine(units)
            .Select((pair, _) => new CompiledCard(pair.Left.Text, pair.Right, CardCompiler.Compile(pair.Left.Text, pair.Right)))
            .WithTrackingName(StepNames.Card);
        var formulas = files.Where(f => f.Kind == ProjectFileKind.Formulas).Collect().Combine(units)
            .Select((pair, cancellationToken) => BindFormulas(pair.Left, pair.Right, cancellationToken))
            .WithTrackingName(StepNames.Formulas);

        var linked = cards.Collect().Combine(formulas).Combine(settings).Combine(allFiles)
            .Select((x, cancellationToken) =>
            {
                var (((compiled, bound), set), all) = x;
                return Link(compiled, bound, set, all, cancellationToken);
            });

        var hosts = Choose(texts, (pair, cancellationToken) => HostProject.Read(pair.Left, pair.Right, cancellationToken)).Combine(properties);
        context.RegisterSourceOutput(hosts, (output, found) => output.ReportDiagnostic(found.Left.WithoutCards(found.Right).ToRoslyn()));
        EmitCode(context, options, cards, formulas);
        EmitEstimates(context, options, linked);
        ReportDiagnostics(context, properties, allFiles, linked);
    }

    /// <summary>What is chosen of each value, where anything is. One step, not three: every step is asked at every keystroke.</summary>
    private static IncrementalValuesProvider<TResult> Choose<T, TResult>(IncrementalValuesProvider<T> values, Func<T, CancellationToken, TResult?> choose)
        where TResult : class =>
        values.SelectMany((value, cancellationToken) => choose(value, cancellationToken) is { } chosen ? ImmutableArray.Create(chosen) : ImmutableArray<TResult>.Empty);

    private static void EmitCode(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<CSharpOptions?> options,
        IncrementalValuesProvider<CompiledCard> cards,
        IncrementalValueProvider<BoundFormulas> formulas)
    {
        var models = Choose(cards, (card, _) => CardModel.Of(card)).WithTrackingName(StepNames.CardModel);
        var library = formulas.Select((f, _) => f.Result.Library).WithTrackingName(StepNames.FormulaModel);
        var index = models.Select((model, _) => CardHead.Of(model)).Collect()
            .Combine(library.Select((l, _) => CSharpUnits.MarkersOf(l).ToValueList()))
            .Select((pair, _) => CodeIndex.Of(pair.Left, pair.Right))
            .WithTrackingName(StepNames.Index);

        var cardCode = models.Combine(options.Combine(index))
            .Select((pair, _) => pair.Right.Left is { } o && pair.Right.Right.Holds(pair.Left)
                ? new GeneratedFile($"{pair.Left.Card.Id}.card.g.cs", CSharpCards.Write(pair.Left.Card, pair.Left.Rates, o))
                : null)
            .WithTrackingName(StepNames.CardCode);
        var formulaCode = library.Combine(options)
            .Select((pair, _) => pair is ({ Formulas.Count: > 0 } l, { } o) ? new GeneratedFile("Formulas.g.cs", CSharpFormulas.Write(l, o.Style)) : null)
            .WithTrackingName(StepNames.FormulaCode);
        var indexCode = index.Combine(options)
            .SelectMany((pair, _) => pair.Right is { } o ? pair.Left.Write(o) : [])
            .WithTrackingName(StepNames.IndexCode);

        context.RegisterSourceOutput(cardCode, GeneratedFile.AddTo);
        context.RegisterSourceOutput(formulaCode, GeneratedFile.AddTo);
        context.RegisterSourceOutput(indexCode, GeneratedFile.AddTo);
    }

    /// <summary>Calculators name rates of any card: their code is written of the whole project, and is the same after most edits.</summary>
    private static void EmitEstimates(
        IncrementalGeneratorInitializationContext context, IncrementalValueProvider<CSharpOptions?> options, IncrementalValueProvider<Compilation?> linked)
    {
        var code = linked.Combine(options)
            .Select((pair, _) => pair is ({ Project: { } project }, { } o) && CSharpEstimates.Write(project, o.Style) is { } text ? new GeneratedFile("Estimates.g.cs", text) : null)
            .WithTrackingName(StepNames.EstimateCode);
        context.RegisterSourceOutput(code, GeneratedFile.AddTo);
    }

    private static void ReportDiagnostics(
        IncrementalGeneratorInitializationContext context,
        IncrementalValueProvider<BuildProperties> properties,
        IncrementalValueProvider<ImmutableArray<ProjectFile>> files,
        IncrementalValueProvider<Compilation?> linked)
    {
        var diagnostics = linked.Combine(files).Combine(properties)
            .Select((x, _) => Located(x.Left.Left, x.Left.Right, x.Right))
            .WithTrackingName(StepNames.Diagnostics);
        context.RegisterSourceOutput(diagnostics, (output, found) =>
        {
            foreach (var diagnostic in found)
            {
                output.ReportDiagnostic(diagnostic.ToRoslyn());
            }
        });
    }

    private static SettingsResult BindSettings(ImmutableArray<ProjectFile> files, BuildProperties properties)
    {
        // Cards that are items of the build need no project file where the build says the date.
        var file = files.Length > 0 ? files[0].Text
            : properties.Date is { } date ? new SourceText(ProjectFiles.ProjectFile, $"as-of: {date}\n")
            : null;
        var bound = RateCardCompiler.BindSettings(file, properties.Date);
        var diagnostics = new DiagnosticBag();
        properties.Check(diagnostics);
        diagnostics.AddRange(bound.Diagnostics);
        var settings = bound.Settings is { } read ? read with { Namespace = properties.StyleIn(read.Namespace).Namespace } : null;
        return new SettingsResult(settings, bound.Units, diagnostics.ToList());
    }

    private static BoundFormulas BindFormulas(ImmutableArray<ProjectFile> files, UnitTable units, CancellationToken cancellationToken)
    {
        var texts = files.Select(f => f.Text).ToValueList();
        return new BoundFormulas(texts, RateCardCompiler.BindFormulas(texts, units, cancellationToken));
    }

    /// <returns>Null where there are no cards to be wrong: a project that merely has the generator, by way of another.</returns>
    private static Compilation? Link(
        ImmutableArray<CompiledCard> cards, BoundFormulas formulas, SettingsResult settings, ImmutableArray<ProjectFile> files, CancellationToken cancellationToken)
    {
        if (files.IsEmpty)
        {
            return null;
        }

        var results = cards.OrderBy(c => c.Text.Path, StringComparer.Ordinal).Select(c => c.Result).ToList();
        return RateCardCompiler.Link(settings, results, formulas.Result, files.Select(f => f.Text), cancellationToken);
    }

    private static ValueList<BuildDiagnostic> Located(Compilation? compilation, ImmutableArray<ProjectFile> files, BuildProperties properties)
    {
        var fullPaths = files.ToLookup(f => f.Text.Path, f => f.FullPath, StringComparer.Ordinal);
        return (compilation?.Diagnostics ?? [])
            .Select(d => new BuildDiagnostic(d, fullPaths[d.Location.Path].FirstOrDefault() ?? d.Location.Path, properties.HelpFolder))
            .ToValueList();
    }
}
