using System.Text.RegularExpressions;

namespace RateCards.Compiler.Targets.WebCalculator;

/// <summary>
/// The calculator's scripts, as they are put into outputs: modules laid one after the other without imports, exports and
/// comments. They hold no figures and no formulas.
/// </summary>
internal static class Scripts
{
    /// <summary>What both hosts share, each module after those that it uses.</summary>
    private static readonly string[] Shared =
    [
        "numbers", "estimate", "curve", "warnings", "state", "link", "tree", "derive", "exports",
        "marks", "scales", "chart", "parts", "fields", "result", "sections", "actions", "view", "life",
    ];

    public static string Core { get; } = string.Join("\n", Shared.Select(name => Bare(Read(name + ".mjs"))));

    /// <summary>What offers cost on a day, without anything of a page.</summary>
    public static string Estimate { get; } = Bare(Read("estimate.mjs"));

    /// <summary>The custom element.</summary>
    public static string Element { get; } = Bare(Read("element.mjs"));

    /// <summary>The React component, with a place for the core.</summary>
    public static string Snippet { get; } = Read("snippet.jsx");

    /// <summary>The view's class names in Tailwind's words.</summary>
    public static string Theme { get; } = Bare(Read("theme.mjs"));

    /// <summary>The element's style sheet on one line.</summary>
    public static string Css { get; } = Regex.Replace(Read("element.css"), @"\s+", " ").Trim();

    /// <summary>Moves every line to the right; no script has a text of several lines.</summary>
    public static string Indent(string script, int spaces) =>
        Regex.Replace(script, "^(?=.)", new string(' ', spaces), RegexOptions.Multiline);

    private static string Bare(string module)
    {
        var withoutComments = Regex.Replace(module, @"^[ ]*(//.*|/\*\*[\s\S]*?\*/)\n", "", RegexOptions.Multiline);
        var withoutImports = Regex.Replace(withoutComments, @"^import .*\n", "", RegexOptions.Multiline);
        var withoutExports = Regex.Replace(withoutImports, "^export ", "", RegexOptions.Multiline);
        return Regex.Replace(withoutExports, @"\n{2,}", "\n").TrimStart('\n');
    }

    private static string Read(string name) => EmbeddedText.Read("WebCalculator/" + name);
}
