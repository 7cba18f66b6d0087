using RateCards.Docs.Media;
using Scriban.Syntax;

namespace RateCards.Docs.Templates;

/// <summary>
/// Lines that hold nothing but tags which write nothing (<c>if</c>, <c>for</c>, <c>end</c>, notes) leave no empty line
/// behind: it would end a list or a table around them.
/// </summary>
internal static class BlankLines
{
    /// <summary>Takes such lines out of the texts of a tree.</summary>
    /// <param name="start">Where the template begins in the file.</param>
    public static void Remove(string content, int start, IReadOnlyList<TemplateTag> tags, CheckedTemplate template)
    {
        var lines = Find(content, start, tags, template.Outputs).ToList();
        foreach (var text in template.Texts)
        {
            var (from, to) = (text.Text.Index, text.Text.Index + text.Text.Length);
            if (At(lines, from) is { } first)
            {
                from = Math.Min(first.End, to);
            }

            if (At(lines, to - 1) is { } last)
            {
                to = Math.Max(last.Start, from);
            }

            text.Text = from == to ? new ScriptStringSlice("") : new ScriptStringSlice(content, from, to - from);
        }
    }

    private sealed record Line(int Start, int End);

    /// <summary>The line around an offset; null where it is none of them.</summary>
    private static Line? At(List<Line> lines, int offset)
    {
        var index = lines.BinarySearch(new Line(offset, offset), Comparer<Line>.Create((a, b) => a.Start.CompareTo(b.Start)));
        var line = lines.ElementAtOrDefault(index >= 0 ? index : ~index - 1);
        return line is not null && offset >= line.Start && offset < line.End ? line : null;
    }

    private static IEnumerable<Line> Find(string content, int start, IReadOnlyList<TemplateTag> tags, IReadOnlyDictionary<ScriptExpressionStatement, OutputPlace> outputs)
    {
        var writing = outputs.Keys.Select(o => o.Span.Start.Offset).Order().ToList();
        for (var i = 0; i < tags.Count; i++)
        {
            var lineStart = Math.Max(start, content.LastIndexOf('\n', Math.Max(tags[i].Start - 1, 0)) + 1);
            var isSilent = content.AsSpan(lineStart, tags[i].Start - lineStart).IsWhiteSpace();
            var last = i;
            // A line ends where no tag follows on it; a tag of several lines has its end on the last of them.
            while (true)
            {
                isSilent &= !Writes(tags[last]);
                var lineEnd = content.IndexOf('\n', tags[last].End) is var end and >= 0 ? end + 1 : content.Length;
                if (last + 1 == tags.Count || tags[last + 1].Start >= lineEnd)
                {
                    isSilent &= content.AsSpan(tags[last].End, lineEnd - tags[last].End).IsWhiteSpace();
                    if (isSilent)
                    {
                        yield return new Line(lineStart, lineEnd);
                    }

                    break;
                }

                isSilent &= content.AsSpan(tags[last].End, tags[last + 1].Start - tags[last].End).IsWhiteSpace();
                last++;
            }

            i = last;
        }

        bool Writes(TemplateTag tag)
        {
            var index = writing.BinarySearch(tag.Start);
            index = index >= 0 ? index : ~index;
            return index < writing.Count && tag.Contains(writing[index]);
        }
    }
}
