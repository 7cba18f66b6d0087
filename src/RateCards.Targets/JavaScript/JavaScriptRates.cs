using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Cards;
using RateCards.Targets.Data;

namespace RateCards.Targets.JavaScript;

/// <summary>
/// <c>rates.mjs</c>: an ES module in which each rate is an export of its own, so that a bundler keeps those that are used;
/// with its types.
/// </summary>
internal static class JavaScriptRates
{
    private const string Header = "// Generated from RateCards/cards. Change the rates there.\n\n";

    public static IEnumerable<OutputFile> Write(Project project) =>
        [Module(project).ToFile("rates.mjs"), Declarations(project).ToFile("rates.d.mts")];

    private static OutputText Module(Project project)
    {
        var code = new OutputText().Append(Header);
        code.Append("/** The day that rates are looked up at where none is given. */\nexport const asOf = ").Append((JsonNode)project.AsOf.ToString()).Append(";\n\n");
        code.Append(EmbeddedText.Read("JavaScript/rates.mjs")).Append('\n');
        foreach (var card in project.Cards)
        {
            foreach (var source in card.Sources)
            {
                var id = card.IdOf(source);
                code.Append("const ").Append(JavaScriptNames.OfId(id)).Append(" = ").Append(JsonObject.Of(
                    ("id", id), ("title", source.Title), ("url", source.Url), ("trust", RateTexts.TrustWord(source.Trust)))).Append(";\n");
            }
        }

        foreach (var rate in project.Rates.All)
        {
            WriteComment(code.Append('\n'), rate, project.AsOf);
            code.Append("export const ").Append(JavaScriptNames.OfId(rate.Id)).Append(" = ").Append(OfRate(rate, project.AsOf), 2).Append(";\n");
        }

        code.Append("\n/** Every rate by its id. Import a rate by its own name where a bundle should not hold them all. */\nexport const rates = {\n");
        foreach (var rate in project.Rates.All)
        {
            code.Append("  ").Append((JsonNode)rate.Id).Append(": ").Append(JavaScriptNames.OfId(rate.Id)).Append(",\n");
        }

        return code.Append("};\n");
    }

    private static OutputText Declarations(Project project)
    {
        var code = new OutputText().Append(Header).Append(EmbeddedText.Read("JavaScript/rates.d.mts")).Append("\nexport type RateId =\n");
        foreach (var rate in project.Rates.All)
        {
            code.Append("  | ").Append((JsonNode)rate.Id).Append('\n');
        }

        // Without rates there is no id that a rate could have.
        code.Append(project.Rates.All.Count > 0 ? ";\n" : "  never;\n");
        foreach (var rate in project.Rates.All)
        {
            WriteComment(code.Append('\n'), rate, project.AsOf);
            code.Append("export declare const ").Append(JavaScriptNames.OfId(rate.Id)).Append(": Rate;\n");
        }

        return code;
    }

    private static void WriteComment(OutputText code, Rate rate, Date asOf)
    {
        var path = rate.Path is { } served ? $", {served.Label}" : "";
        var unit = rate.Meter.Unit is { IsPlainNumber: false } known ? $", in {known.Text}" : "";
        code.Append("/** ").Append(JavaScriptNames.Comment($"{rate.Sku.LabelAsOf(asOf, rate.Card.Bands)}: {rate.Meter.Label}{path}{unit}.")).Append(" */\n");
    }

    private static JsonObject OfRate(Rate rate, Date asOf) => JsonObject.Of(
        ("id", rate.Id),
        ("provider", rate.Card.Provider),
        ("label", rate.Sku.LabelAsOf(asOf, rate.Card.Bands)),
        ("meter", rate.Meter.Label),
        ("path", JsonNode.Optional(rate.Path?.Label)),
        ("unit", JsonNode.Optional(rate.Meter.Unit?.Text)),
        ("retired", JsonNode.Optional(rate.Sku.Retired?.ToString())),
        ("history", JsonArray.Of(rate.History.Select(v => RatesJson.OfEntry(v, new JsonWord(JavaScriptNames.OfId(rate.Card.IdOf(v.Source))), RatesJson.OfValue(v.Value))))));
}
