using System.Text;
using System.Text.RegularExpressions;

namespace RateCards.Docs.Media;

/// <summary>The lines of a page that is written as Markdown.</summary>
internal static partial class MarkdownLines
{
    /// <summary>Writes the lines anew that are not code.</summary>
    public static string OutsideCode(string body, Func<string, string> write)
    {
        var (text, fence) = (new StringBuilder(body.Length + 1), "");
        foreach (var line in body.Split('\n'))
        {
            var ticks = line.Contains("```", StringComparison.Ordinal) ? Fence().Match(line).Groups[1].Value : "";
            var isCode = fence.Length > 0 || ticks.Length > 0;
            fence = fence.Length == 0 ? ticks : ticks.StartsWith(fence, StringComparison.Ordinal) ? "" : fence;
            text.Append(isCode ? line : write(line)).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>At most one empty line between paragraphs, none at the ends: what a condition leaves out leaves its lines.</summary>
    public static string Tidy(string body)
    {
        var text = new StringBuilder(body.Length + 1);
        var isEmpty = true;
        foreach (var part in body.AsSpan().Split('\n'))
        {
            var line = body.AsSpan(part).TrimEnd();
            if (line.Length > 0 || !isEmpty)
            {
                text.Append(line).Append('\n');
            }

            isEmpty = line.Length == 0;
        }

        var length = text.Length;
        while (length > 0 && text[length - 1] == '\n')
        {
            length--;
        }

        return text.ToString(0, length);
    }

    /// <summary>Leads links of the platform's (<c>/pricing#x</c>) elsewhere.</summary>
    /// <param name="text">One line, or many.</param>
    /// <param name="address">The address that stands in place of a path, given without its slash, and of what follows it.</param>
    public static string Relink(string text, Func<string, string, string> address) => !text.Contains("](/", StringComparison.Ordinal) ? text
        : Link().Replace(text, m => $"]({address(m.Groups[1].Value, m.Groups[2].Value)})");

    [GeneratedRegex("^\\s*(```+)")]
    private static partial Regex Fence();

    [GeneratedRegex(@"\]\(/(?!/)([^)#?]*)([#?][^)]*)?\)")]
    private static partial Regex Link();
}
