namespace RateCards.Compiler.Base;

/// <summary>The spellings of a name of the data, <c>multi-turn</c> or <c>prompt_tokens</c>, in what is made from it.</summary>
internal static class NameCase
{
    /// <summary><c>MultiTurn</c>. C# has a stricter rule of its own, in <c>CSharpNames</c>.</summary>
    public static string Pascal(string name) => string.Concat(Parts(name).Select(Capitalized));

    /// <summary><c>promptTokens</c>.</summary>
    public static string Camel(string name) => Uncapitalized(Pascal(name));

    /// <summary><c>multi_turn</c>.</summary>
    public static string Snake(string name) => name.Replace('-', '_');

    /// <summary><c>prompt-tokens</c>.</summary>
    public static string Kebab(string name) => name.Replace('_', '-');

    /// <summary><c>prompt tokens</c>.</summary>
    public static string Words(string name) => string.Join(" ", Parts(name));

    /// <summary><c>Prompt tokens</c>: words as a heading begins.</summary>
    public static string Heading(string name) => Capitalized(Words(name));

    public static string Capitalized(string text) => char.ToUpperInvariant(text[0]) + text.Substring(1);

    public static string Uncapitalized(string text) => char.ToLowerInvariant(text[0]) + text.Substring(1);

    private static string[] Parts(string name) => name.Split('-', '_');
}
