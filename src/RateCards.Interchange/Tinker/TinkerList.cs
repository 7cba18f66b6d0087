using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Reading;

using RateCards.Interchange.Terms;

namespace RateCards.Interchange.Tinker;

/// <summary>Tinker's <c>models.json</c>: a list of models with prices such as "$7.25" per 1M tokens.</summary>
internal static class TinkerList
{
    private static readonly string[] Meters = ["prefill", "sample", "train"];

    /// <summary>The list's prices, with what is wrong with it in <paramref name="diagnostics"/>.</summary>
    public static IReadOnlyList<ForeignPrice> Read(SourceText text, Project project, string card, DiagnosticBag diagnostics)
    {
        var prices = new List<ForeignPrice>();
        foreach (var item in Models(DocumentReader.Read(text, diagnostics), diagnostics))
        {
            var reader = new MappingReader(item, diagnostics, "A model");
            var name = reader.RequiredText("name");
            reader.OptionalText("tinker_id");
            var context = reader.Take("context") is ScalarNode { IsEmpty: false } given ? given.Value : null;
            reader.Take("note");
            var cells = Meters.Select(m => (Meter: m, Cell: reader.Take(m) as ScalarNode)).ToList();
            reader.Finish();
            foreach (var (meter, cell) in cells.Where(c => c.Cell is { IsEmpty: false }))
            {
                var called = context is null ? name : $"{name} ({context})";
                if (name is not null && Dollars(cell!, diagnostics) is { } amount)
                {
                    var sku = SkuOf(project, card, called!);
                    prices.Add(new ForeignPrice($"{called} {meter}", sku is null ? null : project.Rates.Find($"{card}.{sku.Id}.{meter}"), amount, cell!.Location) { Sku = called!, Meter = meter });
                }
            }
        }

        return prices;
    }

    private static IEnumerable<MappingNode> Models(DataNode? root, DiagnosticBag diagnostics)
    {
        var list = root as SequenceNode ?? (root is MappingNode { Entries: [{ Value: SequenceNode only }] } ? only : null);
        if (root is not null && list is null)
        {
            diagnostics.Report(ReadingDiagnostics.WrongShape, root.Location, "The list", "a list of models", root.Kind);
        }

        return (list?.Items ?? []).Select(i => i.AsMapping("A model", diagnostics)).OfType<MappingNode>();
    }

    private static Sku? SkuOf(Project project, string card, string name) => project.FindCard(card)?.Skus.FirstOrDefault(
        s => string.Equals(s.Label, name, StringComparison.OrdinalIgnoreCase) || s.Aliases.Any(a => string.Equals(a.Name, name, StringComparison.OrdinalIgnoreCase)));

    private static decimal? Dollars(ScalarNode cell, DiagnosticBag diagnostics)
    {
        if (!cell.Value.StartsWith('$'))
        {
            diagnostics.Report(ChangeDiagnostics.ForeignUnit, cell.Location, cell.Value, "US dollars per 1M tokens, written \"$7.25\"");
            return null;
        }

        return Numbers.TryParse(cell, 1, cell.Value.Length - 1, diagnostics, out var amount) ? ForeignAmount.Check(amount, cell.Location, diagnostics) : null;
    }
}
