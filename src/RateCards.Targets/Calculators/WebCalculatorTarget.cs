using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Targets.Data;
using RateCards.Targets.JavaScript;

namespace RateCards.Targets.Calculators;

/// <summary>
/// Writes the calculators for the web: a React snippet each for the documentation platform, and one custom element for
/// any page. Both hold the same scripts, the project's data and its compiled formulas; only what draws them differs.
/// </summary>
internal static class WebCalculatorTarget
{
    /// <summary>Where the module of the custom element goes.</summary>
    public const string ModulePath = "site/assets/rate-calculator.mjs";

    /// <summary>Where the same goes as a script that is no module, which the site's pages load: from a file too, where browsers load no modules.</summary>
    public const string ScriptPath = "site/assets/rate-calculator.js";

    /// <summary>
    /// What a page imports beside a calculator's component and hands to it, as attributes: the platform lets no snippet import another,
    /// and all calculators share these.
    /// </summary>
    public static ValueList<SharedSnippet> SharedSnippets { get; } =
    [
        new("details", "CalculatorDetails", "snippets/calculator-details.jsx"),
        new("decisions", "CalculatorDecisions", "snippets/calculator-decisions.jsx"),
    ];

    private const string Header = "// Generated from RateCards/. Change the cards, formulas and calculators there.\n";

    /// <summary>Every file of this target.</summary>
    public static IEnumerable<OutputFile> Build(Project project) =>
        Snippets(project).Concat(OfSite(project));

    /// <summary>A snippet a calculator, and those that pages hand to them.</summary>
    public static IEnumerable<OutputFile> Snippets(Project project) =>
    [
        .. project.Calculators.Select(c => Snippet(project, c)),
        new OutputFile(SharedSnippets[0].Path, Header + Scripts.Details),
        new OutputFile(SharedSnippets[1].Path, Header + Scripts.Decisions),
    ];

    /// <summary>Where a calculator's snippet goes: <c>snippets/multi-turn-cost-calculator.jsx</c>.</summary>
    public static string SnippetPath(Calculator calculator) => $"snippets/{calculator.Id}-cost-calculator.jsx";

    /// <summary>The component that a snippet exports: <c>MultiTurnCostCalculator</c>.</summary>
    public static string ComponentName(Calculator calculator) => NameCase.Pascal(calculator.Id) + "CostCalculator";

    /// <summary>
    /// One export that holds everything: the platform takes the imported component out of its file, and whatever else
    /// stands in the file is lost.
    /// </summary>
    public static OutputFile Snippet(Project project, Calculator calculator)
    {
        var text = Header + Scripts.Snippet(ComponentName(calculator), $"const config = {WebCalculatorData.Write(project, calculator)};\n");
        return new OutputFile(SnippetPath(calculator), text);
    }

    /// <summary>An ES module that defines <c>&lt;rate-calculator name="…"&gt;</c> and exports the calculators' data and formulas.</summary>
    public static OutputFile Module(Project project) => Module(Element(project));

    /// <summary>What the site's own pages need: the module, for pages elsewhere, and the script.</summary>
    public static IEnumerable<OutputFile> OfSite(Project project)
    {
        var element = Element(project);
        return [Module(element), new OutputFile(ScriptPath, Header + PlainScript.Of(element + ScriptDefinition))];
    }

    private static OutputFile Module(string element) => new(ModulePath, $"{Header}{element}{Definition}\nexport {{ calculators }};\n");

    private static string Element(Project project) => $"{Scripts.All}\n{Scripts.Element}\n{Data(project)}\n";

    /// <summary>What draws the calculators of a project, as a module that others import; it touches nothing when it is loaded.</summary>
    internal static string Core(Project project) => $"{Scripts.Shared}\n{Data(project)}\nexport {{ calculators, {string.Join(", ", Scripts.SharedNames)} }};\n";

    /// <summary>The module of the custom element beside that of <see cref="Core"/>.</summary>
    internal static string ElementModule(string core) =>
        $"import {{ calculators, {string.Join(", ", Scripts.ElementNames)} }} from \"{core}\";\n\n{Scripts.Element}\n{Definition}";

    private static string Data(Project project) => $"""
        const config = {WebCalculatorData.Write(project, project.Calculators)};
        /** Each calculator's data by id, with its formulas as functions of numbers by name. */
        const calculators = Object.fromEntries(calculatorsOf(withRates(config)).map((data) => [data.id, data]));

        """;

    private static string Definition => $$"""
        // Also loaded where there is no document, or where the element is there already, for data and formulas alone.
        {{DefinitionOf("calculators")}}
        """;

    private static string ScriptDefinition => $$"""
        // The preview loads the script of a newer build beside this one: what is on the page goes on with its data.
        globalThis.rateCalculators = Object.assign(globalThis.rateCalculators ?? {}, calculators);
        {{DefinitionOf("globalThis.rateCalculators")}}
        """;

    private static string DefinitionOf(string calculators) => $$"""
        if (globalThis.customElements && !customElements.get("rate-calculator")) {
          defineElement({{calculators}}, {{(JsonNode)Scripts.Css}});
        }

        """;
}

/// <summary>A snippet that calculators' components are handed.</summary>
/// <param name="Attribute">The attribute of the component.</param>
/// <param name="Name">What the snippet exports.</param>
internal sealed record SharedSnippet(string Attribute, string Name, string Path);
