namespace RateCards.Targets.Sql;

/// <summary>How a database writes what its neighbours write otherwise. Everything else of the SQL is the same for all.</summary>
public sealed record SqlDialect
{
    /// <summary>Id such as <c>postgresql</c>; names the output.</summary>
    public required string Id { get; init; }

    /// <summary>What people call it, with the version that is meant.</summary>
    public required string Title { get; init; }

    /// <summary>The project's tests run the SQL, and compare what comes of it to the bit.</summary>
    public bool IsRunHere { get; init; }

    public string Text { get; init; } = "VARCHAR";

    public string Whole { get; init; } = "BIGINT";

    /// <summary>Type of IEEE doubles.</summary>
    public string Real { get; init; } = "DOUBLE";

    public string Day { get; init; } = "DATE";

    /// <summary>Type of a moment in UTC.</summary>
    public string Moment { get; init; } = "TIMESTAMP";

    /// <summary>A column type that may be null.</summary>
    public Func<string, string> Nullable { get; init; } = type => type;

    /// <summary>What ends <c>CREATE TABLE</c>.</summary>
    public string TableEnd { get; init; } = "";

    public char Quote { get; init; } = '"';

    /// <summary>A backslash in a text means something, and a quote is written with one.</summary>
    public bool EscapesWithBackslash { get; init; }

    /// <summary>A double from its shortest digits, such as <c>0.95</c>, <c>8</c> or <c>1E-07</c>.</summary>
    public required Func<string, string> Number { get; init; }

    public Func<string, string> DayLiteral { get; init; } = day => $"DATE '{day}'";

    /// <summary>The day of a moment in UTC, whatever time zone the session or the column's type has.</summary>
    public Func<string, string> DayOf { get; init; } = moment => $"CAST({moment} AS DATE)";

    /// <summary>Seconds from the beginning of 1970 to a moment, both in UTC.</summary>
    public required Func<string, string> SecondsOf { get; init; }

    /// <summary>Whether a text is like a pattern in which a backslash takes a character for itself.</summary>
    public Func<string, string, string> Like { get; init; } = (text, pattern) => $"{text} LIKE {pattern}";

    /// <summary>The sum of costs: exactly, so that it does not depend on the order of rows, where the database can.</summary>
    public Func<string, string> Total { get; init; } = cost => $"SUM(CAST({cost} AS DECIMAL(38, 15)))";

    /// <summary>Statements that make a function of its name, parameters and expression; null where there are no functions.</summary>
    public Func<string, IReadOnlyList<string>, string, string>? Function { get; init; }

    /// <summary>Adds up terms one after the other, beginning with 0: SUM adds in whatever order it likes. Null where there is no way.</summary>
    public Func<SqlSum, string>? Sum { get; init; }

    /// <summary>Whether sums without a closed form can be computed.</summary>
    public bool AddsInOrder => Sum is not null;

    /// <summary>A name from the project's data, which may be a word of the language.</summary>
    public string Name(string name) => Quote + name + Quote;

    /// <summary>A text; SQL's null for C#'s.</summary>
    public string Literal(string? text) => text is null ? "NULL"
        : EscapesWithBackslash ? "'" + text.Replace("\\", "\\\\").Replace("'", "\\'") + "'"
        : "'" + text.Replace("'", "''") + "'";
}

/// <summary>A sum over an index of From, From + 1, …, as SQL.</summary>
/// <param name="Index">The index's name.</param>
/// <param name="Steps">To - From: there is a term for each whole number from 0 up to this.</param>
/// <param name="Body">The term, over the index.</param>
public sealed record SqlSum(string Index, string From, string Steps, string Body);
