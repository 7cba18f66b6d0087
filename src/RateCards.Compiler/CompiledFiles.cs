using System.Collections.Concurrent;
using RateCards.Compiler.Cards;
using RateCards.Compiler.Projects;
using RateCards.Compiler.Text;

namespace RateCards.Compiler;

/// <summary>
/// What files say for themselves. Versions of a project that are compiled with the same one share it, so that a file
/// which is in several of them is compiled once. May be used from several threads.
/// </summary>
public sealed class CompiledFiles
{
    private readonly ConcurrentDictionary<SourceText, Lazy<CardResult>> _cards = new();
    private readonly ConcurrentDictionary<string, Lazy<FormulasResult>> _formulas = new(StringComparer.Ordinal);

    internal CardResult Card(SourceText file) => _cards.GetOrAdd(file, f => new Lazy<CardResult>(() => CardCompiler.Compile(f))).Value;

    /// <param name="files">Files of any kind; those of formulas are taken, and make one library together.</param>
    internal FormulasResult Formulas(IEnumerable<SourceText> files, CancellationToken cancellationToken)
    {
        var formulas = files.OfKind(ProjectFileKind.Formulas).ToList();
        var text = string.Join("\0", formulas.SelectMany(f => new[] { f.Path, f.Content }));
        return _formulas.GetOrAdd(text, _ => new Lazy<FormulasResult>(() => RateCardCompiler.BindFormulas(formulas, cancellationToken))).Value;
    }
}
