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
        "own", "parity", "curve", "link", "history", "decisions", "exports", "marks", "scales", "unfolding", "chart", "parts", "map", "sections",
        "actions", "details",
    ];

    /// <summary>All of it, as the custom element has it.</summary>
    public static string All { get; } = Joined([.. CoreModules, .. DetailModules]);

    /// <summary>What offers cost on a day, without anything of a page.</summary>
    public static string Estimate { get; } = Joined(["estimate", "parity"]);

    /// <summary>The custom element.</summary>
    public static string Element { get; } = Bare(Read("element.mjs"));

    /// <summary>The React component, before and after the place of its data and scripts.</summary>
    public static (string Before, string After) Snippet { get; } =
        Read("snippet.jsx").Replace("/* names */", Names).Split("    /* core */\n") is [var before, var after] ? (before, after) : throw new InvalidOperationException("The component has one place for the core.");

    /// <summary>The core as it stands in the component, with the view's class names in Tailwind's words.</summary>
    public static string SnippetCore { get; } = Indent(Joined([.. CoreModules, "theme"]), 4);

    /// <summary>The file that a page hands to a component for the details.</summary>
    public static string SnippetDetails { get; } = Read("details.jsx").Replace("/* names */", Names).Replace("  /* details */\n", Indent(Joined([.. DetailModules, "detailstheme"]), 2));

    /// <summary>What details take of the core, as their modules import it.</summary>
    private static string Names => string.Join(", ", DetailModules.SelectMany(ImportsOf).Distinct().OrderBy(name => name, StringComparer.Ordinal));

    /// <summary>The element's style sheet on one line.</summary>
    public static string Css { get; } =
        string.Join(" ", Read("element.css").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

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

    private static string Joined(IEnumerable<string> modules) => string.Join("\n", modules.Select(name => Bare(Read(name + ".mjs"))));

    /// <summary>The names that a module of details imports from modules of the core.</summary>
    private static IEnumerable<string> ImportsOf(string module)
    {
        const string begin = "import { ";
        const string middle = " } from \"./";
        foreach (var line in Read(module + ".mjs").Split('\n').Where(l => l.StartsWith(begin, StringComparison.Ordinal)))
        {
            var end = line.IndexOf(middle, StringComparison.Ordinal);
            if (CoreModules.Contains(line.Substring(end + middle.Length).Replace(".mjs\";", "")))
            {
                foreach (var name in line.Substring(begin.Length, end - begin.Length).Split(',', ' ').Where(n => n.Length > 0))
                {
                    yield return name;
                }
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
