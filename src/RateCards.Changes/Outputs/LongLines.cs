using DiffPlex;

namespace RateCards.Changes.Outputs;

/// <summary>Long lines that replace each other, each shortened to what differs and a little around it.</summary>
internal static class LongLines
{
    /// <summary>A line of up to this many characters is shown whole.</summary>
    private const int MaximalLength = 200;

    /// <summary>Characters that are shown before and behind what differs.</summary>
    private const int Around = 40;

    private const string Ellipsis = "…";

    private static readonly char[] Separators = [' ', '|', '"', '\'', '<', '>', '(', ')', '{', '}', '[', ']', ',', ';', ':', '=', '/'];

    /// <summary>The lines with the long ones among them shortened, where a line that is removed has one that is added in its place.</summary>
    public static IEnumerable<ChangedLine> Shorten(IReadOnlyList<ChangedLine> lines)
    {
        var result = lines.ToList();
        for (var i = 0; i < result.Count;)
        {
            var removed = Run(result, i, LineChange.Removed);
            var added = Run(result, i + removed, LineChange.Added);
            for (var pair = 0; pair < Math.Min(removed, added); pair++)
            {
                var (old, current) = (i + pair, i + removed + pair);
                if (Math.Max(result[old].Text.Length, result[current].Text.Length) > MaximalLength)
                {
                    (result[old], result[current]) = Shorten(result[old], result[current]);
                }
            }

            i += Math.Max(1, removed + added);
        }

        return result;
    }

    private static int Run(List<ChangedLine> lines, int start, LineChange change)
    {
        var end = start;
        while (end < lines.Count && lines[end].Change == change)
        {
            end++;
        }

        return end - start;
    }

    private static (ChangedLine Old, ChangedLine Current) Shorten(ChangedLine old, ChangedLine current)
    {
        var difference = new Differ().CreateWordDiffs(old.Text, current.Text, ignoreWhitespace: false, Separators);
        var blocks = difference.DiffBlocks;
        return (
            old with { Text = Shown(difference.PiecesOld, blocks.Select(b => (b.DeleteStartA, b.DeleteCountA))) },
            current with { Text = Shown(difference.PiecesNew, blocks.Select(b => (b.InsertStartB, b.InsertCountB))) });
    }

    /// <summary>What differs, as it is, and of what stands between only the ends.</summary>
    private static string Shown(IReadOnlyList<string> pieces, IEnumerable<(int Start, int Count)> differing)
    {
        var text = "";
        var next = 0;
        foreach (var (start, count) in differing)
        {
            text += Kept(string.Concat(pieces.Skip(next).Take(start - next)), isFirst: next == 0, isLast: false);
            text += string.Concat(pieces.Skip(start).Take(count));
            next = start + count;
        }

        return text + Kept(string.Concat(pieces.Skip(next)), isFirst: next == 0, isLast: true);
    }

    private static string Kept(string text, bool isFirst, bool isLast)
    {
        var head = isFirst ? "" : text[..Cut(text, Math.Min(Around, text.Length))];
        var tail = isLast ? "" : text[Cut(text, Math.Max(text.Length - Around, 0))..];
        return head.Length + tail.Length >= text.Length ? text : head + Ellipsis + tail;
    }

    /// <summary>A place that is not within a character of two units.</summary>
    private static int Cut(string text, int place) => place > 0 && place < text.Length && char.IsLowSurrogate(text[place]) ? place - 1 : place;
}
