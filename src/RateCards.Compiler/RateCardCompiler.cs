using RateCards.Compiler.Base;
using RateCards.Compiler.Binding;
using RateCards.Compiler.Binding.Calculators;
using RateCards.Compiler.Binding.Formulas;
using RateCards.Compiler.Checks;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Model.Formulas;
using RateCards.Compiler.Reading;
using RateCards.Compiler.Units;

namespace RateCards.Compiler;

/// <summary>
/// The compiler: a project's files in, a checked model and everything that is wrong with them out. The command compiles
/// at once; the generator takes the same steps one by one, so that an edit repeats only those that it touches.
/// </summary>
internal static class RateCardCompiler
{
    /// <summary>Compiles a project.</summary>
    /// <param name="files">The project file and all cards, formulas and calculators, in any order, with project-relative paths.</param>
    /// <param name="asOf">The date to resolve at, where it is not to be the project file's.</param>
    public static Compilation Compile(IEnumerable<SourceText> files, Date? asOf = null, CancellationToken cancellationToken = default) =>
        Compile(files, asOf, new CompiledFiles(), cancellationToken);

    /// <summary>Compiles one of several versions of a project.</summary>
    /// <param name="files">The project file and all cards, formulas and calculators, in any order, with project-relative paths.</param>
    /// <param name="asOf">The date to resolve at, where it is not to be the project file's.</param>
    /// <param name="compiled">What the files of the other versions say.</param>
    public static Compilation Compile(IEnumerable<SourceText> files, Date? asOf, CompiledFiles compiled, CancellationToken cancellationToken)
    {
        var all = files.ToList();
        var settings = BindSettings(all.Find(f => f.Path == ProjectFiles.ProjectFile), asOf);
        // Formulas know nothing of cards: the two are read side by side.
        var formulas = Task.Run(() => compiled.Formulas(all, settings.Units), cancellationToken);
        // So are cards, which know nothing of each other.
        var cards = Task.WhenAll(all.OfKind(ProjectFileKind.Card).Select(text => Task.Run(() => compiled.Card(text, settings.Units), cancellationToken)));
        return Link(settings, cards.GetAwaiter().GetResult(), formulas.GetAwaiter().GetResult(), all, cancellationToken);
    }

    /// <summary>The step that reads the project file.</summary>
    /// <param name="file">Null where there is none, which is an error.</param>
    /// <param name="asOf">The date to resolve at, where it is not to be the project file's.</param>
    public static SettingsResult BindSettings(SourceText? file, Date? asOf)
    {
        var diagnostics = new DiagnosticBag();
        if (file is null)
        {
            diagnostics.Report(ProjectDiagnostics.NoProjectFile, SourceLocation.OfFile(ProjectFiles.ProjectFile));
            return new SettingsResult(null, UnitTable.BuiltIn, diagnostics.ToList());
        }

        var settings = ProjectFileBinder.Bind(file, diagnostics, out var units);
        return new SettingsResult(settings is not null && asOf is { } date ? settings with { AsOf = date, StatedAsOf = settings.AsOf } : settings, units, diagnostics.ToList());
    }

    /// <summary>The step that makes one library of all formulas.</summary>
    /// <param name="files">Files of any kind; those of formulas are taken.</param>
    /// <param name="units">What the project writes units with.</param>
    public static FormulasResult BindFormulas(IEnumerable<SourceText> files, UnitTable units, CancellationToken cancellationToken = default)
    {
        var diagnostics = new DiagnosticBag();
        var library = FormulaBinder.Bind(files.OfKind(ProjectFileKind.Formulas), units, diagnostics, cancellationToken);
        return new FormulasResult(library, diagnostics.ToList());
    }

    /// <summary>The last step: what can only be seen over the whole project, and all that the steps before have found.</summary>
    /// <param name="cards">In the order of their paths.</param>
    /// <param name="files">Files of any kind; those of calculators are taken.</param>
    public static Compilation Link(
        SettingsResult settings, IReadOnlyList<CardResult> cards, FormulasResult formulas, IEnumerable<SourceText> files, CancellationToken cancellationToken = default)
    {
        var severities = settings.Settings?.Severities ?? default;
        var diagnostics = new DiagnosticBag(severities);
        diagnostics.AddRange(settings.Diagnostics);
        diagnostics.AddRange(cards.SelectMany(c => c.Diagnostics));
        diagnostics.AddRange(formulas.Diagnostics);
        WrittenSizeCheck.Check(formulas.Library, diagnostics);
        cancellationToken.ThrowIfCancellationRequested();
        var isSomeUnreadable = cards.Any(c => c.Card is null);
        var indices = cards.Select(c => c.Index).OfType<CardIndex>().ToValueList();
        var wrongCards = new HashSet<string>(cards.Where(c => c.Card is not null && HasErrors(c, severities)).Select(c => c.Card!.Id), StringComparer.Ordinal);
        diagnostics.AddRange(CrossCardCheck.Check(indices, isSomeUnreadable, wrongCards, settings.Settings?.AsOf));
        // By id, for a file that is renamed or moved changes nothing.
        var inOrder = cards.OrderBy(c => c.Card?.Id, StringComparer.Ordinal).ToList();
        var readable = inOrder.Select(c => c.Card).OfType<Card>().ToValueList();
        var rates = new RateIndex(inOrder.SelectMany(c => c.Rates).ToValueList());
        var documents = files.OfKind(ProjectFileKind.Calculator).Select(f => DocumentReader.ReadMapping(f, diagnostics)).OfType<MappingNode>().ToList();
        // What a calculator names may be in the file that could not be read: better said in the next run than said wrongly.
        var calculators = isSomeUnreadable ? [] : CalculatorBinder.Bind(documents, readable, wrongCards, rates, formulas.Library, diagnostics);
        var project = settings.Settings is null ? null : new Project(settings.Settings, readable, rates, formulas.Library, calculators);
        if (project is not null)
        {
            OffersCheck.Check(project, wrongCards, diagnostics);
        }

        return new Compilation(project, diagnostics.ToList());
    }

    private static bool HasErrors(CardResult card, ValueList<SeverityOverride> severities)
    {
        var diagnostics = new DiagnosticBag(severities);
        diagnostics.AddRange(card.Diagnostics);
        return diagnostics.HasErrors;
    }
}

/// <summary>What the project file says.</summary>
/// <param name="Settings">Null where there is no as-of date to resolve anything at.</param>
/// <param name="Units">What the project writes units with.</param>
internal sealed record SettingsResult(ProjectSettings? Settings, UnitTable Units, ValueList<Diagnostic> Diagnostics);

/// <summary>What the files of formulas say.</summary>
internal sealed record FormulasResult(FormulaLibrary Library, ValueList<Diagnostic> Diagnostics);

/// <summary>What a compilation found. <see cref="Project"/> is null where the errors leave no model to speak of.</summary>
internal sealed record Compilation(Project? Project, ValueList<Diagnostic> Diagnostics)
{
    public bool HasErrors => Diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);
}
