namespace RateCards.Targets.Data;

/// <summary>Writes CSV after RFC 4180, with "\n" line ends.</summary>
internal static class CsvText
{
    /// <param name="mark">What stands before the first row.</param>
    public static OutputText Write(IEnumerable<IReadOnlyList<string>> rows, string mark = "")
    {
        var text = new OutputText().Append(mark);
        foreach (var row in rows)
        {
            for (var i = 0; i < row.Count; i++)
            {
                text.Append(i == 0 ? "" : ",").Append(Escape(row[i]));
            }

            text.Append('\n');
        }

        return text;
    }

    /// <summary>
    /// A text from a card, which a spreadsheet must not take for a formula: where it begins like one, an apostrophe goes
    /// before it, as a person would type it.
    /// </summary>
    public static string Inert(string text) => text.Length > 0 && text[0] is '=' or '+' or '-' or '@' or '\t' or '\r' ? "'" + text : text;

    private static string Escape(string cell) =>
        cell.IndexOfAny([',', '"', '\n', '\r']) < 0 ? cell : "\"" + cell.Replace("\"", "\"\"") + "\"";
}
