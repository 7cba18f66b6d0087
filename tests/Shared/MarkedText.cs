using System.Text;

namespace RateCards.Tests.Shared;

/// <summary>A text in which <c>⟦</c> and <c>⟧</c> stand around the places that a test is about.</summary>
/// <param name="Text">The text without the marks.</param>
/// <param name="Spans">Offset and length of what stood between each pair, in order.</param>
internal sealed record MarkedText(string Text, IReadOnlyList<(int Start, int Length)> Spans)
{
    public static MarkedText Parse(string marked)
    {
        var text = new StringBuilder();
        var spans = new List<(int Start, int Length)>();
        var open = -1;
        foreach (var c in marked)
        {
            if (c == '⟦')
            {
                open = text.Length;
            }
            else if (c == '⟧')
            {
                spans.Add((open, text.Length - open));
            }
            else
            {
                text.Append(c);
            }
        }

        return new MarkedText(text.ToString(), spans);
    }
}
