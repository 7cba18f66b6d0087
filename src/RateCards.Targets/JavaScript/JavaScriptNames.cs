using RateCards.Compiler.Base;

namespace RateCards.Targets.JavaScript;

/// <summary>
/// The names of formulas in JavaScript. A function is called in camel case, <c>promptTokens</c>; what it takes has the names
/// of the data, <c>initial_prompt</c>, so that the inputs of a calculator or of its configuration go in as they are.
/// </summary>
internal static class JavaScriptNames
{
    private static readonly HashSet<string> Reserved = new(StringComparer.Ordinal)
    {
        "arguments", "async", "await", "break", "case", "catch", "class", "const", "continue", "debugger", "default", "delete", "do", "else", "enum",
        "eval", "export", "extends", "false", "finally", "for", "function", "if", "implements", "import", "in", "instanceof", "interface", "let",
        "new", "null", "package", "private", "protected", "public", "return", "static", "super", "switch", "this", "throw", "true", "try", "typeof",
        "undefined", "var", "void", "while", "with", "yield",
    };

    /// <summary>The function of a formula: <c>prompt_tokens</c> → <c>promptTokens</c>.</summary>
    public static string OfFunction(string formula) => OfVariable(NameCase.Camel(formula));

    /// <summary>
    /// A rate or a source by its id: <c>tinker.kimi-k2p6.prefill</c> → <c>tinker__kimi_k2p6__prefill</c>. No two ids have one
    /// name, for an id has neither underscores nor two hyphens in a row.
    /// </summary>
    public static string OfId(string id) => (id[0] is >= '0' and <= '9' ? "_" : "") + NameCase.Snake(id.Replace(".", "__"));

    /// <summary>Text for a comment: on one line, and not able to end it.</summary>
    internal static string Comment(string text) => text.Replace("*/", "* /").Replace("\r", " ").Replace("\n", " ");

    /// <summary>A variable: the name itself, unless JavaScript keeps it for itself.</summary>
    public static string OfVariable(string name) => Reserved.Contains(name) ? name + "_" : name;

    /// <summary>A property that is taken apart into a variable: <c>turns</c>, or <c>new: new_</c>.</summary>
    public static string OfProperty(string name) => OfVariable(name) is var variable && variable == name ? name : $"{name}: {variable}";
}
