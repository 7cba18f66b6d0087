using System.Text;

namespace RateCards.Targets.Calculators;

/// <summary>
/// The calculator's scripts, as they are put into outputs: modules laid one after the other without imports, exports and
/// comments. They hold no figures and no formulas.
/// </summary>
internal static class Scripts
{
    private const string Export = "export ";

    /// <summary>What both hosts share, each module after those that it uses.</summary>
    private static readonly string[] Shared =
    [
        "numbers", "own", "estimate", "curve", "warnings", "state", "link", "tree", "decisions", "derive", "exports",
        "marks", "scales", "chart", "parts", "map", "fields", "result", "sections", "actions", "view", "life",
    ];

    public static string Core { get; } = string.Join("\n", Shared.Select(name => Bare(Read(name + ".mjs"))));

    /// <summary>What offers cost on a day, without anything of a page.</summary>
    public static string Estimate { get; } = Bare(Read("estimate.mjs"));

    /// <summary>The custom element.</summary>
    public static string Element { get; } = Bare(Read("element.mjs"));

    /// <summary>The React component, before and after the place of the core and of the data.</summary>
    public static (string Before, string After) Snippet { get; } =
        Read("snippet.jsx").Split("    /* core */\n") is [var before, var after] ? (before, after) : throw new InvalidOperationException("The component has one place for the core.");

    /// <summary>The core as it stands in the component, with the view's class names in Tailwind's words.</summary>
    public static string SnippetCore { get; } = Indent($"{Core}\n{Bare(Read("theme.mjs"))}\n", 4);

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
