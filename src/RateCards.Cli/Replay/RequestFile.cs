using System.Globalization;
using RateCards.Cli.Files;
using RateCards.Cli.Terminals;
using RateCards.Compiler.Base;

namespace RateCards.Cli.Replay;

/// <summary>How a file holds requests.</summary>
internal enum RequestFormat
{
    Csv,

    /// <summary>A JSON object a line.</summary>
    JsonLines,

    Parquet,
}

/// <summary>A file of requests.</summary>
/// <param name="Path">Full path.</param>
internal sealed record RequestFile(string Path, RequestFormat Format, RequestColumns Columns)
{
    private const int RequestsBetweenReports = 100_000;

    /// <exception cref="CallException">There is no such file, or its name does not say how it holds requests.</exception>
    public static (string Path, RequestFormat Format) Find(Terminal terminal, string name)
    {
        var path = NamedFile.Find(terminal, name);
        return (
            path,
            System.IO.Path.GetExtension(path).ToLowerInvariant() switch
            {
                ".csv" => RequestFormat.Csv,
                ".jsonl" or ".ndjson" => RequestFormat.JsonLines,
                ".parquet" => RequestFormat.Parquet,
                var ending => throw new CallException($"'{name}' ends in '{ending}'; requests are read from .csv, .jsonl, .ndjson and .parquet."),
            });
    }

    /// <summary>Reads a file of text; what is wrong with it is reported.</summary>
    /// <param name="add">Takes each request that is in order.</param>
    /// <returns>How many rows there are, right or wrong.</returns>
    public long Read(Terminal terminal, RequestProblems problems, Action<Request> add, CancellationToken cancellation)
    {
        var checker = new RequestChecker(Columns, problems);
        using var stream = Open();
        using var file = new BoundedLines(new StreamReader(stream), Path);
        var taken = 0L;
        foreach (var values in Rows(file, problems))
        {
            if (checker.Check(values) is { } request)
            {
                add(request);
                taken++;
            }

            if ((taken + problems.RefusedRows) % RequestsBetweenReports == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                terminal.Progress(string.Create(
                    CultureInfo.InvariantCulture, $"{taken + problems.RefusedRows:#,0} requests, {100.0 * stream.Position / stream.Length:0} %"));
            }
        }

        terminal.Progress("");
        return taken + problems.RefusedRows;
    }

    /// <summary>The moment of the first request in a file of text, as it is written; empty where there is none.</summary>
    public string FirstMoment()
    {
        using var file = new BoundedLines(new StreamReader(Open()), Path);
        return Rows(file, new RequestProblems(Path)).Select(values => values[0].Text).FirstOrDefault("");
    }

    /// <summary>The ids that several rows of a file of text have, with the place of the second and how many have them, by place.</summary>
    public IReadOnlyList<DuplicateId> Duplicates(CancellationToken cancellation)
    {
        var rowsOf = new Dictionary<string, (LinePosition Second, long Rows)>(StringComparer.Ordinal);
        using var file = new BoundedLines(new StreamReader(Open()), Path);
        foreach (var values in Rows(file, new RequestProblems(Path)))
        {
            cancellation.ThrowIfCancellationRequested();
            var (id, place) = values[^1];
            if (id.Length > 0)
            {
                rowsOf[id] = rowsOf.TryGetValue(id, out var known) ? (known.Rows == 1 ? place : known.Second, known.Rows + 1) : (place, 1);
            }
        }

        return [.. rowsOf.Where(r => r.Value.Rows > 1).Select(r => new DuplicateId(r.Key, r.Value.Second, r.Value.Rows)).OrderBy(d => d.Second.Line)];
    }

    /// <summary>Where a file of text, in which nothing is wrong, names models first: it is read as far as the last of these places.</summary>
    public IReadOnlyDictionary<string, LinePosition> FirstPlaces(IReadOnlyCollection<string> models)
    {
        var open = models.ToHashSet(StringComparer.Ordinal);
        var places = new Dictionary<string, LinePosition>(StringComparer.Ordinal);
        using var file = new BoundedLines(new StreamReader(Open()), Path);
        foreach (var values in Rows(file, new RequestProblems(Path)))
        {
            if (open.Remove(values[1].Text))
            {
                places.Add(values[1].Text, values[1].Place);
                if (open.Count == 0)
                {
                    break;
                }
            }
        }

        return places;
    }

    private FileStream Open() => new(Path, FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 1 << 16, FileOptions.SequentialScan);

    private IEnumerable<RawValue[]> Rows(TextReader file, RequestProblems problems) =>
        Format == RequestFormat.Csv ? CsvRequests.Read(file, Columns, problems) : JsonLineRequests.Read(file, Columns, problems);
}
