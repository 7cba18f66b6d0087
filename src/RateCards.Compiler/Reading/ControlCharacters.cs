using System.Globalization;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;

namespace RateCards.Compiler.Reading;

/// <summary>
/// Refuses characters that no text file needs. A NUL would end the file for the YAML parser, and the line ends that YAML
/// 1.1 knew beside LF and CR would split a line where no editor shows it. U+FFFD is what is read of bytes that are not UTF-8.
/// </summary>
internal static class ControlCharacters
{
    /// <summary>Reports the first one of each line; true where there is any.</summary>
    public static bool Report(SourceText text, DiagnosticBag diagnostics)
    {
        var content = text.Content;
        var found = false;
        for (var i = 0; i < content.Length; i++)
        {
            if (content[i] is >= ' ' and <= '~' or '\n' or '\r' or '\t' || IsAllowed(content, i))
            {
                continue;
            }

            found = true;
            diagnostics.Report(ReadingDiagnostics.UnexpectedCharacter, text.Locate(i, 1), ((int)content[i]).ToString("X4", CultureInfo.InvariantCulture));
            var lineEnd = content.IndexOf('\n', i);
            i = lineEnd < 0 ? content.Length : lineEnd;
        }

        return found;
    }

    private static bool IsAllowed(string content, int i) => content[i] switch
    {
        < '\u00A0' or '\u2028' or '\u2029' or '\uFEFF' or '\uFFFD' or '\uFFFE' or '\uFFFF' => false,
        var c when char.IsHighSurrogate(c) => i + 1 < content.Length && char.IsLowSurrogate(content[i + 1]),
        var c when char.IsLowSurrogate(c) => i > 0 && char.IsHighSurrogate(content[i - 1]),
        _ => true,
    };
}
