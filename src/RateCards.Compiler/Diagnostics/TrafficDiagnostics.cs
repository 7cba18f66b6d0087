using static RateCards.Compiler.Diagnostics.DiagnosticSeverity;

namespace RateCards.Compiler.Diagnostics;

/// <summary>What can be wrong with a file of requests.</summary>
internal static class TrafficDiagnostics
{
    public static readonly DiagnosticDescriptor MissingColumn = new(
        "RC8001", Error, "Missing column",
        "The file has no column '{0}'.{1}",
        "Requests have the columns {2}; where the file calls one otherwise, say so with --column NAME=COLUMN.");

    public static readonly DiagnosticDescriptor WrongCellCount = new(
        "RC8002", Error, "Row of another length",
        "The row has {0}, and the head has {1}.",
        "Put a text that holds a comma, a quote or a line break in quotes, and write a quote in it twice.");

    public static readonly DiagnosticDescriptor NotAnObject = new(
        "RC8003", Error, "Line is not a JSON object",
        "The line is not a JSON object: {0}.",
        "Write one request a line, as an object with the columns' names.");

    public static readonly DiagnosticDescriptor MissingValue = new(
        "RC8004", Error, "Missing value",
        "The request has no '{0}'.",
        "Every request needs all of its values; where nothing was cached, write 0.");

    public static readonly DiagnosticDescriptor NotAMoment = new(
        "RC8005", Error, "Not a moment",
        "'{0}' is not a moment.",
        "Write a date from 1900 to 2199, or a date and time in UTC or with an offset: 2026-05-20, 2026-05-20 10:00:00, 2026-05-20T10:00:00Z or 2026-05-20T12:00:00+02:00.");

    public static readonly DiagnosticDescriptor NotACount = new(
        "RC8006", Error, "Not a count",
        "'{0}' is not a count of {1}.",
        "Write a whole number from 0 to 100000000000, digits alone.");

    public static readonly DiagnosticDescriptor PartAboveWhole = new(
        "RC8007", Error, "Part above the whole",
        "{0} {1} are more than the {2} of the {3}.",
        "The {3} is all of it, this part too; where a log counts the two apart, add them up.");

    public static readonly DiagnosticDescriptor UnknownModel = new(
        "RC8008", Warning, "Unknown model",
        "No offer lists the model '{0}', which the file names in {1}.{2}",
        "They are left out. Give the model's id, or add the name to its SKU under 'aliases'.");

    public static readonly DiagnosticDescriptor DuplicateId = new(
        "RC8030", Warning, "Id of several requests",
        "{1} have the id '{0}', and each is priced.",
        "Where a log has written one request twice, leave one of its rows out; where they are several, name another column as the id.");

    public static readonly DiagnosticDescriptor UnknownCoordinate = new(
        "RC8031", Error, "Unknown value of an axis in a log",
        "No offer has a {1} '{0}'.{2}",
        "Values of the {1}: {3}. An empty cell stands for what each card has by default. Add the value to its card, or rename it in the log.");

    public static readonly DiagnosticDescriptor NoRequests = new(
        "RC8009", Error, "No requests",
        "The file has no requests.",
        "Write one request a row, below a head with the columns' names where the file is CSV.");

    public static readonly DiagnosticDescriptor DuckDbIsMissing = new(
        "RC8010", Error, "DuckDB is missing",
        "DuckDB is needed to read this file, and its library is not beside the command.",
        "The package RateCards.Tool comes without it, for it is large: install DuckDB's library (libduckdb) where the system finds libraries, or convert the file to CSV or JSON Lines, which do not need it.");

    public static readonly DiagnosticDescriptor DuckDbFailed = new(
        "RC8011", Error, "DuckDB cannot read the file",
        "DuckDB cannot read the file: {0}",
        "Fix the file, or try --engine sqlite, which says more of CSV and JSON Lines.");
}
