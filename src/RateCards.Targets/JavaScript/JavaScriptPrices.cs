using RateCards.Compiler.Estimating.Requests;
using RateCards.Compiler.Model;

namespace RateCards.Targets.JavaScript;

/// <summary><c>prices.mjs</c>: an ES module that prices one request by every card, with its types.</summary>
internal static class JavaScriptPrices
{
    private const string Header = "// Generated from RateCards/cards. Change the prices there.\n\n";

    public static IEnumerable<OutputFile> Write(Project project) =>
        [new OutputFile("prices.mjs", Module(project)), new OutputFile("prices.d.mts", Header + EmbeddedText.Read("JavaScript/prices.d.mts"))];

    /// <summary>The module.</summary>
    public static string Module(Project project)
    {
        var literal = TariffText.Of(project).Replace("\\", "\\\\").Replace("`", "\\`").Replace("${", "\\${");
        return $"{Header}// Every price by card, SKU and period; a line is a fact, and fields are between tabs.\nconst text = `\n{literal}`;\n\n{EmbeddedText.Read("JavaScript/prices.mjs")}";
    }
}
