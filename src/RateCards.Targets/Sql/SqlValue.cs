using System.Globalization;
using RateCards.Compiler.Base;

namespace RateCards.Targets.Sql;

internal enum SqlKind
{
    Text,
    Number,
    Exact,
    Whole,
    Day,
}

/// <summary>A value of a row. Rows are made once: only how a value is written is a dialect's own.</summary>
/// <param name="Content">The text, the shortest digits of a double, a decimal, a whole number, or a day; null for SQL's null.</param>
internal readonly record struct SqlValue(SqlKind Kind, string? Content)
{
    public static SqlValue Of(string? text) => new(SqlKind.Text, text);

    public static SqlValue Of(decimal? number) =>
        new(SqlKind.Number, number is { } value ? NearestDouble.To(value).ToString("R", CultureInfo.InvariantCulture) : null);

    /// <summary>A decimal with the digits that it was written with.</summary>
    public static SqlValue Exact(decimal? number) => new(SqlKind.Exact, number?.ToString(CultureInfo.InvariantCulture));

    public static SqlValue Whole(long? number) => new(SqlKind.Whole, number?.ToString(CultureInfo.InvariantCulture));

    public static SqlValue Of(Date? day) => new(SqlKind.Day, day?.ToString());

    public void Write(OutputText code, SqlDialect dialect)
    {
        switch (Kind, Content)
        {
            case (SqlKind.Number, { } digits): code.Append(dialect.Number(digits)); break;
            case (SqlKind.Exact, { } digits): code.Append(dialect.Exact(digits)); break;
            case (SqlKind.Whole, { } digits): code.Append(digits); break;
            case (SqlKind.Day, { } day): code.Append(dialect.DayLiteral(day)); break;
            default: dialect.WriteLiteral(code, Content); break;
        }
    }
}
