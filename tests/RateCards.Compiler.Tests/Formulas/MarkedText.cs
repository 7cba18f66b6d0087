namespace RateCards.Compiler.Tests.Formulas;

/// <summary>A text in which <c>⟦…⟧</c> marks where errors are expected; the marks are taken out.</summary>
internal sealed record MarkedText(string Text, IReadOnlyList<(int Start, int Length)> Spans)
{
    public static MarkedText Parse(string marked)
    {
        var text = new System.Text.StringBuilder();
        var spans = new List<(int Start, int Length)>();
        var open = new Stack<int>();
        foreach (var c in marked)
        {
            switch (c)
            {
                case '⟦':
                    open.Push(text.Length);
                    break;
                case '⟧':
                    var start = open.Pop();
                    spans.Add((start, text.Length - start));
                    break;
                default:
                    text.Append(c);
                    break;
            }
        }

        return new MarkedText(text.ToString(), spans.OrderBy(s => s.Start).ToList());
    }
}
