using System.Text;

namespace RateCards.Targets.Calculators;

/// <summary>
/// The calculator's scripts, as they are put into outputs: modules laid one after the other without imports, exports and
/// comments. They hold no figures and no formulas.
/// </summary>
internal static class Scripts
{
    private const string Export = "export ";

    /// <summary>Inputs and result, each module after those that it uses.</summary>
    private static readonly string[] CoreModules =
        ["numbers", "rates", "estimate", "warnings", "state", "tree", "derive", "fields", "result", "view", "life"];

    /// <summary>What a calculator has beside them.</summary>
    private static readonly string[] DetailModules =
    [
        "steps", "own", "parity", "curve", "entering", "month", "ranges", "link", "history", "exports", "sidebyside", "marks", "scales", "unfolding", "chart", "parts", "sections", "actions", "details",
    ];

    /// <summary>What decides which offer is the cheapest: a part of the details.</summary>
    private static readonly string[] DecisionModules = ["decisions", "map", "deciding"];

    /// <summary>All of it, as the custom element has it.</summary>
    public static string All { get; } = Joined(["formatters", .. CoreModules, .. DetailModules, .. DecisionModules, "told", "hosting"]);

    /// <summary>The same, as the custom element and the React component have it together.</summary>
    public static string Shared { get; } = $"{All}\n{Joined(["properties"])}";

    /// <summary>What offers cost on a day, without anything of a page.</summary>
    public static string Estimate { get; } = Joined(["estimate", "parity", "ranges", "told"]);

    /// <summary>The custom element.</summary>
    public static string Element { get; } = Bare(Read("element.mjs"));

    /// <summary>A React component with its data and the core, and the view's class names in Tailwind's words.</summary>
    /// <param name="config">The statement that defines <c>config</c>, on lines that start at the margin.</param>
    public static string Snippet(string name, string config) => SnippetParts[0].Replace("const Calculator", "const " + name) + Indent(config, 2) + SnippetParts[1] + SnippetCore + SnippetParts[2];

    /// <summary>The file of what a page hands to a component as its details.</summary>
    public static string Details { get; } = Named(Read("details.jsx")).Replace("  /* scripts */\n", Indent(Joined([.. DetailModules, "detailstheme"]), 2));

    /// <summary>The file of what it hands on to these.</summary>
    public static string Decisions { get; } = Named(Read("decisions.jsx")).Replace("  /* scripts */\n", Indent(Joined([.. DecisionModules, "decisionstheme"]), 2));

    /// <summary>What the element's module takes of the others.</summary>
    public static IEnumerable<string> ElementNames { get; } = NamesOf("element");

    /// <summary>What the modules of the element and of the React component take of the others.</summary>
    public static IEnumerable<string> SharedNames { get; } = [.. ElementNames.Append("propertiesOf").OrderBy(name => name, StringComparer.Ordinal)];

    private static string[] SnippetParts { get; } = Named(Read("snippet.jsx")).Split(["  /* config */\n", "  /* core */\n"], StringSplitOptions.None);

    private static string SnippetCore { get; } = Indent(Joined([.. CoreModules, "properties", "theme"]), 2);

    /// <summary>A file with the names that its parts hand on to each other, as their modules import them.</summary>
    private static string Named(string file) => file
        .Replace("/* names */", NamesFor([.. DetailModules, "detailstheme"], DecisionModules))
        .Replace("/* names of decisions */", NamesFor(DecisionModules, []));

    /// <summary>Names that some modules, and those that they serve, import from none of them, some a line.</summary>
    private static string NamesFor(string[] modules, string[] served) => string.Join(",\n    ", modules.Concat(served)
        .SelectMany(ImportsOf)
        .Where(i => !modules.Contains(i.Module) && !served.Contains(i.Module))
        .Select(i => i.Name)
        .Distinct()
        .OrderBy(name => name, StringComparer.Ordinal)
        .Chunk(16)
        .Select(names => string.Join(", ", names)));

    private static IEnumerable<string> NamesOf(string module) => [.. ImportsOf(module).Select(i => i.Name).Distinct().OrderBy(name => name, StringComparer.Ordinal)];

    /// <summary>The same sheet for a calculator among a page's other elements: within one of its class, whose names begin as no page's do.</summary>
    public static string PageCss { get; } = OfPage(Read("element.css"));

    /// <summary>The element's style sheet on one line, without comments and the spaces that say nothing: no minifier looks into a text.</summary>
    public static string Css { get; } = new[] { " {", "{ ", "; ", " }", "} ", ": ", ", " }.Aggregate(
        string.Join(" ", Read("element.css").Split('\n').Where(line => !line.TrimStart().StartsWith("/*", StringComparison.Ordinal)).SelectMany(line => line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))),
        (sheet, spaced) => sheet.Replace(spaced, spaced.Trim())).Replace(";}", "}");

    /// <summary>Moves every line to the right; no script has a text of several lines.</summary>
    public static string Indent(string script, int spaces)
    {
        // Without a string for each of its thousands of lines.
        var text = new StringBuilder(script.Length * 5 / 4);
        foreach (var line in script.AsSpan().Split('\n'))
        {
            text.Append(' ', line.Start.Value < line.End.Value ? spaces : 0).Append(script.AsSpan()[line]).Append('\n');
        }

        text.Length--;
        return text.ToString();
    }

    private static string OfPage(string sheet)
    {
        // Lightning CSS, and so Vite, writes light-dark() for older browsers with two variables of its own, which it sets where a page sets
        // color-scheme. A page that sets none would have neither colour.
        var text = new StringBuilder(":where(:root) { --lightningcss-light: initial; --lightningcss-dark: ; }\n.rate-calculator {\n");
        foreach (var line in sheet.TrimEnd('\n').Replace(":host", "&").Split('\n'))
        {
            text.Append("  ");
            for (var i = 0; i < line.Length; i++)
            {
                text.Append(line[i]);
                // A point before a letter begins the name of a class; before a digit it is a number's.
                if (line[i] == '.' && i + 1 < line.Length && char.IsLetter(line[i + 1]))
                {
                    text.Append("rc-");
                }
            }

            text.Append('\n');
        }

        return text.Append("}\n").ToString();
    }

    private static string Joined(IEnumerable<string> modules) => string.Join("\n", modules.Select(name => Bare(Read(name + ".mjs"))));

    /// <summary>What a module imports.</summary>
    private static IEnumerable<(string Name, string Module)> ImportsOf(string module)
    {
        const string begin = "import { ";
        const string middle = " } from \"./";
        foreach (var line in Read(module + ".mjs").Split('\n').Where(l => l.StartsWith(begin, StringComparison.Ordinal)))
        {
            var end = line.IndexOf(middle, StringComparison.Ordinal);
            var from = line.Substring(end + middle.Length).Replace(".mjs\";", "");
            foreach (var name in line.Substring(begin.Length, end - begin.Length).Split([',', ' '], StringSplitOptions.RemoveEmptyEntries))
            {
                yield return (name, from);
            }
        }
    }

    /// <summary>The script's lines without imports, the word export, comments on lines of their own, and empty lines.</summary>
    private static string Bare(string module)
    {
        // By hand and not by patterns: reading a pattern takes longer than reading all the scripts.
        var code = new StringBuilder();
        var isComment = false;
        foreach (var line in module.TrimEnd('\n').Split('\n'))
        {
            var text = line.TrimStart(' ');
            isComment |= text.StartsWith("/**", StringComparison.Ordinal);
            if (isComment)
            {
                isComment = !text.EndsWith("*/", StringComparison.Ordinal);
            }
            else if (text.Length > 0 && !text.StartsWith("//", StringComparison.Ordinal) && !line.StartsWith("import ", StringComparison.Ordinal))
            {
                code.Append(line.StartsWith(Export, StringComparison.Ordinal) ? line.Substring(Export.Length) : line).Append('\n');
            }
        }

        return code.ToString();
    }

    private static string Read(string name) => EmbeddedText.Read("Calculators/" + name);
}
