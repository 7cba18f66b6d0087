using System.Text.RegularExpressions;
using RateCards.Compiler.Base;
using YamlDotNet.Core;

namespace RateCards.Compiler.Reading;

/// <summary>Puts the YAML parser's errors into words that help somebody who does not know YAML's grammar.</summary>
internal sealed record YamlSyntaxError(SourceLocation Location, string Message)
{
    /// <summary>A part of what the parser says, and what to say instead.</summary>
    private static readonly (string Part, string Words)[] Explanations =
    [
        ("invalid mapping", "a second ': ' stands in a value without quotes, or the line is indented deeper than those beside it"),
        ("Mapping values are not allowed", "a second ': ' stands in a value without quotes, or the line is indented deeper than those beside it"),
        ("cannot start any token", "a value cannot begin with '{0}' unless it is in quotes"),
        ("containing disallowed", "a value cannot begin with '{0}' unless it is in quotes"),
        ("expected key", "a key is expected; the line may be indented otherwise than those beside it"),
        ("expected '-'", "an item of the list, beginning with '- ', is expected"),
        ("expected ',' or ']'", "',' or ']' is expected"),
        ("expected ',' or '}'", "',' or '}' is expected"),
        ("expected node content", "a value is expected"),
        ("Block sequence entries are not allowed", "a list begins in a line of its own, below its key"),
        ("escape", "an escape in these double quotes is not valid; write '\\\\' for a backslash"),
        ("quoted scalar", "the quotation mark that opens here is not closed"),
    ];

    /// <param name="start">Where in the file the parser began; its own positions count from there.</param>
    /// <param name="reached">How far it read without an error.</param>
    /// <param name="openCollections">Offset of the bracket of each collection that was open, innermost first; −1 for one without brackets.</param>
    public static YamlSyntaxError Of(Exception error, SourceText text, int start, int reached, Stack<int> openCollections)
    {
        var bracket = openCollections.Count > 0 ? openCollections.Peek() : -1;
        if (error is not YamlException yaml)
        {
            // An unclosed bracket breaks the parser's own state, and then it gives neither place nor reason.
            return new(text.Locate(Math.Max(bracket, 0), 1), "the bracket that opens here is not closed");
        }

        if (Says(yaml, "invalid tab"))
        {
            // The parser gives no place for it.
            return new(text.Locate(FindIndentingTab(text.Content, reached), 1), "a tab indents this line");
        }

        var at = yaml.Start.Index > 0 ? start + (int)yaml.Start.Index : reached;
        var words = Words(yaml, text.Content, at);
        if (bracket >= 0)
        {
            words += $"; the '{text.Content[bracket]}' of line {text.Locate(bracket).Start.Line} is still open";
        }

        var isInLine = at < text.Content.Length && text.Content[at] is not ('\n' or '\r');
        return new(text.Locate(at, isInLine ? 1 : 0), words);
    }

    /// <summary>
    /// The anchor of the value just before an error, or null. The parser takes a comma after such a value for an error of
    /// the next one, where the anchor itself is what cards may not have.
    /// </summary>
    public static SourceLocation? AnchorBefore(SourceText text, SourceLocation error)
    {
        var lineStart = error.Offset == 0 ? 0 : text.Content.LastIndexOf('\n', error.Offset - 1) + 1;
        var anchor = Regex.Match(text.Content.Substring(lineStart, error.Offset - lineStart), @"(?<=[:,[{]\s*)(&[^\s,[\]{}]+)\s[^,[\]{}]*,\s*$").Groups[1];
        return anchor.Success ? text.Locate(lineStart + anchor.Index, anchor.Length) : null;
    }

    /// <summary>Offset of the next line after <paramref name="offset"/>'s that begins with a key, or −1: what follows stands by itself.</summary>
    public static int NextTopLevelKey(string content, int offset)
    {
        for (var line = content.IndexOf('\n', offset); line >= 0 && line + 1 < content.Length; line = content.IndexOf('\n', line + 1))
        {
            var end = line + 1;
            while (end < content.Length && (char.IsLetterOrDigit(content[end]) || content[end] is '-' or '_'))
            {
                end++;
            }

            if (end > line + 1 && end < content.Length && content[end] == ':')
            {
                return line + 1;
            }
        }

        return -1;
    }

    private static bool Says(YamlException error, string part) => error.Message.Contains(part, StringComparison.Ordinal);

    private static string Words(YamlException error, string content, int at)
    {
        foreach (var (part, words) in Explanations)
        {
            if (Says(error, part))
            {
                return words.Replace("{0}", at < content.Length ? content.Substring(at, 1) : "");
            }
        }

        // "While parsing a flow sequence, did not find expected ',' or ']'." → its second half.
        var comma = error.Message.StartsWith("While ", StringComparison.Ordinal) ? error.Message.IndexOf(", ", StringComparison.Ordinal) : -1;
        return (comma >= 0 ? error.Message.Substring(comma + 2) : error.Message).TrimEnd('.');
    }

    private static int FindIndentingTab(string content, int from)
    {
        for (var i = Math.Max(0, content.LastIndexOf('\n', Math.Max(0, Math.Min(from, content.Length - 1)))); i < content.Length; i++)
        {
            if (content[i] == '\t' && content.Substring(content.LastIndexOf('\n', i) + 1, i - content.LastIndexOf('\n', i) - 1).Trim().Length == 0)
            {
                return i;
            }
        }

        return from;
    }
}
