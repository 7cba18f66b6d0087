using System.Globalization;
using System.Text;
using RateCards.Compiler.Base;
using RateCards.Compiler.Diagnostics;

namespace RateCards.Compiler.Reading;

/// <summary>
/// Refuses characters that no text needs, in a file and in what its escapes stand for: a NUL would end the text for one
/// reader, an escape steers a terminal, a mark of direction shows a name as another one, and the line ends that YAML 1.1 knew
/// beside LF and CR split a line where no editor shows it. U+FFFD is what is read of bytes that are not UTF-8.
/// </summary>
internal static class ControlCharacters
{
    private const int Replacement = 0xFFFD;

    /// <summary>Reports the first one of each line of a file; true where there is any.</summary>
    public static bool Report(SourceText text, DiagnosticBag diagnostics)
    {
        var content = text.Content;
        var found = false;
        for (var i = Next(content, 0); i >= 0; i = i < 0 ? -1 : Next(content, i))
        {
            found = true;
            Report(content, i, text.Locate(i, LengthAt(content, i)), diagnostics);
            i = content.IndexOf('\n', i);
        }

        return found;
    }

    /// <summary>Reports the first one that an escape of a scalar stands for; true where there is any.</summary>
    internal static bool Report(ScalarNode scalar, DiagnosticBag diagnostics)
    {
        // A carriage return is a line end in a file; one that somebody has written as an escape is not.
        var value = scalar.Value;
        var carriageReturn = value.IndexOf('\r');
        var hidden = Next(value, 0);
        var first = hidden < 0 || (carriageReturn >= 0 && carriageReturn < hidden) ? carriageReturn : hidden;
        if (first >= 0)
        {
            Report(value, first, scalar.LocateInside(first, LengthAt(value, first)), diagnostics);
        }

        return first >= 0;
    }

    /// <summary>A text from elsewhere as a scalar may hold it: what is refused in one is written as its code, such as <c>U+0085</c>, and line ends as spaces.</summary>
    public static string Spelled(string text)
    {
        var spelled = new StringBuilder();
        var start = 0;
        for (var i = Next(text, 0); i >= 0; i = Next(text, start))
        {
            spelled.Append(text, start, i - start).Append("U+").Append(HiddenCharacters.CodeAt(text, i).ToString("X4", CultureInfo.InvariantCulture));
            start = i + LengthAt(text, i);
        }

        return spelled.Append(text, start, text.Length - start).Replace("\r\n", " ").Replace('\n', ' ').Replace('\r', ' ').ToString();
    }

    private static void Report(string text, int at, SourceLocation location, DiagnosticBag diagnostics) => diagnostics.Report(
        ReadingDiagnostics.UnexpectedCharacter, location, HiddenCharacters.CodeAt(text, at).ToString("X4", CultureInfo.InvariantCulture));

    /// <summary>Offset of the next one; -1 where there is none.</summary>
    private static int Next(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (text[i] is (>= ' ' and <= '~') or '\n')
            {
                continue;
            }

            var code = HiddenCharacters.CodeAt(text, i);
            if (code == Replacement || (HiddenCharacters.Contain(code) && !HiddenCharacters.AreWritten(code)))
            {
                return i;
            }

            i += LengthAt(text, i) - 1;
        }

        return -1;
    }

    private static int LengthAt(string text, int at) => HiddenCharacters.CodeAt(text, at) > char.MaxValue ? 2 : 1;
}
