using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Reading;
using RateCards.Interchange.Reading;
using RateCards.Interchange.Terms;

namespace RateCards.Interchange.Tinker;

/// <summary>Tinker's <c>models.json</c>: a list of models with prices such as "$7.25" per 1M tokens.</summary>
internal static class TinkerList
{
    public const string Format = "tinker";

    private static readonly string[] Meters = ["prefill", "sample", "train"];

    /// <summary>What the list says, with what is wrong with it in <paramref name="diagnostics"/>.</summary>
    public static PriceListContent Read(SourceText text, ListedProvider provider, DiagnosticBag diagnostics)
    {
        var content = new ContentBuilder(Format);
        content.AddProvider(provider);
        var numbers = 0;
        foreach (var item in Models(DocumentReader.Read(text, diagnostics), diagnostics))
        {
            var reader = new MappingReader(item, diagnostics, "A model");
            var name = reader.RequiredText("name");
            reader.OptionalText("tinker_id");
            var context = reader.Take("context") is ScalarNode { IsEmpty: false } given ? given.Value : null;
            reader.Take("note");
            var cells = Meters.Select(m => (Meter: m, Cell: reader.Take(m) as ScalarNode)).Where(c => c.Cell is { IsEmpty: false }).ToList();
            reader.Finish();
            if (name is null)
            {
                continue;
            }

            var model = content.AddModel(provider.Id, context is null ? name : $"{name} ({context})");
            foreach (var (meter, cell) in cells)
            {
                if (Dollars(cell!, diagnostics) is { } amount)
                {
                    numbers++;
                    model.Price(meter, cell!.Value, new PriceTerm(meter, ListMeters.PerMtok, amount) { Place = cell.Location });
                }
            }
        }

        return content.Build(numbers);
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
