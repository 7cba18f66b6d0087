#if NETSTANDARD2_0
namespace RateCards.Compiler.Base;

/// <summary>Members of string that netstandard2.0 does not have.</summary>
internal static class StringExtensions
{
    public static bool StartsWith(this string text, char first) => text.Length > 0 && text[0] == first;

    public static bool EndsWith(this string text, char last) => text.Length > 0 && text[text.Length - 1] == last;

    public static bool Contains(this string text, char part) => text.IndexOf(part) >= 0;

    public static bool Contains(this string text, string part, StringComparison comparison) => text.IndexOf(part, comparison) >= 0;
}
#endif
