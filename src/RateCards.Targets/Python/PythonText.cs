using System.Globalization;
using System.Text;
using RateCards.Compiler.Base;

namespace RateCards.Targets.Python;

/// <summary>Text and dates in Python source: whatever a label or note says, it stays within its string.</summary>
internal static class PythonText
{
    public const string None = "None";

    /// <summary>A string literal with the quotes around it.</summary>
    public static string Literal(string text) => $"\"{Escape(text)}\"";

    public static string Literal(Date date) => string.Format(CultureInfo.InvariantCulture, "date({0}, {1}, {2})", date.Year, date.Month, date.Day);

    /// <summary>The text within quotes, of one or of three.</summary>
    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAny('"', '\\') && !text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text;
        }

        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            _ = isPair ? result.Append(text[i]).Append(text[++i])
                : text[i] is '"' or '\\' ? result.Append('\\').Append(text[i])
                : char.IsControl(text[i]) || char.IsSurrogate(text[i]) ? result.Append("\\u").Append(((int)text[i]).ToString("x4", CultureInfo.InvariantCulture))
                : result.Append(text[i]);
        }

        return result.ToString();
    }
}
