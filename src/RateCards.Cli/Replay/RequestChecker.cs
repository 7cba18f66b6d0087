using System.Globalization;
using RateCards.Compiler.Diagnostics;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Reading;

namespace RateCards.Cli.Replay;

/// <summary>Makes requests of the values of a file, and reports those that make none.</summary>
internal sealed class RequestChecker(RequestColumns columns, RequestProblems problems)
{
    private const long NoCount = -1;

    private readonly IReadOnlyList<string> _names = columns.All;
    private readonly List<(int Part, int Whole)> _parts =
        [.. columns.Counts.Where(c => c.PartOf is not null).Select(c => (columns.IndexOf(c.Name), columns.IndexOf(c.PartOf!)))];

    /// <summary>A date; or a date and time, apart by a blank or a T, with a fraction or none, and an offset or none.</summary>
    private static readonly string[] Moments =
    [
        "yyyy-MM-dd",
        .. from time in (string[])["yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm:ss.FFFFFFF", "yyyy-MM-ddTHH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm:ss.FFFFFFF"]
           from offset in (string[])["", "K", "zz"]
           select time + offset,
    ];

    /// <summary>A file writes all its moments alike, so the form that was right last is tried first.</summary>
    private string _form = Moments[0];

    /// <param name="values">In the order of the columns.</param>
    /// <returns>Null where something is wrong, which is reported.</returns>
    public Request? Check(RawValue[] values)
    {
        var before = problems.Count;
        // A request may have no id, and be served as by default.
        for (var i = 0; i < columns.BeforeAxes; i++)
        {
            if (values[i].Text.Length == 0)
            {
                problems.Report(TrafficDiagnostics.MissingValue, values[i].Place, _names[i]);
            }
        }

        var moment = MomentOf(values[0]);
        var counts = new long[columns.Counts.Count];
        for (var i = 0; i < counts.Length; i++)
        {
            counts[i] = CountOf(values[RequestColumns.BeforeCounts + i], columns.Counts[i]) ?? NoCount;
        }

        foreach (var (part, whole) in _parts)
        {
            if (counts[whole] != NoCount && counts[part] > counts[whole])
            {
                var count = columns.Counts[part];
                problems.Report(
                    TrafficDiagnostics.PartAboveWhole, values[RequestColumns.BeforeCounts + part].Place,
                    counts[part], $"{count.Name} {WordOf(count)}", counts[whole], count.PartOf!);
            }
        }

        var served = new string[columns.Axes.Count];
        for (var i = 0; i < served.Length; i++)
        {
            served[i] = columns.Axes[i].ValueOf(values[columns.BeforeAxes + i].Text);
            CheckValue(columns.Axes[i], served[i], values[columns.BeforeAxes + i]);
        }

        if (problems.Count == before)
        {
            var minute = (long)Math.Floor((moment!.Value - DateTime.UnixEpoch).TotalMinutes);
            return new Request(moment.Value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), minute, values[1].Text, counts, served);
        }

        problems.RefusedRows++;
        return null;
    }

    private void CheckValue(RequestCondition axis, string served, RawValue value)
    {
        if (axis.IsProvider && served.Length == 0)
        {
            problems.Report(TrafficDiagnostics.MissingValue, value.Place, axis.Name);
        }
        else if (!axis.Values.Contains(served))
        {
            var known = axis.Values.Where(v => v != RequestCondition.Unsaid).ToList();
            problems.Report(
                TrafficDiagnostics.UnknownCoordinate, value.Place, value.Text, axis.Axis, Suggestion.DidYouMean(value.Text, known.Concat(axis.Spellings.Select(s => s.Text))), string.Join(", ", known));
        }
    }

    private DateTime? MomentOf(RawValue value)
    {
        if (value.Text.Length == 0)
        {
            return null;
        }

        var moment = TryRead(value.Text, _form) ?? Moments.Select(form => TryReadAs(form)).FirstOrDefault(m => m is not null);
        if (moment is { Year: var year } && year >= RequestDays.First.Year && year < RequestDays.End.Year)
        {
            return moment;
        }

        problems.Report(TrafficDiagnostics.NotAMoment, value.Place, value.Text);
        return null;

        DateTime? TryReadAs(string form)
        {
            var read = TryRead(value.Text, form);
            _form = read is null ? _form : form;
            return read;
        }
    }

    /// <summary>The moment in UTC; null where the text has not that form.</summary>
    private static DateTime? TryRead(string text, string form) =>
        DateTimeOffset.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment)
            ? moment.UtcDateTime
            : null;

    private long? CountOf(RawValue value, RequestCount what)
    {
        // Tools that know columns of doubles alone write whole numbers so.
        var digits = value.Text.EndsWith(".0", StringComparison.Ordinal) ? value.Text[..^2] : value.Text;
        if (long.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= RequestCounts.Most)
        {
            return count;
        }

        if (value.Text.Length > 0)
        {
            problems.Report(TrafficDiagnostics.NotACount, value.Place, value.Text, WordOf(what));
        }

        return null;
    }

    /// <summary>What is counted: "tokens"; a plain number has no word but its name.</summary>
    private static string WordOf(RequestCount count) => count.Unit.IsPlainNumber ? count.Name : count.Unit.Text;
}
