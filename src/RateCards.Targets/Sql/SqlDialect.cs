namespace RateCards.Targets.Sql;

/// <summary>How a database writes what its neighbours write otherwise. Everything else of the SQL is the same for all.</summary>
internal sealed record SqlDialect
{
    /// <summary>Id such as <c>postgresql</c>; names the output.</summary>
    public required string Id { get; init; }

    /// <summary>What people call it, with the version that is meant.</summary>
    public required string Title { get; init; }

    /// <summary>How the project's tests try the SQL, whose results they compare to the bit.</summary>
    public SqlTrial Trial { get; init; } = SqlTrial.Translated;

    /// <summary>The project's tests run the SQL in this database.</summary>
    public bool IsRunHere => Trial == SqlTrial.Run;

    /// <summary>What the head of a script says of that.</summary>
    internal string TrialText => Trial switch
    {
        SqlTrial.Run => "The project's tests run it.",
        SqlTrial.ParsedAndTranslated => $"The project's tests parse it by {Title.Split(' ')[0]}'s grammar and run it in DuckDB, translated: {TryIt}",
        _ => $"The project's tests run it in DuckDB, translated: {TryIt}",
    };

    private const string TryIt = "try it before you rely on it.";

    public string Text { get; init; } = "VARCHAR";

    public string Whole { get; init; } = "BIGINT";

    /// <summary>Type of money, which is stored with the digits that were published, from the most digits behind the point.</summary>
    public Func<int, string> Money { get; init; } = digits => $"DECIMAL(38, {digits})";

    /// <summary>A decimal from its digits.</summary>
    public Func<string, string> Exact { get; init; } = digits => digits;

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

    /// <summary>A double that is a whole number, by <c>FLOOR</c> or <c>CEIL</c> of a double.</summary>
    public Func<string, string, string> RoundToWhole { get; init; } = (function, value) => $"{function}({value})";

    /// <summary>A double without what is behind its point.</summary>
    public Func<string, string> Truncate { get; init; } = value => $"TRUNC({value})";

    /// <summary>A double from its shortest digits, such as <c>0.95</c>, <c>8</c> or <c>1E-07</c>.</summary>
    public required Func<string, string> Number { get; init; }

    public Func<string, string> DayLiteral { get; init; } = day => $"DATE '{day}'";

    /// <summary>The day of a moment in UTC, whatever time zone the session or the column's type has.</summary>
    public Func<string, string> DayOf { get; init; } = moment => $"CAST({moment} AS DATE)";

    /// <summary>Seconds from the beginning of 1970 to a moment, both in UTC.</summary>
    public required Func<string, string> SecondsOf { get; init; }

    /// <summary>What is left of a whole number, divided by another; neither is below zero.</summary>
    public Func<string, int, string> Modulo { get; init; } = (number, divisor) => $"{number} % {divisor}";

    /// <summary>Minutes from the beginning of 1970 to a moment, both in UTC.</summary>
    public string MinuteOf(string moment) => $"CAST(FLOOR({SecondsOf(moment)} / 60) AS {Nullable(Whole)})";

    /// <summary>Whether a text is like a pattern in which a backslash takes a character for itself.</summary>
    public Func<string, string, string> Like { get; init; } = (text, pattern) => $"{text} LIKE {pattern}";

    /// <summary>The sum of costs: exactly, so that it does not depend on the order of rows, where the database can.</summary>
    public Func<string, string> Total { get; init; } = cost => $"SUM(CAST({cost} AS DECIMAL(38, 15)))";

    /// <summary>Statements that make a function of its name, parameters and expression; null where there are no functions.</summary>
    public Func<string, IReadOnlyList<string>, string, string>? Function { get; init; }

    /// <summary>A function's expression may call others: it knows them whatever schema it is called from.</summary>
    public bool FunctionsCallEachOther { get; init; } = true;

    /// <summary>What begins and ends the script, so that all of it is done or nothing; empty where a database cannot.</summary>
    public (string Begin, string End) Transaction { get; init; } = ("", "");

    /// <summary>Statements that stop the script where one of the names is a table of somebody else's.</summary>
    internal Func<IReadOnlyList<SqlTable>, string> Guard { get; init; } = _ => "";

    /// <summary>
    /// Statements that give what an older script has made the shape of this one, by the names of functions and of their
    /// parameters, and keep what others have made of it and may do with it; null where tables and views are made anew.
    /// </summary>
    internal Func<IReadOnlyList<SqlTable>, IReadOnlyList<(string Name, IReadOnlyList<string> Parameters)>, string>? Adapt { get; init; }

    public bool HasKeys { get; init; }

    /// <summary>Whether a lookup other than by its key wants an index.</summary>
    public bool HasIndexes { get; init; }

    /// <summary>Whether a view can be replaced in place.</summary>
    public bool ReplacesViews { get; init; }

    /// <summary>Whether there is a statement for comments.</summary>
    public bool HasComments { get; init; }

    /// <summary>What comments begin with: by it the script knows again what it has made.</summary>
    public const string Mark = "RateCards: ";

    /// <summary>The beginning of a view.</summary>
    public string CreateView(string name) => $"CREATE {(ReplacesViews ? "OR REPLACE " : "")}VIEW {name} AS\n";

    /// <summary>A statement that says what something is; empty where there is none.</summary>
    /// <param name="kind">TABLE, VIEW, COLUMN, FUNCTION.</param>
    public string Comment(string kind, string name, string text) => HasComments ? $"COMMENT ON {kind} {name} IS {Literal(Mark + text)};\n" : "";

    /// <summary>Adds up terms one after the other, beginning with 0: SUM adds in whatever order it likes. Null where there is no way.</summary>
    public Func<SqlSum, string>? Sum { get; init; }

    /// <summary>Whether sums without a closed form can be computed.</summary>
    public bool AddsInOrder => Sum is not null;

    /// <summary>A name from the project's data, which may be a word of the language.</summary>
    public string Name(string name) => NameOf is { } write ? write(name) : Quote + name + Quote;

    /// <summary>How a name from the project's data is written where it is not quoted.</summary>
    internal Func<string, string>? NameOf { get; init; }

    /// <summary>What stands for a table or a view where it is read.</summary>
    internal Func<string, string> Table { get; init; } = name => name;

    /// <summary>How a text is written where it is not written as SQL.</summary>
    internal Func<string, string>? LiteralOf { get; init; }

    /// <summary>A text; SQL's null for C#'s.</summary>
    public string Literal(string? text) => text is null ? "NULL"
        : LiteralOf is { } write ? write(text)
        : EscapesWithBackslash ? "'" + text.Replace("\\", "\\\\").Replace("'", "\\'") + "'"
        : "'" + text.Replace("'", "''") + "'";

    /// <summary>Writes a text; SQL's null for C#'s.</summary>
    internal void WriteLiteral(OutputText code, string? text)
    {
        // Most have nothing to be escaped, and rows have a dozen.
        if (text is null || LiteralOf is not null || text.AsSpan().ContainsAny('\'', '\\'))
        {
            code.Append(Literal(text));
        }
        else
        {
            code.Append('\'').Append(text).Append('\'');
        }
    }
}

/// <summary>How the project's tests try the SQL of a database.</summary>
internal enum SqlTrial
{
    /// <summary>The database itself runs it.</summary>
    Run,

    /// <summary>It is translated to DuckDB's SQL, and run there.</summary>
    Translated,

    /// <summary>The same, and a grammar of the database takes it.</summary>
    ParsedAndTranslated,
}

/// <summary>A sum over an index of From, From + 1, …, as SQL.</summary>
/// <param name="Index">The index's name.</param>
/// <param name="Steps">To - From: there is a term for each whole number from 0 up to this.</param>
/// <param name="Body">The term, over the index.</param>
internal sealed record SqlSum(string Index, string From, string Steps, string Body);
