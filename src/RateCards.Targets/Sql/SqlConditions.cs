using RateCards.Compiler.Base;
using RateCards.Compiler.Estimating;
using RateCards.Compiler.Model.Calculators;
using RateCards.Compiler.Model.Cards;
using RateCards.Compiler.Zones;

namespace RateCards.Targets.Sql;

/// <summary>The columns of what a request's price depends on beside its model, its day and its counts.</summary>
internal sealed class SqlConditions(SqlDialect dialect, ValueList<RequestCondition> conditions)
{
    private const int MinutesOfWeek = 7 * HourWindow.MinutesOfDay;

    /// <summary>1970 began with a Thursday, and a week here begins with Sunday.</summary>
    private const int MinutesBeforeThursday = 4 * HourWindow.MinutesOfDay;

    private readonly List<RequestCondition> _hours = [.. conditions.Where(c => c.HoursOf is not null)];

    private readonly List<NamedZone?> _clocks = [.. conditions.Where(c => c.HoursOf is not null).SelectMany(c => WindowsOf(c).Select(v => v.Hours!.Zone)).Distinct()];

    /// <summary>Those that a log names, each with its column.</summary>
    public IReadOnlyList<(string Column, RequestCondition Condition)> Named => [.. conditions.Where(c => c.HoursOf is null).Select(c => (dialect.Name(c.Name), c))];

    /// <summary>Whether some follow from the moment.</summary>
    public bool HaveHours => _hours.Count > 0;

    /// <summary>The columns, as they are written.</summary>
    public IReadOnlyList<string> Names => [.. conditions.Select(c => dialect.Name(c.Name))];

    /// <summary>The columns of a table behind others, each by its own name; empty where there are none.</summary>
    public string Behind(string table) => string.Concat(Names.Select(name => $", {table}.{name} AS {name}"));

    /// <summary>The columns of a table behind others in what rows are grouped by.</summary>
    public string Keys(string table) => string.Concat(Names.Select(name => $", {table}.{name}"));

    /// <summary>Whether terms <c>o</c> are those of a row of a table, behind other conditions.</summary>
    public string Match(string table) => string.Concat(Names.Select(name => $" AND (o.{name} = '{RequestCondition.Any}' OR o.{name} = {table}.{name})"));

    /// <summary>Whether terms <c>o</c> are at the very values of a row, behind other conditions.</summary>
    public string Equal(string table) => string.Concat(Names.Select(name => $" AND o.{name} = {table}.{name}"));

    /// <summary>The value that a request <c>r</c> names on an axis.</summary>
    public string ValueOf((string Column, RequestCondition Condition) named) => ValueOf(named.Condition, $"r.{named.Column}");

    /// <summary>The value that is meant by what a log has, which may be null.</summary>
    /// <param name="text">What stands for that.</param>
    public string ValueOf(RequestCondition condition, string text)
    {
        var said = $"COALESCE({text}, '{RequestCondition.Unsaid}')";
        return condition.IsProvider
            ? $"CASE LOWER({said}){string.Concat(condition.Spellings.Select(s => $" WHEN {dialect.Literal(s.Text)} THEN {dialect.Literal(s.Value)}"))} ELSE {said} END"
            : said;
    }

    /// <summary>Why requests <c>r</c> are refused, by what has to hold then.</summary>
    public IEnumerable<(string Condition, string Reason)> Refused => Named.Where(n => n.Condition.IsProvider).Select(n => (
        $"COALESCE(r.{n.Column}, '') = ''", $"The request has no {n.Condition.Axis}.")).Concat(Named.Select(n => (
        $"{ValueOf(n)} NOT IN ({string.Join(", ", n.Condition.Values.Select(dialect.Literal))})",
        $"No offer has this {n.Condition.Axis}, only {string.Join(", ", n.Condition.Values.Where(v => v != RequestCondition.Unsaid))}.")));

    /// <summary>Requests with what the clocks of every zone show, of which <see cref="Hours"/> make the hours of cards.</summary>
    /// <param name="columns">What is taken of a request <c>r</c>, its <c>requested_minute</c> among it.</param>
    /// <param name="requests">What can stand behind FROM, with the minute of each request since 1970 in UTC.</param>
    public string WithClocks(string columns, string requests)
    {
        var clocks = _clocks.Select((zone, i) => $", {MinuteOfWeek(zone)} AS {RequestCounts.ClockPrefix}{i + 1}");
        return $"SELECT {columns}{string.Concat(clocks)} FROM {requests} AS r";
    }

    /// <summary>The hours of each card at which a request <c>r</c> was made, with their columns; empty where there are none.</summary>
    public string Hours => string.Concat(_hours.Select(condition =>
    {
        var unknown = RequestCondition.DependOnZones(condition.HoursOf!)
            ? $" WHEN r.requested_minute < {NamedZone.FirstMinute} OR r.requested_minute >= {NamedZone.EndMinute} THEN '{RequestCondition.Unsaid}'" : "";
        var windows = WindowsOf(condition).Select(v => $" WHEN {IsIn(v.Hours!)} THEN {dialect.Literal(v.Id)}");
        return $", CASE{unknown}{string.Concat(windows)} ELSE {dialect.Literal(condition.HoursOf!.FindAxis(Axis.Hours)!.Default.Id)} END AS {dialect.Name(condition.Name)}";
    }));

    private static IEnumerable<AxisValue> WindowsOf(RequestCondition condition) => condition.HoursOf!.FindAxis(Axis.Hours)!.Values.Where(v => v.Hours is not null);

    private string MinuteOfWeek(NamedZone? zone)
    {
        var ahead = zone is null ? "" : $" + {Ahead([.. zone.Offsets])}";
        return dialect.Modulo($"(r.requested_minute{ahead} + {MinutesBeforeThursday})", MinutesOfWeek);
    }

    /// <summary>By how many minutes the clocks are ahead, found by halves: zones change their clocks twice a year.</summary>
    private static string Ahead(ReadOnlySpan<ZoneOffset> offsets) => offsets.Length == 1
        ? $"{offsets[0].Minutes}"
        : $"CASE WHEN r.requested_minute < {offsets[offsets.Length / 2].FromMinute} THEN {Ahead(offsets[..(offsets.Length / 2)])} ELSE {Ahead(offsets[(offsets.Length / 2)..])} END";

    private string IsIn(HourWindow hours)
    {
        var clock = $"r.{RequestCounts.ClockPrefix}{_clocks.IndexOf(hours.Zone) + 1}";
        if (hours.Days.Count > 0)
        {
            return string.Join(" OR ", SqlPrices.MinutesOf(hours, 0).Order().Select(m => $"({clock} >= {m.From} AND {clock} < {m.Until})"));
        }

        clock = dialect.Modulo(clock, HourWindow.MinutesOfDay);
        return $"{clock} >= {hours.From} {(hours.From < hours.Until ? "AND" : "OR")} {clock} < {hours.Until}";
    }
}
