namespace RateCards.Fuzzing.Tests.Mutation;

/// <summary>
/// A text as tokens, and the spans of tokens that belong together: what stands between brackets, a line, and a line with those
/// that stand deeper below it. That is enough of a tree for YAML, JSON, formulas, templates and CSV alike.
/// </summary>
internal sealed class TokenText
{
    private TokenText(List<string> tokens)
    {
        Tokens = tokens;
        Spans = FindSpans(tokens);
    }

    public List<string> Tokens { get; }

    /// <summary>Start, and end after the last token.</summary>
    public IReadOnlyList<(int Start, int End)> Spans { get; }

    public static TokenText Of(string text) => new(Split(text));

    public static TokenText Of(List<string> tokens) => new(tokens);

    private static List<string> Split(string text)
    {
        var tokens = new List<string>();
        for (var i = 0; i < text.Length;)
        {
            var start = i;
            var kind = KindOf(text[i++]);
            while (i < text.Length && kind != Kind.Sign && KindOf(text[i]) == kind)
            {
                i++;
            }

            tokens.Add(text[start..i]);
        }

        return tokens;
    }

    private static Kind KindOf(char c) => c switch
    {
        ' ' => Kind.Blank,
        '.' or (>= '0' and <= '9') => Kind.Number,
        '_' or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') => Kind.Word,
        _ => Kind.Sign,
    };

    private static List<(int Start, int End)> FindSpans(List<string> tokens)
    {
        var spans = new List<(int, int)>();
        var open = new Stack<(int Index, char Bracket)>();
        var lines = new List<(int Start, int Depth)> { (0, 0) };
        for (var i = 0; i < tokens.Count; i++)
        {
            switch (tokens[i][0])
            {
                case '(' or '[' or '{':
                    open.Push((i, tokens[i][0]));
                    break;
                case ')' or ']' or '}' when open.TryPeek(out var top) && top.Bracket == Opening(tokens[i][0]):
                    spans.Add((open.Pop().Index, i + 1));
                    break;
                case '\n' when i + 1 < tokens.Count:
                    lines.Add((i + 1, tokens[i + 1][0] == ' ' ? tokens[i + 1].Length : 0));
                    break;
            }
        }

        for (var i = 0; i < lines.Count; i++)
        {
            var after = i + 1;
            var end = after < lines.Count ? lines[after].Start : tokens.Count;
            spans.Add((lines[i].Start, end));
            while (after < lines.Count && lines[after].Depth > lines[i].Depth)
            {
                after++;
            }

            if (after > i + 1)
            {
                spans.Add((lines[i].Start, after < lines.Count ? lines[after].Start : tokens.Count));
            }
        }

        return spans;
    }

    private static char Opening(char closing) => closing switch { ')' => '(', ']' => '[', _ => '{' };

    private enum Kind
    {
        Blank,
        Number,
        Word,
        Sign,
    }
}
