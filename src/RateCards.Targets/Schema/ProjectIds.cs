using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Reading;

namespace RateCards.Targets.Schema;

/// <summary>The ids that a project has, with what an editor says of each.</summary>
internal sealed class ProjectIds
{
    /// <summary>How many of the things that share an id are told of.</summary>
    private const int MostTold = 3;

    private readonly Dictionary<IdKind, IReadOnlyList<(string Id, string Text)>> _ids = [];

    public static ProjectIds Of(Project project)
    {
        var ids = new ProjectIds();
        void Add(IdKind kind, IEnumerable<(string Id, string Text)> found) => ids._ids[kind] =
            [.. found.GroupBy(f => f.Id, StringComparer.Ordinal).Select(g => (g.Key, Told(g.Select(f => f.Text).Distinct().ToList())))];

        var (cards, calculators) = (project.Cards, project.Calculators);
        Add(IdKind.Card, cards.Select(c => (c.Id, c.Title)));
        Add(IdKind.Source, cards.SelectMany(c => c.Sources.Select(s => (s.Id, $"{s.Title} ({c.Id})"))));
        Add(IdKind.Meter, cards.SelectMany(c => c.Meters.Select(m => (m.Id, m.Unit is { } unit ? $"{m.Label}, {unit.Text} ({c.Id})" : $"{m.Label} ({c.Id})"))));
        Add(IdKind.Path, cards.SelectMany(c => c.Paths.Where(p => p.Step is null).Select(p => (p.Id, $"{p.Label} ({c.Id})"))));
        Add(IdKind.Sku, cards.SelectMany(c => c.Skus.Select(s => (s.Id, $"{s.Label} ({c.Id})"))));
        Add(IdKind.Unit, cards.SelectMany(c => c.Meters).Select(m => m.Unit).OfType<Compiler.Units.Unit>()
            .Concat(project.Formulas.Symbols.Select(s => s.Unit)).Concat(project.Formulas.Formulas.Select(f => f.Unit)).Select(u => u.Text)
            .Concat(project.Units.Declared.Select(w => w.Plural)).Select(text => (text, "A unit of this project.")));
        Add(IdKind.Rate, calculators.SelectMany(Patterns).Select(p => (p, "A rate for each choice.")).Concat(project.Rates.All.Select(r => (r.Id, $"{r.Sku.Label}: {r.Meter.Label}"))));
        Add(IdKind.Formula, project.Formulas.Formulas.Select(f => (f.Name, $"{f.Title}. {f.Sentence}")));
        Add(IdKind.Symbol, project.Formulas.Symbols.Select(s => (s.Name, $"{s.Title}. {s.Sentence}")));
        Add(IdKind.Input, calculators.SelectMany(c => c.Inputs.Select(i => (i.Name, $"{i.Label} ({c.Id})"))));
        Add(IdKind.Offer, calculators.SelectMany(c => c.Offers.Select(o => (o.Id, $"{o.Label} ({c.Id})"))));
        return ids;
    }

    public IReadOnlyList<(string Id, string Text)> Of(IdKind kind) => _ids.TryGetValue(kind, out var ids) ? ids : [];

    private static IEnumerable<string> Patterns(Calculator calculator) =>
        calculator.Offers.SelectMany(o => o.Billings).SelectMany(b => b.Rates).Select(r => r.RatePattern)
            .Concat(calculator.Inputs.OfType<NumberInput>().SelectMany(i => i.DefaultPatterns));

    private static string Told(List<string> texts) =>
        string.Join("; ", texts.Take(MostTold)) + (texts.Count > MostTold ? $"; and {texts.Count - MostTold} more" : "");
}
