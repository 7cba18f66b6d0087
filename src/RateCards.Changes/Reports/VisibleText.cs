using System.Globalization;
using System.Text;

namespace RateCards.Changes.Reports;

/// <summary>Text that shows all that is in it: nothing hidden, nothing that a terminal or a browser would act on.</summary>
public static class VisibleText
{
    /// <summary>The text with characters that cannot be seen, or turn the direction of reading, written as their code.</summary>
    public static string Of(string text)
    {
        var result = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var isHidden = Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator
                or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate;
            if (isHidden && rune.Value is not ('\t' or '\n' or '\r'))
            {
                result.Append(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}");
            }
            else
            {
                result.Append(rune);
            }
        }

        return result.ToString();
    }
}
