using System.Globalization;

namespace RateCards.Docs.Media;

/// <summary>What stands in the site's Markdown for content that is more than text: two private characters around its number.</summary>
internal static class ContentMark
{
    /// <summary>The character that a mark begins with; values lose it when they are escaped.</summary>
    public const char Open = '\uE000';

    private const char Close = '\uE001';

    public static string Write(int number) => string.Create(CultureInfo.InvariantCulture, $"{Open}{number}{Close}");

    /// <summary>Reads the mark that a text begins with.</summary>
    /// <param name="length">Characters of the mark.</param>
    public static bool TryRead(ReadOnlySpan<char> text, out int number, out int length)
    {
        length = text.IndexOf(Close) + 1;
        number = -1;
        return length > 0 && text[0] == Open && int.TryParse(text[1..(length - 1)], NumberStyles.None, CultureInfo.InvariantCulture, out number);
    }
}
