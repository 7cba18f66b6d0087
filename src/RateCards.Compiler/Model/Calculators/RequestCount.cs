using RateCards.Compiler.Base;
using RateCards.Compiler.Units;

namespace RateCards.Compiler.Model.Calculators;

/// <summary>What a log counts of a request: a whole number, a column of its name.</summary>
/// <param name="PartOf">The count that it is a part of, and may not exceed; else null.</param>
/// <param name="Rest">What the other part is called, the difference of the two; null where nobody asks for it.</param>
internal sealed record RequestCount(string Name, Unit Unit, string? PartOf, string? Rest);

/// <summary>The counts of requests, where a calculator declares none.</summary>
internal static class RequestCounts
{
    /// <summary>The number of requests: 1 for a single one.</summary>
    public const string Requests = "requests";

    /// <summary>No log counts more of anything in one request, so that sums stay whole numbers.</summary>
    public const long Most = 100_000_000_000;

    private static readonly Unit Tokens = UnitTable.BuiltIn.Parse("tokens");

    /// <summary>Tokens of the prompt, of which some were cached, and those that were generated.</summary>
    public static ValueList<RequestCount> Default { get; } =
        [new("prompt", Tokens, null, null), new("cached", Tokens, "prompt", "uncached"), new("generated", Tokens, null, null)];

    /// <summary>What the names of columns begin with that tell requests apart by a step of a price.</summary>
    public const string StepPrefix = "step_";

    /// <summary>What the names of columns begin with that have the hours of a card.</summary>
    public const string HoursPrefix = "hours_";

    /// <summary>What the names of columns begin with that have what the clocks of a zone show.</summary>
    public const string ClockPrefix = "clock_";

    private static readonly ValueList<string> Prefixes = [StepPrefix, HoursPrefix, ClockPrefix];

    private static readonly ValueList<string> Taken =
    [
        "id", "requested_at", "requested_on", "requested_minute", "model", "refused", "offer", "formula", "valid_from", "valid_to", Requests, "cost", "missing",
    ];

    /// <summary>Columns that PostgreSQL gives to every table.</summary>
    private static readonly ValueList<string> OfEveryTable = ["tableoid", "xmin", "cmin", "xmax", "cmax", "ctid"];

    /// <summary>Whether a request, its price or a database has a name already. SQLite gives a column of a view that is called <c>true</c> another name.</summary>
    public static bool IsTaken(string name) =>
        Taken.Contains(name) || IsOfEveryTable(name) || name is "true" or "false" || Prefixes.Any(prefix => name.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>Whether a database gives every table a column of that name, so that none can be made.</summary>
    public static bool IsOfEveryTable(string name) => OfEveryTable.Contains(name);

    /// <summary>The names of counts and of what is left of them, and <see cref="Requests"/>.</summary>
    public static IEnumerable<string> NamesOf(IEnumerable<RequestCount> counts) =>
        counts.SelectMany(c => c.Rest is null ? [c.Name] : new[] { c.Name, c.Rest }).Append(Requests);
}
