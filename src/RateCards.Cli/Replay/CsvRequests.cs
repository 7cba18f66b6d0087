using RateCards.Cli.Terminals;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Reading;

namespace RateCards.Cli.Replay;

/// <summary>Reads requests from CSV with a head; columns that are not asked for are passed over.</summary>
internal static class CsvRequests
{
    /// <returns>The values of each request in the order of <paramref name="columns"/>; the array is the same one each time.</returns>
    public static IEnumerable<RawValue[]> Read(TextReader file, RequestColumns columns, RequestProblems problems)
    {
        var rows = new CsvReader(file);
        var cells = new List<CsvCell>();
        if (!rows.Read(cells))
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
                    TrafficDiagnostics.MissingColumn, columns.Names[i], Suggestion.DidYouMean(columns.Names[i], head), string.Join(", ", columns.All));
            }
        }

        if (problems.Count > 0)
        {
            yield break;
        }

        var values = new RawValue[places.Length];
        while (rows.Read(cells))
        {
            if (cells is [{ Text: "" }])
            {
                continue;
            }

            if (cells.Count != head.Count)
            {
                problems.Report(TrafficDiagnostics.WrongCellCount, cells[0].Place, Counts.Of(cells.Count, "cell"), head.Count);
                problems.RefusedRows++;
                continue;
            }

            for (var i = 0; i < places.Length; i++)
            {
                values[i] = new RawValue(cells[places[i]].Text, cells[places[i]].Place);
            }

            yield return values;
        }
    }
}
