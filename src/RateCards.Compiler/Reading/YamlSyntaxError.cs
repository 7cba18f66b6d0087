using RateCards.Compiler.Text;
using YamlDotNet.Core;

namespace RateCards.Compiler.Reading;

/// <summary>Puts the YAML parser's errors into words that help somebody who does not know YAML's grammar.</summary>
internal sealed record YamlSyntaxError(SourceLocation Location, string Message)
{
    /// <param name="start">Where in the file the parser began; its own positions count from there.</param>
    /// <param name="reached">How far it read without an error.</param>
    /// <param name="openCollections">Offset of the bracket of each collection that was open, innermost first; −1 for one without brackets.</param>
    public static YamlSyntaxError Of(Exception error, SourceText text, int start, int reached, Stack<int> openCollections)
    {
        var bracket = openCollections.Count > 0 ? openCollections.Peek() : -1;
        var parserSays = error is YamlException ? error.Message : "found a bracket that is not closed";
        if (parserSays.Contains("invalid tab", StringComparison.Ordinal))
        {
            // The parser gives no place for it.
            return new(text.Locate(FindIndentingTab(text.Content, reached), 1), "a tab indents this line");
        }

        var at = error is YamlException { Start.Index: > 0 } yaml ? start + (int)yaml.Start.Index : reached;
        var words = Words(parserSays, text.Content, at);
        if (bracket >= 0)
        {
            var open = text.Locate(bracket, 1);
            words += $"; '{text.Content[bracket]}' of line {open.Start.Line} is still open";
        }

        return new(text.Locate(at, at < text.Content.Length && text.Content[at] is not ('\n' or '\r') ? 1 : 0), words);
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

    private static string Words(string parserSays, string content, int at)
    {
        bool Says(string part) => parserSays.Contains(part, StringComparison.Ordinal);
        if (Says("invalid mapping"))
        {
            return "a second ': ' stands in a value without quotes, or the line is indented deeper than those beside it";
        }

        if (Says("cannot start any token"))
        {
            return $"a value cannot begin with '{(at < content.Length ? content[at] : ' ')}' unless it is in quotes";
        }

        if (Says("expected key"))
        {
            return "a key is expected; the line may be indented otherwise than those beside it";
        }

        if (Says("expected '-'"))
        {
            return "an item of the list, beginning with '- ', is expected";
        }

        if (Says("quoted scalar"))
        {
            return "the quotation mark that opens here is not closed, or an escape in it is not valid";
        }

        // "While parsing a flow sequence, did not find expected ',' or ']'." → its second half.
        var comma = parserSays.StartsWith("While ", StringComparison.Ordinal) ? parserSays.IndexOf(", ", StringComparison.Ordinal) : -1;
        return (comma >= 0 ? parserSays.Substring(comma + 2) : parserSays).TrimEnd('.');
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
