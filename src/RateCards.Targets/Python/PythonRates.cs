using System.Text;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;

namespace RateCards.Targets.Python;

/// <summary>Writes the project's date and <c>RATES</c>: every rate by its id.</summary>
internal static class PythonRates
{
    public static void Write(StringBuilder code, Project project)
    {
        code.Append("AS_OF = ").Append(PythonText.Literal(project.AsOf)).Append("\n\"\"\"The day that rates are looked up at where none is given.\"\"\"\n\n");
        code.Append("_SOURCES: dict[str, Source] = {\n");
        foreach (var card in project.Cards)
        {
            foreach (var source in card.Sources)
            {
                var id = PythonText.Literal(card.IdOf(source));
                code.Append($"    {id}: Source({id}, {PythonText.Literal(source.Title)}, {PythonText.Literal(source.Url)}, {PythonText.Literal(RateTexts.TrustWord(source.Trust))}),\n");
            }
        }

        code.Append("}\n\nRATES: Mapping[str, Rate] = MappingProxyType({\n");
        foreach (var rate in project.Rates.All)
        {
            WriteRate(code, rate, project.AsOf);
        }

        code.Append("})\n\"\"\"Every rate by its id: card.sku.meter, and the path where it is not the card's first.\"\"\"\n");
    }

    private static void WriteRate(StringBuilder code, Rate rate, Date asOf)
    {
        var id = PythonText.Literal(rate.Id);
        string[] parts =
        [
            id,
            PythonText.Literal(rate.Card.Provider),
            PythonText.Literal(rate.Sku.LabelAsOf(asOf, rate.Card.Bands)),
            PythonText.Literal(rate.Meter.Label),
            rate.Path is { } path ? PythonText.Literal(path.Label) : PythonText.None,
            rate.Meter.Unit is { } unit ? PythonText.Literal(unit.Text) : PythonText.None,
            rate.Sku.Retired is { } day ? PythonText.Literal(day) : PythonText.None,
        ];
        code.Append($"    {id}: Rate({string.Join(", ", parts)}, (\n");
        foreach (var entry in rate.History)
        {
            var value = entry.Value.IsAmount ? $"Decimal(\"{entry.Value.Words}\")" : PythonText.Literal(entry.Value.Words);
            var source = PythonText.Literal(rate.Card.IdOf(entry.Source));
            var verified = PythonText.Tuple(entry.Verified.Select(PythonText.Literal).ToList());
            code.Append($"        DatedValue({PythonText.Literal(entry.Since)}, {(entry.IsApproximate ? "True" : "False")}, {value}, _SOURCES[{source}], {verified}),\n");
        }

        code.Append("    )),\n");
    }
}
