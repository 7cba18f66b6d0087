namespace RateCards.Compiler.Reading;

/// <summary>
/// Finds where each character of a scalar's value stands in the file. Value and file hold the same characters in the
/// same order, but for white space that YAML folds or strips, and for escapes in quotes; so both are walked side by side.
/// </summary>
internal static class ScalarPlaces
{
    public static (int Start, int End)[] Of(string content, int start, int length, string value, ScalarStyle style)
    {
        var places = new (int Start, int End)[value.Length];
        var end = start + length;
        var at = style switch
        {
            ScalarStyle.Block => Math.Min(end, content.IndexOf('\n', start, length) + 1),
            ScalarStyle.Plain => start,
            _ => start + 1,
        };

        for (var i = 0; i < value.Length; i++)
        {
            if (!IsSpace(value[i]))
            {
                at = SkipSpace(content, at, end, style);
            }

            var width = WidthAt(content, at, end, value[i], style);
            places[i] = (at, Math.Min(end, at + width));

            // One escape may stand for a pair of surrogates; both then have its place.
            var isPair = width > 1 && char.IsHighSurrogate(value[i]) && i + 1 < value.Length;
            if (isPair && content[at + 1] == 'U')
            {
                places[i + 1] = places[i];
                i++;
            }

            at = places[i].End;
        }

        return places;
    }

    /// <summary>How many characters of the file write the value's next one; 0 for a space that folding put in.</summary>
    private static int WidthAt(string content, int at, int end, char value, ScalarStyle style)
    {
        if (at >= end)
        {
            return 0;
        }

        if (style == ScalarStyle.DoubleQuoted && content[at] == '\\')
        {
            return at + 1 >= end ? 1 : content[at + 1] switch { 'x' => 4, 'u' => 6, 'U' => 10, _ => 2 };
        }

        if (style == ScalarStyle.SingleQuoted && content[at] == '\'')
        {
            return 2;
        }

        return IsSpace(value) && !IsSpace(content[at]) ? 0 : 1;
    }

    private static int SkipSpace(string content, int at, int end, ScalarStyle style)
    {
        while (at < end)
        {
            var isFoldedBreak = style == ScalarStyle.DoubleQuoted && content[at] == '\\' && at + 1 < end && content[at + 1] is '\r' or '\n';
            if (!isFoldedBreak && !IsSpace(content[at]))
            {
                break;
            }

            at++;
        }

        return at;
    }

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\r' or '\n';
}
