using System.Text;
using RateCards.Compiler.Base;
using RateCards.Compiler.Model;
using RateCards.Compiler.Model.Calculators;
using RateCards.Targets.Calculators;
using RateCards.Targets.Data;

namespace RateCards.Targets.Npm;

/// <summary>
/// The modules as a package for npm, with the calculators as a custom element and as a React component: <c>npm/</c>. It is written of
/// what the snippets and the site are written of.
/// </summary>
internal static class NpmPackage
{
    private const string Folder = "npm/";

    private const string Header = "Generated from RateCards/. Change the cards, formulas and calculators there.";

    /// <summary>Modules that stand among the outputs too, as they are there, and their entries of the package.</summary>
    private static readonly (string Entry, string Module)[] Shared = [(".", "calculator"), ("./prices", "prices"), ("./rates", "rates")];

    private static readonly (string Entry, string Module)[] Own = [("./element", "element"), ("./react", "react")];

    /// <summary>The package's files; none where the project does not ask for it.</summary>
    /// <param name="outputs">What the other targets write, the modules among it.</param>
    public static IEnumerable<OutputFile> Write(Project project, IReadOnlyCollection<OutputFile> outputs)
    {
        if (project.Settings.Npm is not { } settings)
        {
            return [];
        }

        var modules = Shared.SelectMany(m => new[] { $"{m.Module}.mjs", $"{m.Module}.d.mts" }).ToList();
        return
        [
            .. outputs.Where(o => modules.Contains(o.Path)).Select(o => o with { Path = Folder + o.Path }),
            File("package.json", Description(project, settings).ToIndentedString() + "\n"),
            File("README.md", Readme(project, settings)),
            .. settings.LicenseText is { } text ? [File("LICENSE", text.TrimEnd('\n') + "\n")] : Array.Empty<OutputFile>(),
            File("core.mjs", $"// {Header}\n{WebCalculatorTarget.Core(project)}"),
            File("element.mjs", $"// {Header}\n{WebCalculatorTarget.ElementModule("./core.mjs")}"),
            File("element.d.mts", Read("element.d.mts")),
            File("react.mjs", Read("react.mjs")),
            File("react.d.mts", ReactTypes(project)),
            File("calculator.css", $"/* {Header} */\n{Scripts.PageCss}"),
        ];
    }

    private static OutputFile File(string path, string text) => new(Folder + path, text);

    private static string Read(string name) => EmbeddedText.Read("Npm/" + name);

    private static JsonObject Description(Project project, NpmSettings settings) => JsonObject.Of(
        ("name", settings.Name),
        ("version", settings.Version),
        ("description", string.Join(" ", project.Settings.Site.Description.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))),
        // What npm calls a package that nobody has licensed.
        ("license", settings.License ?? "UNLICENSED"),
        ("homepage", JsonNode.Optional(project.Settings.Site.Url)),
        ("type", "module"),
        ("files", JsonArray.Of(new JsonNode[] { "*.mjs", "*.d.mts", "*.css" })),
        ("sideEffects", JsonArray.Of(new JsonNode[] { "./element.mjs", "./calculator.css" })),
        ("exports", JsonObject.Of(Shared.Concat(Own), m => m.Entry, m => JsonObject.Of(("types", $"./{m.Module}.d.mts"), ("default", $"./{m.Module}.mjs")))
            .With(JsonObject.Of(("./calculator.css", "./calculator.css"), ("./package.json", "./package.json")))),
        ("peerDependencies", JsonObject.Of(("react", ">=18"))),
        ("peerDependenciesMeta", JsonObject.Of(("react", JsonObject.Of(("optional", new JsonWord("true")))))));

    private static string Readme(Project project, NpmSettings settings) => Read("README.md")
        .Replace("{name}", settings.Name)
        .Replace("{calculators}", string.Join("\n", project.Calculators.Select(c => $"| {c.Title.Replace("|", "\\|")} | `{c.Id}` |")))
        .Replace("{calculator}", project.Calculators.Select(c => c.Id).FirstOrDefault() ?? "…");

    private static string ReactTypes(Project project)
    {
        var names = project.Calculators.Select(c => (c.Id, Inputs: CalculatorModule.InterfaceOf(c.Id))).ToList();
        var alternatives = new StringBuilder();
        foreach (var (id, inputs) in names)
        {
            alternatives.Append("  | { name: ").Append((JsonNode)id).Append("; values?: ").Append(inputs).Append(" & Beginning }\n");
        }

        return Read("react.d.mts")
            .Replace("/* inputs */\n", names.Count == 0 ? "" : $"import type {{ {string.Join(", ", names.Select(n => n.Inputs))} }} from \"./calculator.mjs\";\n")
            .Replace("/* calculators */\n", names.Count == 0 ? "  never;\n" : alternatives.Insert(alternatives.Length - 1, ';').ToString());
    }
}
