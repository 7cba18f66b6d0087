using RateCards.Compiler.Base;

namespace RateCards.Docs.Content;

/// <summary>
/// By which name a model is the same wherever it is sold: what stands behind the last slash, without the maker before a point, without
/// what follows an at sign or a colon, in small letters and digits with hyphens between.
/// </summary>
internal static class ModelName
{
    /// <summary><c>bedrock/eu/anthropic.claude-3-5-haiku-v1:0</c> and <c>Claude 3.5 Haiku v1</c> are <c>claude-3-5-haiku-v1</c>.</summary>
    public static string Of(string label)
    {
        var name = label.AsSpan(label.LastIndexOf('/') + 1);
        name = name.IndexOfAny('@', ':') is var end and > 0 ? name[..end] : name;
        for (var point = name.IndexOf('.'); point > 0 && point < name.Length - 1 && IsWord(name[..point]); point = name.IndexOf('.'))
        {
            name = name[(point + 1)..];
        }

        return Words(name);
    }

    /// <summary>Small letters and digits, with a hyphen for all between.</summary>
    public static string Words(ReadOnlySpan<char> text) => HyphenatedWords.Of(text) is { Length: > 0 } some ? some : "unnamed";

    private static bool IsWord(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiLetter(c))
            {
                return false;
            }
        }

        return true;
    }
}
