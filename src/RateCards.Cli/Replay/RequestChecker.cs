using System.Globalization;
using RateCards.Compiler.Diagnostics;

namespace RateCards.Cli.Replay;

/// <summary>Makes requests of the values of a file, and reports those that make none.</summary>
internal sealed class RequestChecker(RequestProblems problems)
{
    /// <summary>Tokens that nobody counts in one request, so that sums of them stay whole numbers.</summary>
    public const long MostTokens = 100_000_000_000;

    /// <summary>A date; or a date and time, apart by a blank or a T, with a fraction or none, and an offset or none.</summary>
    private static readonly string[] Moments =
    [
        "yyyy-MM-dd",
        .. from time in (string[])["yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm:ss.FFFFFFF", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ss.FFFFFFF"]
           from offset in (string[])["", "K", "zz"]
           select time + offset,
    ];

    /// <summary>A file writes all its moments alike, so the form that was right last is tried first.</summary>
    private string _form = Moments[0];

    /// <param name="values">In the order of <see cref="RequestColumns.All"/>.</param>
    /// <returns>Null where something is wrong, which is reported.</returns>
    public Request? Check(RawValue[] values)
    {
        var before = problems.Count;
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i].Text.Length == 0)
            {
                problems.Report(TrafficDiagnostics.MissingValue, values[i].Place, RequestColumns.All[i]);
            }
        }

        var day = DayOf(values[0]);
        var (prompt, cached, generated) = (CountOf(values[2]), CountOf(values[3]), CountOf(values[4]));
        if (prompt is { } all && cached > all)
        {
            problems.Report(TrafficDiagnostics.CachedAbovePrompt, values[3].Place, cached, all);
        }

        return problems.Count == before ? new Request(day!, values[1].Text, prompt!.Value, cached!.Value, generated!.Value) : null;
    }

    private string? DayOf(RawValue value)
    {
        if (value.Text.Length == 0)
        {
            return null;
        }

        if (TryRead(value.Text, _form) is { } day)
        {
            return day;
        }

        foreach (var form in Moments)
        {
            if (TryRead(value.Text, form) is { } read)
            {
                _form = form;
                return read;
            }
        }

        problems.Report(TrafficDiagnostics.NotAMoment, value.Place, value.Text);
        return null;
    }

    /// <summary>The day in UTC; null where the text has not that form.</summary>
    private static string? TryRead(string text, string form) =>
        DateTimeOffset.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment)
            ? moment.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)
            : null;

    private long? CountOf(RawValue value)
    {
        if (long.TryParse(value.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= MostTokens)
        {
            return count;
        }

        if (value.Text.Length > 0)
        {
            problems.Report(TrafficDiagnostics.NotACount, value.Place, value.Text);
        }

        return null;
    }
}
