using System.Globalization;
using System.Text;
using RateCards.Targets.Sql;

namespace RateCards.Targets.Dbt;

/// <summary>
/// SQL as models of dbt have it: what databases write differently is a macro of the package, which asks dbt for the database, and what
/// is read is a <c>ref</c>.
/// </summary>
internal static class DbtDialect
{
    /// <summary>Names that databases, or macros of dbt, have for themselves: unquoted, since some databases keep what is quoted apart from what is not.</summary>
    private static readonly HashSet<string> Reserved =
    [
        .. """
            all alter analyse analyze and any anti array as asc asof asymmetric at authorization between bigint binary boolean both by call caller case cast change char
            character check collate collation column comment commit concurrently connect constraint create cross cube current current_date current_role
            current_time current_timestamp current_user database date deallocate decimal default deferrable define delete desc describe distinct div do drop else
            end enum escape except exclude execute exists explain extract false fetch filter final float following for foreign format freeze from full function
            functions global glob grant group grouping groups hash having if ilike import in increment index initially inner insert int integer intersect interval into
            is isnull issue join kwargs lambda language lateral leading left like limit local localtime localtimestamp lookup loop match merge minus natural new no none not
            notnull null nulls of offset on only open or order organization outer over overlaps partition pivot placing preceding prepare prewhere primary proto
            qualify range recursive references regexp respect returning returns revoke right rlike rollback rollup row rows sample schema select self semi session_user
            set settings similar skip some start struct symmetric table tablesample temporary then time timestamp to top totals trailing treat trigger true truncate try_cast
            unbounded uescape union unique unnest unpivot update user using values variadic varargs verbose view when whenever where window with within
            """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
    ];

    /// <summary>The tables that the reader fills.</summary>
    private static readonly HashSet<string> Filled = ["requests", "usage_requests", "usage_choices", "usage_counts"];

    /// <param name="package">Name of the package.</param>
    public static SqlDialect Of(string package) => new()
    {
        Id = "dbt",
        Title = "dbt",
        Real = Macro(package, "real"),
        Whole = Macro(package, "whole"),
        Text = Macro(package, "text"),
        Moment = Macro(package, "text"),
        Number = digits => Macro(package, "number", Text(WithPoint(digits))),
        DayLiteral = day => Macro(package, "day", Text(day)),
        DayOf = moment => Macro(package, "day_of", Text(moment)),
        SecondsOf = moment => Macro(package, "seconds_of", Text(moment)),
        Like = (text, pattern) => Macro(package, "like", Text(text), Text(pattern)),
        Total = cost => Macro(package, "total", Text(cost)),
        Modulo = (number, divisor) => Block(package, "modulo", number, divisor.ToString(CultureInfo.InvariantCulture)),
        RoundToWhole = (function, value) => Block(package, "round_to_whole", value, Text(function)),
        Truncate = value => Block(package, "truncate", value),
        NameOf = name => Reserved.Contains(name) ? name + "_" : name,
        LiteralOf = text => Macro(package, "literal", Text(text)),
        Table = name => Filled.Contains(name) ? $"{{{{ source({Text(package)}, {Text(name)}) }}}}" : $"{{{{ ref({Text($"{package}_{name}")}) }}}}",
    };

    /// <summary>What a macro of the package gives.</summary>
    public static string Macro(string package, string name, params string[] arguments) => $"{{{{ {package}_{name}({string.Join(", ", arguments)}) }}}}";

    /// <summary>A text in an expression of Jinja.</summary>
    public static string Text(string text)
    {
        var code = new StringBuilder("'");
        foreach (var character in text)
        {
            code.Append(character is '\'' or '\\' ? $"\\{character}" : char.IsControl(character) ? $"\\u{(int)character:x4}" : character.ToString());
        }

        return code.Append('\'').ToString();
    }

    /// <summary>Around what has macros of its own, which in an argument would stay text.</summary>
    private static string Block(string package, string name, string content, params string[] arguments) =>
        $"{{% call {package}_{name}({string.Join(", ", arguments)}) %}}{content}{{% endcall %}}";

    /// <summary>Digits with a point and without an exponent, to which a macro adds what its database wants. A double has at most 17 of them that count.</summary>
    private static string WithPoint(string digits)
    {
        if (digits.IndexOf('E') is var exponent && exponent >= 0)
        {
            var (mantissa, shift) = (digits[..exponent].Replace(".", ""), int.Parse(digits[(exponent + 1)..], CultureInfo.InvariantCulture));
            var sign = mantissa[0] == '-' ? "-" : "";
            mantissa = mantissa[sign.Length..];
            digits = shift < 0
                ? $"{sign}0.{new string('0', -shift - 1)}{mantissa}"
                : sign + mantissa.PadRight(shift + 1, '0')[..(shift + 1)] + (mantissa.Length > shift + 1 ? "." + mantissa[(shift + 1)..] : "");
        }

        return digits.Contains('.') ? digits : digits + ".0";
    }
}
