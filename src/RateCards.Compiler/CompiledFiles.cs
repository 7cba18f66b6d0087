using System.Collections.Concurrent;
using RateCards.Compiler.Base;
using RateCards.Compiler.Reading;
using RateCards.Compiler.Units;

namespace RateCards.Compiler;

/// <summary>
/// What files say for themselves. Versions of a project that are compiled with the same one share it, so that a file
/// which is in several of them is compiled once. May be used from several threads.
/// </summary>
internal sealed class CompiledFiles
{
    private readonly ConcurrentDictionary<(SourceText File, UnitTable Units), Lazy<CardResult>> _cards = new();
    private readonly ConcurrentDictionary<(string Text, UnitTable Units), Lazy<FormulasResult>> _formulas = new();

    /// <summary>Forgets what no file of these says, so that many versions one after another take no more room than one.</summary>
    public void KeepOnly(IEnumerable<SourceText> files)
    {
        var kept = files.ToList();
        var cards = new HashSet<SourceText>(kept);
        foreach (var card in _cards.Keys.Where(c => !cards.Contains(c.File)))
        {
            _cards.TryRemove(card, out _);
        }

        var formulas = TextOf(kept.OfKind(ProjectFileKind.Formulas));
        foreach (var text in _formulas.Keys.Where(t => t.Text != formulas))
        {
            _formulas.TryRemove(text, out _);
        }
    }

    internal CardResult Card(SourceText file, UnitTable units) =>
        _cards.GetOrAdd((file, units), key => new Lazy<CardResult>(() => CardCompiler.Compile(key.File, key.Units))).Value;

    /// <param name="files">Files of any kind; those of formulas are taken, and make one library together.</param>
    internal FormulasResult Formulas(IEnumerable<SourceText> files, UnitTable units)
    {
        var formulas = files.OfKind(ProjectFileKind.Formulas).ToList();
        // To the end, even where one version is given up: what is kept serves the others.
        return _formulas.GetOrAdd((TextOf(formulas), units), _ => new Lazy<FormulasResult>(() => RateCardCompiler.BindFormulas(formulas, units))).Value;
    }

    private static string TextOf(IEnumerable<SourceText> files) => string.Join("\0", files.SelectMany(f => new[] { f.Path, f.Content }));
}
