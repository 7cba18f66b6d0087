using System.Text.RegularExpressions;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model;

namespace RateCards.Changes.Renaming;

/// <summary>
/// What is called otherwise or stands elsewhere in the second of two projects: what a rate costs has not changed by that, and its
/// history is protected as before. Nothing is hidden by it: whatever else differs is told under the new name.
/// </summary>
/// <param name="All">In the order of <see cref="RenamedPart"/>, then by the ids before.</param>
/// <param name="Named">The first project with the names of the second one; its SKUs stand where they stood.</param>
/// <param name="Placed">The same with its SKUs where they stand in the second one.</param>
internal sealed record Renames(ValueList<Rename> All, Project Named, Project Placed)
{
    public static Renames Of(Project before, Project after)
    {
        var cards = CardRenames.Find(before, after);
        string Card(string id) => cards.GetValueOrDefault(id, id);
        var named = cards.Count == 0 ? before : RenamedProject.WithIds(before, Card, (_, sku) => sku);
        var skus = SkuRenames.Find(named, after);
        var moves = skus.Where(s => s.Before.Card.Id != s.After.Card.Id).ToList();
        var ids = skus.Except(moves).ToDictionary(s => (s.Before.Card.Id, s.Before.Sku.Id), s => s.After.Sku.Id);
        named = ids.Count == 0 ? named : RenamedProject.WithIds(named, id => id, (card, sku) => ids.GetValueOrDefault((card, sku), sku));
        var formulas = FormulaRenames.Find(named.Formulas, after.Formulas);
        named = formulas.Count == 0 ? named : RenamedProject.WithFormulas(named, formulas);
        var calculators = CalculatorRenames.Find(named.Calculators, after.Calculators);
        named = named with { Calculators = named.Calculators.Select(c => calculators.TryGetValue(c.Id, out var id) ? c with { Id = id } : c).ToValueList() };
        var presets = named.Calculators
            .SelectMany(c => after.FindCalculator(c.Id) is { } current ? CalculatorRenames.Presets(c, current).Select(p => (Calculator: c.Id, Before: p.Key, After: p.Value)) : [])
            .ToList();
        named = presets.Count == 0 ? named : WithPresets(named, presets.ToDictionary(p => (p.Calculator, p.Before), p => p.After));

        var oldCards = cards.ToDictionary(c => c.Value, c => c.Key, StringComparer.Ordinal);
        var old = new RenamedNames(before);
        ValueList<Rename> all =
        [
            .. cards.Select(c => old.OfCard(c.Key, after.FindCard(c.Value)!)),
            .. skus.Select(s => RenamedNames.OfSku($"{oldCards.GetValueOrDefault(s.Before.Card.Id, s.Before.Card.Id)}.{s.Before.Sku.Id}", s.Before, s.After)),
            .. formulas.OrderBy(f => f.Key, StringComparer.Ordinal).Select(f => RenamedNames.OfFormula(f.Key, after.Formulas.Find(f.Value)!)),
            .. calculators.OrderBy(c => c.Key, StringComparer.Ordinal).Select(c => old.OfCalculator(c.Key, after.FindCalculator(c.Value)!)),
            .. presets.Select(p => RenamedNames.OfPreset(p.Before, after.FindCalculator(p.Calculator)!, p.After)),
            .. before.Cards.Where(c => after.FindCard(c.Id) is { } current && PathOf(c.Origin) != PathOf(current.Origin)).Select(c => RenamedNames.OfFile(c, after.FindCard(c.Id)!)),
        ];
        return new Renames(all, named, moves.Count == 0 ? named : RenamedProject.WithMoved(named, moves));
    }

    /// <summary>A text of a page with the names that hold now, so that a claim is known again where nothing but a name in it has changed.</summary>
    public string InText(string text) => InText(text, All);

    /// <inheritdoc cref="InText(string)"/>
    public static string InText(string text, IEnumerable<Rename> renames) => renames.Where(r => r.Part != RenamedPart.File).Aggregate(text, (current, r) =>
    {
        var whole = Replace(current, r.Before, r.After);
        return r.Part is RenamedPart.Sku or RenamedPart.Preset ? Replace(whole, LastOf(r.Before), LastOf(r.After)) : whole;
    });

    private static string Replace(string text, string before, string after) =>
        Regex.Replace(text, $@"(?<![\w-]){Regex.Escape(before)}(?![\w-])", after.Replace("$", "$$", StringComparison.Ordinal), RegexOptions.CultureInvariant);

    private static string LastOf(string id) => id[(id.IndexOf('.', StringComparison.Ordinal) + 1)..];

    private static string? PathOf(Origin origin) => origin.Location?.Path;

    private static Project WithPresets(Project project, Dictionary<(string, string), string> names) => project with
    {
        Calculators = project.Calculators.Select(c => c with
        {
            Presets = c.Presets.Select(p => names.TryGetValue((c.Id, p.Id), out var id) ? p with { Id = id } : p).ToValueList(),
        }).ToValueList(),
    };
}
