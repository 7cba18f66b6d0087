using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Targets.Python;

/// <summary>Writes the project's date, <c>RATES</c>, which has every rate by its id, and a constant for each of them.</summary>
internal static class PythonRates
{
    public static void Write(OutputText code, Project project)
    {
        code.Append("AS_OF: Final = ").Append(PythonText.Literal(project.AsOf)).Append("\n\"\"\"The day that rates are looked up at where none is given.\"\"\"\n\n");
        code.Append("_SOURCES: dict[str, Source] = {\n");
        foreach (var card in project.Cards)
        {
            foreach (var source in card.Sources)
            {
                var id = card.IdOf(source);
                PythonGroup.Call("Source", new PythonString(id), new PythonString(source.Title), new PythonString(source.Url), PythonText.Literal(RateTexts.TrustWord(source.Trust)))
                    .Write(code, 4, $"{PythonText.Literal(id)}: ", ",");
            }
        }

        code.Append("}\n\nRATES: Final[Mapping[str, Rate]] = MappingProxyType(\n    {\n");
        foreach (var rate in project.Rates.All)
        {
            OfRate(rate, project.AsOf).Write(code, 8, $"{PythonText.Literal(rate.Id)}: ", ",");
        }

        code.Append("    }\n)\n\"\"\"Every rate by its id: card.sku.meter, and the path unless it is the card's first.\"\"\"\n");
        WriteConstants(code, project);
    }

    /// <summary>A constant for each rate, so that editors complete them and checkers find those that are no more.</summary>
    private static void WriteConstants(OutputText code, Project project)
    {
        code.Append("\n# A constant for each rate: its id in capitals, with two lines for each point.\n");
        foreach (var rate in project.Rates.All)
        {
            var constant = PythonNames.OfConstant(rate.Id);
            var lookup = $"RATES[{PythonText.Literal(rate.Id)}]";
            code.Append(constant).Append(": Final = ").Append(constant.Length + ": Final = ".Length + lookup.Length <= PythonNode.Width ? lookup : $"RATES[\n    {PythonText.Literal(rate.Id)}\n]").Append('\n');
        }
    }

    internal static PythonGroup OfRate(Rate rate, Date asOf) => PythonGroup.Call(
        "Rate",
        new PythonString(rate.Id),
        new PythonString(rate.Card.Provider),
        new PythonString(rate.Sku.LabelAsOf(asOf, rate.Card.Bands)),
        new PythonString(rate.Meter.Label),
        rate.Path is { } path ? new PythonString(path.Label) : PythonText.None,
        rate.Meter.Unit is { } unit ? new PythonString(unit.Text) : PythonText.None,
        rate.Sku.Retired is { } day ? PythonText.Literal(day) : PythonText.None,
        PythonGroup.Tuple(rate.History.Select(v => OfEntry(v, rate.Card))));

    private static PythonGroup OfEntry(DatedValue entry, Card card) => PythonGroup.Call(
        "DatedValue",
        PythonText.Literal(entry.Since),
        entry.IsApproximate ? "True" : "False",
        entry.Value.IsAmount ? $"Decimal(\"{entry.Value.Words}\")" : new PythonString(entry.Value.Words),
        $"_SOURCES[{PythonText.Literal(card.IdOf(entry.Source))}]",
        PythonGroup.Tuple(entry.Verified.Select(d => (PythonNode)PythonText.Literal(d))));
}
