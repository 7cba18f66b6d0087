using System.Globalization;
using System.Text;

namespace RateCards.Docs.Escaping;

/// <summary>Text as a string literal that means the same in JSON, in JavaScript and in a braced JSX attribute.</summary>
public static class ScriptText
{
    /// <summary>The literal with its quotes. What could end a script element or a line is written as an escape.</summary>
    public static string Quote(string text)
    {
        var result = new StringBuilder(text.Length + 2).Append('"');
        foreach (var c in text)
        {
            if (c is '"' or '\\')
            {
                result.Append('\\').Append(c);
            }
            else if (c is < ' ' or '<' or '>' or '&' or '\u007f' or '\u2028' or '\u2029')
            {
                result.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
            else
            {
                result.Append(c);
            }
        }

        return result.Append('"').ToString();
    }
}
