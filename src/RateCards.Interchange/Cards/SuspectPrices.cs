using RateCards.Compiler;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Targets.Data;

namespace RateCards.Interchange.Cards;

/// <summary>
/// Prices of a list that look like slips, so much that a card with them would have errors. They are taken as the list has them, and
/// their entries say what is suspicious: the cards can be used at once, and whoever reads them sees where to look.
/// </summary>
internal static class SuspectPrices
{
    private static readonly string[] Ids = [CardDiagnostics.Magnitude.Id, CardDiagnostics.CachedAboveInput.Id];

    /// <summary>Compiles cards of a list, in which such prices are marked.</summary>
    /// <param name="cards">The cards, whose new entries are a line each; they become those with marks.</param>
    /// <param name="compile">Compiles the project with the cards.</param>
    /// <param name="before">The files as they were, whose own lines are not marked.</param>
    public static (Compilation Compilation, IReadOnlyList<Diagnostic> Suspect) CompileWithMarks(
        List<SourceText> cards, Func<IReadOnlyList<SourceText>, Compilation> compile, IEnumerable<SourceText>? before = null)
    {
        var old = (before ?? []).Where(f => cards.Exists(c => c.Path == f.Path)).ToDictionary(f => f.Path, f => f.Content.Split('\n').ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        var paths = cards.ConvertAll(c => c.Path);
        var all = new List<Diagnostic>();
        while (true)
        {
            var compilation = compile(cards);
            var suspect = Among(compilation.Diagnostics, paths);
            var marked = cards.ConvertAll(c => Mark(c, suspect, old.GetValueOrDefault(c.Path) ?? []));

            // A price that is marked lets another one be seen that is odd beside it; one that cannot be marked stays an error.
            if (marked.SequenceEqual(cards))
            {
                return (compilation, all);
            }

            all.AddRange(suspect);
            cards.Clear();
            cards.AddRange(marked);
        }
    }

    /// <summary>Those of some diagnostics that are about such prices, in some files.</summary>
    private static IReadOnlyList<Diagnostic> Among(IEnumerable<Diagnostic> diagnostics, IReadOnlyCollection<string> paths) =>
        [.. diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error && Ids.Contains(d.Id) && paths.Contains(d.Location.Path))];

    /// <summary>A card whose entries with such prices say so.</summary>
    /// <param name="card">A card whose entries are a line each.</param>
    private static SourceText Mark(SourceText card, IEnumerable<Diagnostic> suspect, HashSet<string> old)
    {
        var lines = card.Content.Split('\n');
        foreach (var line in suspect.Where(d => d.Location.Path == card.Path).GroupBy(d => d.Location.Start.Line - 1))
        {
            var text = lines[line.Key];
            var place = text.IndexOf(", source: ", StringComparison.Ordinal);
            var reason = $"The list says so, and it looks like a slip: {string.Join(" ", line.Select(d => d.Message).Distinct())}";
            lines[line.Key] = place < 0 || old.Contains(text) || text.Contains(", expected: ", StringComparison.Ordinal) ? text : text.Insert(place, $", expected: {new JsonText(reason)}");
        }

        return new SourceText(card.Path, string.Join('\n', lines));
    }
}
