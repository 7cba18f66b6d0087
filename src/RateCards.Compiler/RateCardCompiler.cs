using RateCards.Compiler.Calculators.Binding;
using RateCards.Compiler.Cards;
using RateCards.Compiler.Cards.Checks;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Formulas;
using RateCards.Compiler.Model;
using RateCards.Compiler.Projects;
using RateCards.Compiler.Reading;
using RateCards.Compiler.Text;

namespace RateCards.Compiler;

/// <summary>The compiler: a project's files in, a checked model and everything that is wrong with them out.</summary>
public static class RateCardCompiler
{
    /// <summary>Compiles a project.</summary>
    /// <param name="files">The project file and all cards, formulas and calculators, in any order, with project-relative paths.</param>
    /// <param name="asOf">The date to resolve at, where it is not to be the project file's.</param>
    public static Compilation Compile(IEnumerable<SourceText> files, Date? asOf = null, CancellationToken cancellationToken = default)
    {
        var all = files.ToList();
        var diagnostics = new DiagnosticBag();
        var settings = BindSettings(all, asOf, diagnostics);

        var results = new List<CardResult>();
        foreach (var text in all.OfKind(ProjectFileKind.Card))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var result = CardCompiler.Compile(text);
            results.Add(result);
            diagnostics.AddRange(result.Diagnostics);
        }

        if (settings is null)
        {
            return new Compilation(null, diagnostics.ToList());
        }

        var isSomeUnreadable = results.Exists(r => r.Card is null);
        var indices = results.Select(r => r.Index).OfType<CardIndex>().ToValueList();
        diagnostics.AddRange(CrossCardChecks.Check(indices, isSomeUnreadable, settings.AsOf));
        var cards = results.Select(r => r.Card).OfType<Card>().ToValueList();
        var rates = new RateBook(results.SelectMany(r => r.Rates).ToValueList());
        var formulas = FormulaBinder.Bind(all.OfKind(ProjectFileKind.Formulas), diagnostics, cancellationToken);
        var documents = all.OfKind(ProjectFileKind.Calculator).Select(f => DocumentReader.ReadMapping(f, diagnostics)).OfType<MappingNode>().ToList();
        // What a calculator names may be in the file that could not be read: better said in the next run than said wrongly.
        var calculators = isSomeUnreadable ? [] : CalculatorBinder.Bind(documents, cards, rates, formulas, diagnostics);
        var project = new Project(
            settings,
            cards,
            rates,
            formulas,
            calculators);
        return new Compilation(project, Severities.Apply(diagnostics.ToList(), settings));
    }

    private static ProjectSettings? BindSettings(List<SourceText> files, Date? asOf, DiagnosticBag diagnostics)
    {
        if (files.Find(f => f.Path == ProjectFiles.ProjectFile) is not { } file)
        {
            diagnostics.Report(ProjectDiagnostics.NoProjectFile, SourceLocation.OfFile(ProjectFiles.ProjectFile));
            return null;
        }

        var settings = ProjectFileBinder.Bind(file, diagnostics);
        return settings is not null && asOf is { } date ? settings with { AsOf = date } : settings;
    }
}

/// <summary>What a compilation found. <see cref="Project"/> is null where the errors leave no model to speak of.</summary>
public sealed record Compilation(Project? Project, ValueList<Diagnostic> Diagnostics)
{
    public bool HasErrors => Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);
}
