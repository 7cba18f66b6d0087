using System.Text;
using RateCards.Cli.Reporting;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Text;

namespace RateCards.Cli.Replaying;

/// <summary>Reads requests from CSV after RFC 4180, with a head; columns that are not asked for are passed over.</summary>
internal static class CsvRequests
{
    /// <returns>The values of each request in the order of <see cref="RequestColumns.All"/>; the array is the same one each time.</returns>
    public static IEnumerable<RawValue[]> Read(TextReader file, RequestColumns columns, RequestProblems problems)
    {
        var cells = new List<RawValue>();
        var line = 0;
        if (!ReadRow(file, cells, ref line))
        {
            yield break;
        }

        var head = cells.Select(c => c.Text).ToList();
        var places = columns.Names.Select(name => head.IndexOf(name)).ToArray();
        for (var i = 0; i < places.Length; i++)
        {
            if (places[i] < 0)
            {
                problems.Report(
                    TrafficDiagnostics.MissingColumn, columns.Names[i], Suggestion.DidYouMean(columns.Names[i], head), string.Join(", ", RequestColumns.All));
            }
        }

        if (problems.Count > 0)
        {
            yield break;
        }

        var values = new RawValue[places.Length];
        while (ReadRow(file, cells, ref line))
        {
            if (cells is [{ Text: "" }])
            {
                continue;
            }

            if (cells.Count != head.Count)
            {
                problems.Report(TrafficDiagnostics.WrongCellCount, cells[0].Place, Counts.Of(cells.Count, "cell"), head.Count);
                continue;
            }

            for (var i = 0; i < places.Length; i++)
            {
                values[i] = cells[places[i]];
            }

            yield return values;
        }
    }

    /// <summary>Reads the cells of the next row, which may have line breaks within quotes.</summary>
    /// <param name="line">Number of the last line that was read.</param>
    private static bool ReadRow(TextReader file, List<RawValue> cells, ref int line)
    {
        cells.Clear();
        if (file.ReadLine() is not { } text)
        {
            return false;
        }

        line++;
        var start = 0;
        while (true)
        {
            var place = new LinePosition(line, start + 1);
            if (start < text.Length && text[start] == '"')
            {
                start = ReadQuoted(file, ref text, start + 1, cells, place, ref line);
            }
            else
            {
                var comma = text.IndexOf(',', start);
                cells.Add(new RawValue(comma < 0 ? text[start..] : text[start..comma], place));
                start = comma < 0 ? text.Length : comma;
            }

            if (start >= text.Length)
            {
                return true;
            }

            start++;
        }
    }

    /// <summary>Reads a cell in quotes; gives the place of the comma after it, or of the line's end.</summary>
    private static int ReadQuoted(TextReader file, ref string text, int start, List<RawValue> cells, LinePosition place, ref int line)
    {
        var cell = new StringBuilder();
        while (true)
        {
            var quote = text.IndexOf('"', start);
            if (quote < 0)
            {
                cell.Append(text, start, text.Length - start);
                if (file.ReadLine() is not { } next)
                {
                    cells.Add(new RawValue(cell.ToString(), place));
                    return text.Length;
                }

                cell.Append('\n');
                (text, start) = (next, 0);
                line++;
            }
            else if (quote + 1 < text.Length && text[quote + 1] == '"')
            {
                cell.Append(text, start, quote + 1 - start);
                start = quote + 2;
            }
            else
            {
                var end = text.IndexOf(',', quote) is var comma && comma < 0 ? text.Length : comma;
                cell.Append(text, start, quote - start).Append(text, quote + 1, end - quote - 1);
                cells.Add(new RawValue(cell.ToString(), place));
                return end;
            }
        }
    }
}
