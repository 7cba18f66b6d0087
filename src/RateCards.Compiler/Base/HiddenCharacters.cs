namespace RateCards.Compiler.Base;

/// <summary>
/// Characters that nobody sees, or that turn the order in which others are read: controls, format characters, private use,
/// halves of a surrogate pair. A list of our own, because what the runtime calls a format character differs by its version.
/// </summary>
internal static class HiddenCharacters
{
    /// <summary>The joiners that Persian, Indian scripts and emoji are written with; between other letters nobody sees them.</summary>
    private const int NonJoiner = 0x200C;

    private const int Joiner = 0x200D;

    /// <summary>First and last code point of each range, ascending.</summary>
    private static readonly (int First, int Last)[] Ranges =
    [
        (0x0000, 0x0008), (0x000B, 0x000C), (0x000E, 0x001F), (0x007F, 0x009F), (0x00AD, 0x00AD), (0x061C, 0x061C), (0x115F, 0x1160),
        (0x180E, 0x180E), (0x200B, 0x200F), (0x2028, 0x202E), (0x2060, 0x206F), (0x3164, 0x3164), (0xD800, 0xF8FF), (0xFDD0, 0xFDEF),
        (0xFEFF, 0xFEFF), (0xFFA0, 0xFFA0), (0xFFF0, 0xFFFC), (0xFFFE, 0xFFFF), (0x1BCA0, 0x1BCAF), (0x1D173, 0x1D17A), (0xE0000, 0xE00FF),
        (0xE0FFF, 0x10FFFF),
    ];

    /// <summary>The character of a text at an offset: the code of a surrogate pair, or of half a pair where it stands alone.</summary>
    public static int CodeAt(string text, int offset) =>
        char.IsHighSurrogate(text[offset]) && offset + 1 < text.Length && char.IsLowSurrogate(text[offset + 1])
            ? char.ConvertToUtf32(text[offset], text[offset + 1])
            : text[offset];

    /// <summary>Whether a character is hidden. Tabs and line ends are not: what they do is seen.</summary>
    public static bool Contain(int code)
    {
        foreach (var (first, last) in Ranges)
        {
            if (code <= last)
            {
                return code >= first;
            }
        }

        return false;
    }

    /// <summary>Whether a character that is hidden has its place in some language's writing.</summary>
    public static bool AreWritten(int code) => code is NonJoiner or Joiner;
}
