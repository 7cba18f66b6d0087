using System.Text;
using RateCards.Compiler.Base;

namespace RateCards.Compiler.Reading;

/// <summary>A cell of a CSV file without its quotes, with its place.</summary>
internal readonly record struct CsvCell(string Text, LinePosition Place);

/// <summary>Reads CSV after RFC 4180, a row at a time, so that a file may be of any size.</summary>
internal sealed class CsvReader(TextReader file)
{
    /// <summary>Number of the last line that was read.</summary>
    private int _line;

    /// <summary>Reads the cells of the next row, which may have line breaks within quotes; false where there is none.</summary>
    public bool Read(List<CsvCell> cells)
    {
        cells.Clear();
        if (file.ReadLine() is not { } text)
        {
            return false;
        }

        _line++;
        var start = 0;
        while (true)
        {
            var place = new LinePosition(_line, start + 1);
            if (start < text.Length && text[start] == '"')
            {
                start = ReadQuoted(ref text, start + 1, cells, place);
            }
            else
            {
                var comma = text.IndexOf(',', start);
                var end = comma < 0 ? text.Length : comma;
                cells.Add(new CsvCell(text.Substring(start, end - start), place));
                start = end;
            }

            if (start >= text.Length)
            {
                return true;
            }

            start++;
        }
    }

    /// <summary>Reads a cell in quotes; gives the place of the comma after it, or of the line's end.</summary>
    private int ReadQuoted(ref string text, int start, List<CsvCell> cells, LinePosition place)
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
                    cells.Add(new CsvCell(cell.ToString(), place));
                    return text.Length;
                }

                cell.Append('\n');
                (text, start) = (next, 0);
                _line++;
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
                cells.Add(new CsvCell(cell.ToString(), place));
                return end;
            }
        }
    }
}
